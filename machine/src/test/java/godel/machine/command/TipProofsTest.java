package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipProofsTest {
    @TempDir
    private Path folder;

    private Godel.Result prove(List<String> problems, String... options) throws IOException {
        Godel godel = new Godel(folder);
        for (String problem : problems) {
            try (InputStream text = TipProofsTest.class.getResourceAsStream("tip/" + problem)) {
                godel.write(problem, new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String[] arguments = new String[options.length + 3];
        arguments[0] = "prove";
        arguments[1] = "--tip";
        arguments[2] = problems.size() == 1 ? problems.getFirst() : ".";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return godel.run(arguments);
    }

    @Test
    void aProvedProblemIsTabledAndItsCertificateCanBeCheckedAgain() throws IOException {
        Godel.Result result = prove(List.of("append-length.smt2"), "--certificates", "proofs");
        assertEquals("", result.err());
        assertEquals(0, result.exitCode());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.getFirst().matches("append-length\\.smt2 +proved +\\d+\\.\\d\\d s  \\d+ inferences, certificate of \\d+ steps checked; proofs/append-length\\.certificate"), result.out());
        assertEquals("1 problem: 1 proved (certificates accepted by the independent checker), 0 refuted, 0 open", lines.get(1));
        assertEquals(0, new Godel(folder).run("check", "proofs/append-length.certificate").exitCode());
    }

    @Test
    void aFalseProblemIsRefutedByValues() throws IOException {
        Godel.Result result = prove(List.of("append-commutes.smt2"));
        assertEquals(2, result.exitCode());
        assertTrue(result.out().contains(" refuted "), result.out());
        assertTrue(result.out().contains("false for x = '['Then, ['O"), result.out());
    }

    @Test
    void anOpenProblemShowsWhatIsLeftToProve() throws IOException {
        Godel.Result result = prove(List.of("root-of-two.smt2"), "--timeout", "60");
        assertEquals(1, result.exitCode());
        assertTrue(result.out().contains("    left to prove: "), result.out());
    }

    @Test
    void ofAFolderOneBadFileIsReportedAndTheOthersAreAttempted() throws IOException {
        new Godel(folder).write("bad.smt2", "(prove (= x\n");
        Godel.Result result = prove(List.of("append-length.smt2", "append-commutes.smt2"), "--json");
        assertEquals("bad.smt2:2:1: error: the text ends before all brackets are closed\n  expected: `)`\n", result.err());
        assertEquals(2, result.exitCode());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.get(0).startsWith("{\"problem\":\"append-commutes.smt2\",\"result\":\"refuted\","), result.out());
        assertTrue(lines.get(1).startsWith("{\"problem\":\"append-length.smt2\",\"result\":\"proved\","), result.out());
        assertTrue(lines.get(2).startsWith("{\"problem\":\"bad.smt2\",\"result\":\"unreadable\","), result.out());
        assertEquals("{\"problems\":3,\"proved\":1,\"refuted\":1,\"open\":0,\"unreadable\":1}", lines.get(3));
    }

    @Test
    void whatIsNotThereOrEmptyIsBadInput() throws IOException {
        Godel godel = new Godel(folder);
        assertEquals(new Godel.Result(2, "", "nowhere: error: there is no such file or folder\n  hint: give a problem (NAME.smt2), or a folder of problems\n"),
                godel.run("prove", "--tip", "nowhere"));
        assertEquals(new Godel.Result(2, "", ".: error: there are no problems in this folder\n  hint: problems are files NAME.smt2\n"), godel.run("prove", "--tip", "."));
        assertEquals(2, godel.run("prove", "--tip", ".", "--timeout", "0").exitCode());
        assertEquals(2, godel.run("prove").exitCode());
    }
}
