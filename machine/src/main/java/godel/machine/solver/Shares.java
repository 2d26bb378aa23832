package godel.machine.solver;

import godel.grammar.value.Rational;

/**
 * How the three processes share the time.
 *
 * @param proofs    of process A
 * @param bounds    of process B
 * @param answers   of process C
 * @param patiently whether C leaves a program only for a bound below what the present run still needs at most; otherwise it
 *                  starts anew after 1, 2, 4, … steps with the best program known then
 */
public record Shares(Rational proofs, Rational bounds, Rational answers, boolean patiently) {
    public Shares {
        if (proofs.signum() <= 0 || bounds.signum() <= 0 || answers.signum() <= 0 || !proofs.plus(bounds).plus(answers).equals(Rational.ONE)) {
            throw new IllegalArgumentException("shares are positive and sum to 1");
        }
    }

    /** {@return Hutter's shares: 10 %, 10 %, 80 %} */
    public static Shares standard() {
        Rational tenth = Rational.ONE.divide(Rational.of(10));
        return new Shares(tenth, tenth, Rational.ONE.minus(tenth).minus(tenth), false);
    }

    /**
     * {@return shares with which an answer takes at most 1 + epsilon times the bound, besides what finding it takes}
     *
     * @throws IllegalArgumentException if epsilon is not positive
     */
    public static Shares within(Rational epsilon) {
        if (epsilon.signum() <= 0) {
            throw new IllegalArgumentException("epsilon is positive");
        }
        Rational answers = Rational.ONE.divide(Rational.ONE.plus(epsilon));
        Rational other = Rational.ONE.minus(answers).divide(Rational.of(2));
        return new Shares(other, other, answers, true);
    }
}
