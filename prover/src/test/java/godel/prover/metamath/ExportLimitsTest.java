package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.certificate.CountdownProof;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too heavy for an export is refused with the limit named, and nothing is written. */
class ExportLimitsTest {
    private final Theory theory = Theory.create();

    @TempDir
    private Path folder;

    private void refused(String reason, ExportLimits limits, Theorem theorem) throws IOException {
        Path certificate = folder.resolve("heavy.certificate");
        Path database = folder.resolve("heavy.mm");
        CertificateWriter.write(List.of(new Conclusion("heavy", theorem)), certificate);
        Files.writeString(database, "as before");
        ExportOutcome.Refused refused = assertInstanceOf(ExportOutcome.Refused.class, MetamathExport.export(certificate, database, limits));
        assertEquals("the certificate is too heavy for an export: " + reason, refused.reason());
        assertEquals("as before", Files.readString(database));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("heavy.certificate", "heavy.mm"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static ExportLimits limits(int numberBits, int evaluationDepth, long proofSteps, long symbols) {
        return new ExportLimits(500, 60, numberBits, evaluationDepth, proofSteps, 100_000, symbols);
    }

    private Theorem evaluated(Term term) {
        return Theorem.evaluate(theory, term, 1_000_000);
    }

    private static Theorem countdown(long from) {
        Theory theory = CountdownProof.conclusions().getFirst().theorem().theory();
        return Theorem.evaluate(theory, Application.of("countdown", Constant.of(from)), 10_000_000);
    }

    @Test
    void aLongNumber() throws IOException {
        Term power = Constant.of(3);
        for (int i = 0; i < 12; i++) {
            power = Application.of("*", power, power);
        }
        refused("a number has more than 512 bits", ExportLimits.standard(), evaluated(power));
    }

    @Test
    void aDeepRecursion() throws IOException {
        refused("an evaluation has more than 5000 calls inside calls", ExportLimits.standard(), countdown(6_000));
        refused("an evaluation has more than 10 calls inside calls", limits(512, 10, 1_000_000, 1_000_000), countdown(20));
    }

    @Test
    void aDeepComparison() throws IOException {
        Value left = Symbol.of("left");
        Value right = Symbol.of("right");
        for (int i = 0; i < 20; i++) {
            left = Pair.of(Symbol.NIL, left);
            right = Pair.of(Symbol.NIL, right);
        }
        refused("two values that are compared have more than 10 pairs inside pairs", limits(512, 10, 1_000_000, 1_000_000),
                evaluated(Application.of("equal", Constant.of(left), Constant.of(right))));
    }

    @Test
    void manyProofSteps() throws IOException {
        refused("the proofs, evaluations expanded, have more than 200 steps", limits(512, 5_000, 200, 1_000_000), countdown(30));
    }

    @Test
    void manyExpressions() throws IOException {
        refused("the proofs, evaluations expanded, speak of more than 3000 different expressions",
                new ExportLimits(500, 60, 512, 5_000, 1_000_000, 3_000, 1_000_000), countdown(100));
    }

    @Test
    void longStatements() throws IOException {
        refused("the statements have more than 1000 math symbols", limits(512, 5_000, 1_000_000, 1_000), countdown(100));
    }

    @Test
    void connectivesCannotBeAbbreviated() {
        assertThrows(IllegalArgumentException.class, () -> new ExportLimits(16, 60, 512, 5_000, 1_000_000, 1_000_000, 1_000_000));
    }
}
