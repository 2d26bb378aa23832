package godel.prover.tip;

import java.time.Duration;

/**
 * What one problem may cost.
 *
 * @param effort  inferences and visited nodes; they alone decide what is proved
 * @param tests   values tried at random in search of a counterexample
 * @param steps   of computation in the search for a counterexample by narrowing
 * @param timeout when the attempt is stopped from outside, in time measured by the clock; a result that comes before does not depend on it
 */
public record TipLimits(long effort, int tests, long steps, Duration timeout) {

    /** {@return limits that suit the published collections: ten seconds a problem} */
    public static TipLimits standard() {
        return within(Duration.ofSeconds(10));
    }

    /** {@return the standard limits, but for the time} */
    public static TipLimits within(Duration timeout) {
        return new TipLimits(4_000_000, 1_000, 300_000_000, timeout);
    }
}
