package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentsCommandTest {
    private static final String BEGIN = "<!-- experiments: made by ./godel experiments -->\n";
    private static final String END = "<!-- end of experiments -->\n";

    @TempDir
    private Path folder;
    private Godel godel;

    @BeforeEach
    void put_three_files_there() throws IOException {
        godel = new Godel(folder);
        Files.createDirectory(folder.resolve("e"));
        godel.write("e/doors.quine", Godel.twoDoorsWith("lifetime 1_000", "lifetime 75"));
        godel.write("e/control.quine", Files.readString(Godel.EXPERIMENTS.resolve("two-doors-control.quine")).replace("lifetime 1_000", "lifetime 10"));
        godel.write("e/definitions.quine", "define double(x) = x + x\n");
    }

    @Test
    void every_experiment_has_a_line_and_files_without_a_machine_have_none() {
        Godel.Result result = godel.run("experiments", "e");
        assertEquals(0, result.exitCode(), result.err());
        List<String> lines = result.out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(2).matches("\\| \\[control\\]\\(e/control.quine\\) \\| no rewrite in 10 cycles \\| \\d+ \\| global \\|  \\|  \\|  \\|  \\|"), lines.get(2));
        assertTrue(lines.get(3).matches("\\| \\[doors\\]\\(e/doors.quine\\) \\| rewritten after 66 cycles \\| 6195 \\| global \\| `found.never_worse` \\| 9/5 \\| 27/5 \\| \\d+ KiB \\|"), lines.get(3));
    }

    @Test
    void the_table_takes_the_place_of_the_one_before() throws IOException {
        godel.write("README.md", "before\n" + BEGIN + "old\n" + END + "after\n");
        assertEquals(0, godel.run("experiments", "e", "--into", "README.md", "--only", "control").exitCode());
        String text = Files.readString(folder.resolve("README.md"));
        assertTrue(text.startsWith("before\n" + BEGIN + "| experiment |") && text.endsWith(" |\n" + END + "after\n"), text);
        assertTrue(text.contains("[control]") && !text.contains("old") && !text.contains("[doors]"), text);
    }

    @Test
    void what_cannot_be_done_is_refused_before_anything_is_run() throws IOException {
        assertEquals(new Godel.Result(2, "", "nowhere: error: there is no such directory\n  hint: give the directory of the experiments, such as machine/experiments\n"),
                godel.run("experiments", "nowhere"));
        assertEquals(new Godel.Result(2, "", "--only window: error: there is no such experiment\n  hint: there are control, definitions, doors\n"),
                godel.run("experiments", "e", "--only", "window"));
        godel.write("README.md", "no place\n");
        assertEquals(new Godel.Result(2, "", "README.md: error: there is no place for the table\n  hint: put the lines " + BEGIN.strip() + " and " + END.strip() + " where it is to be\n"),
                godel.run("experiments", "e", "--into", "README.md"));
    }
}
