package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void anAcceptedCertificateIsSummedUp(@TempDir Path directory) throws IOException {
        Draft draft = new Draft();
        int x = draft.variable("x");
        draft.line("axiom all.true careless " + x).line("conclude " + draft.step("axiom all.true", List.of(), x) + " everything");
        Path file = Files.writeString(directory.resolve("a.certificate"), draft.sealed());
        assertEquals(0, run(file.toString()));
        assertEquals("""
                accepted
                proves everything: |- x
                assumes all.true (careless): x [%s]
                1 steps, 1 terms, 0 values, 0 evaluation steps, 7 lines; at most 1 steps and 11 terms at once
                """.formatted(Draft.digest("axiom all.true careless " + Draft.digest("variable x"))), out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aRefusedCertificateGetsOneLine(@TempDir Path directory) throws IOException {
        Draft draft = new Draft();
        int x = draft.variable("x");
        draft.step("assume " + x, List.of(), x);
        Path file = Files.writeString(directory.resolve("a.certificate"), draft.sealed());
        assertEquals(2, run(file.toString()));
        assertEquals(
                file + ": refused: line 3, step 0 (assume): the rule gives x |- x, but the line says |- x\n", err.toString(StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aMissingFileGetsOneLine(@TempDir Path directory) {
        Path file = directory.resolve("none");
        assertEquals(2, run(file.toString()));
        assertEquals(file + ": there is no such file\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aDirectoryGetsOneLine(@TempDir Path directory) {
        assertEquals(2, run(directory.toString()));
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith(directory + ": cannot be read: "));
    }

    @Test
    void withoutAFileTheUsageIsShown() {
        assertEquals(2, run());
        assertEquals("usage: java -jar checker.jar FILE\n", err.toString(StandardCharsets.UTF_8));
    }
}
