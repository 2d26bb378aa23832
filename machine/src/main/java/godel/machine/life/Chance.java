package godel.machine.life;

import godel.grammar.value.Rational;
import java.math.BigInteger;
import java.util.List;

/**
 * Chance, fixed by a seed. What cycle number {@code n} draws depends on the seed and {@code n} only, so two lives with
 * one seed meet the same luck, and a life may be taken up anywhere.
 *
 * <p>The draw is exact. Let D be the least common denominator of the probabilities and b the bits of D - 1. Words of the
 * generator SplitMix64 (Steele, Lea and Flood 2014), started at {@code mix(mix(seed) + n)}, are written one behind the
 * other, the first highest, as many as b needs; their highest b bits are a number; the first such number below D is the
 * draw. It picks the first consequence up to which the numerators over D sum to more than it.
 */
public final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;

    private Chance(long seed) {
        this.seed = seed;
    }

    /** {@return the chance of this seed} */
    public static Chance of(long seed) {
        return new Chance(seed);
    }

    /**
     * {@return which of the consequences happens in this cycle}
     *
     * @throws EnvironmentFault unless the probabilities are not negative and sum to 1
     */
    public Consequence choose(long cycle, List<Consequence> consequences) {
        BigInteger denominator = BigInteger.ONE;
        for (Consequence consequence : consequences) {
            BigInteger next = consequence.probability().denominator();
            denominator = denominator.divide(denominator.gcd(next)).multiply(next);
        }
        requireDistribution(consequences);
        BigInteger draw = below(denominator, cycle);
        BigInteger passed = BigInteger.ZERO;
        for (Consequence consequence : consequences) {
            Rational probability = consequence.probability();
            passed = passed.add(probability.numerator().multiply(denominator.divide(probability.denominator())));
            if (draw.compareTo(passed) < 0) {
                return consequence;
            }
        }
        throw new IllegalStateException("the probabilities sum to 1, but the draw " + draw + " is beyond them");
    }

    private static void requireDistribution(List<Consequence> consequences) {
        Rational sum = Rational.ZERO;
        for (Consequence consequence : consequences) {
            if (consequence.probability().signum() < 0) {
                throw new EnvironmentFault("the probability " + consequence.probability() + " is negative");
            }
            sum = sum.plus(consequence.probability());
        }
        if (!sum.equals(Rational.ONE)) {
            throw new EnvironmentFault("the probabilities sum to " + sum + ", not to 1");
        }
    }

    private BigInteger below(BigInteger bound, long cycle) {
        int bits = bound.subtract(BigInteger.ONE).bitLength();
        int words = (bits + Long.SIZE - 1) / Long.SIZE;
        long state = mix(mix(seed) + cycle);
        while (true) {
            BigInteger number = BigInteger.ZERO;
            for (int i = 0; i < words; i++) {
                state += GOLDEN_GAMMA;
                long word = mix(state);
                number = number.shiftLeft(Long.SIZE).or(unsigned(word));
            }
            number = number.shiftRight(words * Long.SIZE - bits);
            if (number.compareTo(bound) < 0) {
                return number;
            }
        }
    }

    private static BigInteger unsigned(long word) {
        BigInteger number = BigInteger.valueOf(word);
        return word >= 0 ? number : number.add(BigInteger.ONE.shiftLeft(Long.SIZE));
    }

    private static long mix(long word) {
        long z = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
