package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.certificate.CountdownProof;
import godel.prover.certificate.RandomProof;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the program {@code metamath} says of exported databases; skipped where it is not installed. */
class MetamathProgramTest {
    private static final String CONCLUSION = "conclusion-countdown.2eis_zero";

    private MetamathProgram program;

    @BeforeEach
    void findProgram() {
        Assumptions.assumeTrue(MetamathProgram.installed().isPresent(), "skipped: the program metamath is not installed (Debian: apt install metamath)");
        program = MetamathProgram.installed().get();
    }

    private static String countdown() throws IOException {
        return Exported.database(ExportLimits.standard(), CountdownProof.conclusions());
    }

    @Test
    void itVerifiesAProofThatUsesEveryRule() throws IOException {
        MetamathProgram.Answer answer = program.verify(countdown());
        assertTrue(answer.allVerified(), answer.text());
    }

    @Test
    void itVerifiesRandomProofs() throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            Theorem[] theorems = new RandomProof(seed).theorems(100).toArray(Theorem[]::new);
            MetamathProgram.Answer answer = program.verify(Exported.database(Exported.ABBREVIATED, theorems));
            assertTrue(answer.allVerified(), answer.text());
        }
    }

    @Test
    void itTracesTheConclusionBackToWhatOurVerifierFindsToo() throws IOException {
        String database = countdown();
        MetamathProgram.Answer answer = program.verify(database, "show trace_back " + CONCLUSION + " /axioms /essential");
        String after = answer.text().substring(answer.text().lastIndexOf("show trace_back"));
        Set<String> traced = new TreeSet<>();
        Pattern.compile("\\b(ax|df|def|abbr|sym|axiom)-[-A-Za-z0-9._]+").matcher(after).results().forEach(found -> traced.add(found.group()));
        assertEquals(MetamathVerifier.verify(database).axiomsOf(CONCLUSION), traced, after);
    }

    @Test
    void itsExitCodeIsNoAnswerSoItsOutputIsRead() throws IOException {
        String wrong = countdown() + "wrong $p |- 'false $= ( t-true ) A $.\n";
        MetamathProgram.Answer onWrong = program.verify(wrong);
        assertEquals(0, onWrong.exitCode());
        assertFalse(onWrong.allVerified(), onWrong.text());

        String unknown = countdown() + "unknown $p |- 'false $= ? $.\n";
        MetamathProgram.Answer onUnknown = program.verify(unknown);
        assertEquals(0, onUnknown.exitCode());
        assertFalse(onUnknown.allVerified(), onUnknown.text());
    }
}
