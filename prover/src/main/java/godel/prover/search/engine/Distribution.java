package godel.prover.search.engine;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely each token is after each context. A context is a number; 0 is the empty sequence's, and each token leads
 * to one. Probabilities are integer multiples of 2^-62, always rounded down: sums never exceed 1, and nothing depends on
 * floating point.
 */
public final class Distribution {
    /** The probability 1. */
    public static final long ONE = 1L << 62;

    private final int[] contextAfter;
    private final int[][] tokens;
    private final long[][] probabilities;

    private Distribution(int[] contextAfter, int[][] tokens, long[][] probabilities) {
        this.contextAfter = contextAfter;
        this.tokens = tokens;
        this.probabilities = probabilities;
    }

    /**
     * {@return the distribution in which, after a context, a token has its weight's share}
     *
     * @param contextAfter the context that each token leads to
     * @param weights      by context and token, none negative; where all are 0 nothing follows
     */
    public static Distribution of(List<Integer> contextAfter, List<List<BigInteger>> weights) {
        int[][] tokens = new int[weights.size()][];
        long[][] probabilities = new long[weights.size()][];
        for (int context = 0; context < tokens.length; context++) {
            List<BigInteger> row = weights.get(context);
            BigInteger total = row.stream().reduce(BigInteger.ZERO, BigInteger::add);
            int[] likelyFirst = IntStream.range(0, row.size()).filter(token -> row.get(token).signum() > 0).boxed()
                    .sorted(Comparator.<Integer, BigInteger>comparing(row::get).reversed()).mapToInt(Integer::intValue).toArray();
            tokens[context] = likelyFirst;
            probabilities[context] = IntStream.of(likelyFirst)
                    .mapToLong(token -> row.get(token).multiply(BigInteger.valueOf(ONE)).divide(total).longValueExact()).toArray();
        }
        return new Distribution(contextAfter.stream().mapToInt(Integer::intValue).toArray(), tokens, probabilities);
    }

    /** {@return this distribution, but that every sequence begins with this token} */
    public Distribution beginningWith(int token) {
        int[][] first = tokens.clone();
        long[][] certain = probabilities.clone();
        first[0] = new int[] {token};
        certain[0] = new long[] {ONE};
        return new Distribution(contextAfter, first, certain);
    }

    /** {@return the product of two probabilities, rounded down} */
    static long times(long a, long b) {
        return (Math.multiplyHigh(a, b) << 2) | ((a * b) >>> 62);
    }

    /** {@return how many tokens have a chance after this context} */
    int choices(int context) {
        return tokens[context].length;
    }

    /** {@return the token at this place, the likeliest first and equals by number} */
    int token(int context, int place) {
        return tokens[context][place];
    }

    /** {@return the probability of the token at this place} */
    long probability(int context, int place) {
        return probabilities[context][place];
    }

    /** {@return the context that a token leads to} */
    int contextAfter(int token) {
        return contextAfter[token];
    }

    /** {@return the probability of a sequence of tokens, in units of 2^-62} */
    public long of(List<Integer> sequence) {
        long product = ONE;
        int context = 0;
        for (int token : sequence) {
            long factor = 0;
            for (int place = 0; place < choices(context); place++) {
                if (token(context, place) == token) {
                    factor = probability(context, place);
                }
            }
            product = times(product, factor);
            context = contextAfter(token);
        }
        return product;
    }
}
