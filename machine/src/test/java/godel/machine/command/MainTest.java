package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void without_arguments_the_commands_are_listed() {
        Godel.Result result = new Godel(folder).run();
        assertEquals(2, result.exitCode());
        assertTrue(result.out().contains("run") && result.out().contains("check") && result.out().contains("prove") && result.out().contains("query"));
    }

    @Test
    void help_is_given_for_each_command() {
        assertEquals(0, new Godel(folder).run("run", "--help").exitCode());
        assertEquals(0, new Godel(folder).run("check", "--help").exitCode());
        assertEquals(0, new Godel(folder).run("prove", "--help").exitCode());
        assertEquals(0, new Godel(folder).run("query", "--help").exitCode());
    }

    @Test
    void a_fault_of_the_program_ends_with_exit_code_3_and_a_report() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream broken = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("the screen is on fire");
            }
        };
        Console console = new Console(broken, new PrintStream(err, true, StandardCharsets.UTF_8), false, folder);
        assertEquals(3, Main.execute(console, "prove", "x = x"));
        Path report = folder.resolve("godel-fault-1.txt");
        assertEquals("godel: a fault of the program itself: java.lang.IllegalStateException: the screen is on fire\n  a report is in " + report + "\n",
                err.toString(StandardCharsets.UTF_8));
        assertTrue(Files.readString(report).startsWith("godel prove x = x\n"));
    }
}
