package godel.prover.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import godel.prover.checker.Summary;
import godel.prover.kernel.Theorem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The kernel and the checker agree on what follows, though they share no code. */
class CertificateProperties {

    private static Summary accepted(List<Conclusion> conclusions) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CertificateWriter.write(conclusions, output);
        Outcome outcome = CertificateChecker.check(new ByteArrayInputStream(output.toByteArray()), Limits.standard());
        return assertInstanceOf(Outcome.Accepted.class, outcome, () -> outcome + "\n" + output).summary();
    }

    @Property(tries = 300)
    void whateverTheKernelProvesTheCheckerAccepts(@ForAll long seed) throws IOException {
        List<Conclusion> conclusions = RandomProof.conclusions(seed, 150);
        assertEquals(conclusions.size(), accepted(conclusions).conclusions().size());
    }

    @Property(tries = 500)
    void bothEvaluatorsGiveTheSameValue(@ForAll long seed) throws IOException {
        RandomProof random = new RandomProof(seed);
        Theorem evaluated = Theorem.evaluate(random.theory(), random.groundTerm(), 10_000);
        assertEquals(1, accepted(List.of(new Conclusion("value", evaluated))).counts().steps());
    }
}
