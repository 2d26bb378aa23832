package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private Godel godel;

    @BeforeEach
    void proveSomething() throws IOException {
        godel = new Godel(folder);
        godel.write("pairs.quine", """
                define swap(x) = pair(tail(x), head(x))
                theorem swap.twice: head(swap(swap(pair(a, b)))) = a
                """);
        assertEquals(0, godel.run("prove", "pairs.quine", "--certificate", "pairs.certificate").exitCode());
    }

    private void wrong(String message, String... arguments) throws IOException {
        List<String> before = godel.contents();
        Godel.Result result = godel.run(arguments);
        assertEquals(message, result.err());
        assertEquals(2, result.exitCode());
        assertEquals(before, godel.contents());
    }

    @Test
    void aCertificateIsWrittenAsOneDatabaseWhoseAxiomsAreTheLogicAndTheDefinitions() throws IOException {
        Godel.Result export = godel.run("export", "metamath", "pairs.certificate", "-o", "pairs.mm");
        assertEquals("", export.err());
        assertEquals(0, export.exitCode());
        assertTrue(export.out().matches("(?s)metamath\n  pairs\\.mm\n  .* statements, .* of them proved; .* bytes\n  check it with: .*\n"), export.out());
        String database = Files.readString(folder.resolve("pairs.mm"));
        assertTrue(database.contains("def-swap-1 $a |- ( equal ( swap _x ) ( pair ( tail _x ) ( head _x ) ) ) $."), "the definition");
        assertTrue(database.contains("conclusion-swap.2etwice $p |- ( equal ( head ( swap ( swap ( pair _a _b ) ) ) ) _a ) $="), "the conclusion");
        assertFalse(database.contains("\naxiom-"), "the primitives' axioms are proved");
    }

    @Test
    void aFileThatIsThereIsOverwrittenOnlyByForce() throws IOException {
        godel.write("pairs.mm", "precious");
        wrong("""
                pairs.mm: error: this file is there already
                  hint: give --force to write over it, or another --output
                """, "export", "metamath", "pairs.certificate", "-o", "pairs.mm");
        assertEquals("precious", Files.readString(folder.resolve("pairs.mm")));
        assertEquals(0, godel.run("export", "metamath", "pairs.certificate", "-o", "pairs.mm", "--force").exitCode());
        assertTrue(Files.size(folder.resolve("pairs.mm")) > 100_000);
    }

    @Test
    void theCertificateItselfIsNotOverwrittenEvenByForce() throws IOException {
        wrong("""
                ./pairs.certificate: error: this is the certificate itself
                  hint: give another --output
                """, "export", "metamath", "pairs.certificate", "--output", "./pairs.certificate", "--force");
    }

    @Test
    void whatIsNoCertificateIsRefusedAndNothingIsWritten() throws IOException {
        wrong("pairs.quine: not exported: the checker refuses the certificate: line 1, header: this is no certificate:"
                + " the first line is not godel-certificate 2\n", "export", "metamath", "pairs.quine", "-o", "pairs.mm");
    }

    @Test
    void missingFilesAndFoldersAreNamed() throws IOException {
        wrong("""
                none.certificate: error: there is no such file
                  hint: give a certificate; runs keep theirs in runs/NUMBER/certificates
                """, "export", "metamath", "none.certificate", "-o", "pairs.mm");
        wrong("""
                nowhere/pairs.mm: error: there is no directory to write it to
                  hint: make the directory first, or give another --output
                """, "export", "metamath", "pairs.certificate", "-o", "nowhere/pairs.mm");
        wrong("""
                .: error: this is a directory, not a file
                  hint: give --output the name of a file in it
                """, "export", "metamath", "pairs.certificate", "-o", ".", "--force");
    }

    @Test
    void theFormatAndTheOutputMustBeGiven() throws IOException {
        wrong("""
                godel export: error: Missing required subcommand
                  hint: godel export --help says what can be given
                """, "export");
        wrong("""
                godel export metamath: error: Missing required option: '--output=FILE.mm'
                  hint: godel export metamath --help says what can be given
                """, "export", "metamath", "pairs.certificate");
    }
}
