package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import java.util.function.Supplier;

/**
 * Something known about two numbers. Its proof is only carried out when a refutation uses it.
 *
 * @param proof gives {@code Γ |- statement()}
 */
record LinearFact(Kind kind, Term lower, Term upper, Supplier<Theorem> proof) {

    /** How lower and upper are related: {@code lower < upper}, {@code not(upper < lower)}, {@code equal(lower, upper)}. */
    enum Kind {
        LESS, AT_MOST, EQUAL;

        Application statement(Term lower, Term upper) {
            return switch (this) {
                case LESS -> Arithmetic.less(lower, upper);
                case AT_MOST -> Logic.negation(Arithmetic.less(upper, lower));
                case EQUAL -> Logic.equation(lower, upper);
            };
        }

        boolean isStrict() {
            return this == LESS;
        }
    }

    /** {@return an equation read from right to left} */
    LinearFact reversed() {
        return new LinearFact(kind, upper, lower, () -> Theorem.symmetric(proof.get()));
    }
}
