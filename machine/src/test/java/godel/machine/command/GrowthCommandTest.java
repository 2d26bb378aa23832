package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.AxiomStatement;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.SourceFile;
import godel.machine.growth.Doors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthCommandTest {
    @TempDir
    private Path folder;

    @Test
    void ten_doors_are_those_of_the_experiment() throws IOException {
        SourceFile made = Quine.parseFile("made", new Doors(10, 4).text());
        SourceFile written = Quine.parseFile("written", Files.readString(Godel.EXPERIMENTS.resolve("n-doors.quine")));
        assertEquals(only(written).step(), only(made).step());
        assertEquals(formulas(written), formulas(made));
    }

    private static EnvironmentStatement only(SourceFile file) {
        return file.all(EnvironmentStatement.class).findFirst().orElseThrow();
    }

    private static List<Object> formulas(SourceFile file) {
        return file.all(AxiomStatement.class).<Object>map(AxiomStatement::formula).toList();
    }

    @Test
    void a_line_says_what_a_size_took_until_the_rewrite() {
        Godel.Result result = new Godel(folder).run("growth", "--doors", "2");
        assertEquals(0, result.exitCode(), result.err());
        List<String> lines = result.out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(2).matches("\\| 2 \\| 3509 \\| 4 \\| \\d+\\.\\d \\| \\d+ MiB \\| \\d+ KiB \\|"), lines.get(2));
    }

    @Test
    void a_search_that_finds_nothing_in_time_is_told_too() {
        Godel.Result result = new Godel(folder).run("growth", "--doors", "2", "--max-steps", "1000");
        assertTrue(result.out().lines().toList().getLast().matches("\\| 2 \\| \\d{3} \\| none \\| .*MiB \\|  \\|"), result.out());
    }

    @Test
    void sizes_that_cannot_be_are_refused() {
        assertEquals(new Godel.Result(2, "", "--doors 1: error: there cannot be so many doors\n  hint: give numbers from 2 to 90\n"), new Godel(folder).run("growth", "--doors", "5,1"));
        assertEquals(new Godel.Result(2, "", "--best 1: error: the policy takes the first door, so another must be best\n  hint: give 2 or more\n"),
                new Godel(folder).run("growth", "--best", "1"));
    }
}
