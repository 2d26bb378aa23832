package godel.prover.search.oops;

/**
 * Two questions that the paper leaves open and that matter to a search. READINGS.md says what speaks for which answer.
 *
 * @param zeroBoostsLastDeclared whether {@code boostq(0)}, the first program found having number 1, boosts the program that
 *                               was declared last, {@code endnp} in the experiments; else it boosts nothing, at a cost of 1
 * @param poppedIsCode           whether elements of ds that were popped, and not yet overwritten, can still be executed
 */
public record Readings(boolean zeroBoostsLastDeclared, boolean poppedIsCode) {
    /** Those under which the known answers hold to the step. */
    public static final Readings USUAL = new Readings(false, false);
}
