package godel.prover.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What the kernel must refuse, and why. */
final class Refusals {
    private Refusals() {
    }

    /** Runs an attempt, which must be refused for exactly this reason. */
    static void refused(Refusal reason, Executable attempt) {
        assertEquals(reason, assertThrows(RefusedException.class, attempt).refusal());
    }
}
