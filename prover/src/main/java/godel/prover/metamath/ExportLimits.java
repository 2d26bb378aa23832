package godel.prover.metamath;

/**
 * How much an export may cost. A certificate that asks for more is refused, with the limit named, and no file is written.
 *
 * @param termSymbols length of a term in math symbols; what is longer gets a defined constant that stands for it
 * @param valueSymbols the same for a quoted pair
 * @param numberBits bits of a numerator or denominator met in an evaluation: its proof goes digit by digit
 * @param evaluationDepth calls inside calls in one evaluation, and pairs inside pairs compared in it
 * @param proofSteps uses of assertions in all proofs together, which is what evaluation is charged
 * @param expressions different terms, parts and formulas met, which is what the memory is taken by
 * @param symbols math symbols in all statements together
 */
public record ExportLimits(int termSymbols, int valueSymbols, int numberBits, int evaluationDepth, long proofSteps,
        long expressions, long symbols) {

    /** The connectives' definitions in the preamble have no abbreviations; the longest body, that of {@code iff}, has so many symbols. */
    private static final int LONGEST_CONNECTIVE = 17;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if the definition of a connective would have to be abbreviated
     */
    public ExportLimits {
        if (termSymbols < LONGEST_CONNECTIVE) {
            throw new IllegalArgumentException("terms of " + LONGEST_CONNECTIVE + " symbols must be allowed, not " + termSymbols);
        }
    }

    /** {@return limits within which an export takes at most a minute or two and a few gigabytes, and a database some hundred megabytes} */
    public static ExportLimits standard() {
        return new ExportLimits(500, 60, 512, 5_000, 5_000_000L, 5_000_000L, 200_000_000L);
    }
}
