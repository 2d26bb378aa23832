package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.integer;
import static godel.prover.tactic.loop.Reasoning.less;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be true of the states of loops at all natural t. */
sealed interface Claim {

    /** {@return the claim as a formula about t} */
    Term formula();

    /** {@return what is known if the claim holds for t, by a theorem that concludes its formula} */
    Knowledge assumed(Knowledge knowledge, Theorem theorem);

    /** {@return the claim for another term in the place of t, where that term's loops are unfolded by {@code unfolding}} */
    Optional<Theorem> prove(Term value, Variable t, Unfolding unfolding);

    private static Application at(Term term, Variable t, Term value) {
        return (Application) Substitution.of(Map.of(t, value)).apply(term);
    }

    /** One loop is another one some steps ahead: {@code state = ahead}. */
    record Same(Application state, Application ahead) implements Claim {
        @Override
        public Term formula() {
            return Logic.equation(state, ahead);
        }

        @Override
        public Knowledge assumed(Knowledge knowledge, Theorem theorem) {
            return knowledge.with(state, Equality.of(theorem));
        }

        @Override
        public Optional<Theorem> prove(Term value, Variable t, Unfolding unfolding) {
            Equality left = unfolding.simplify(at(state, t, value));
            Equality right = unfolding.simplify(at(ahead, t, value));
            return left.right() == right.right() ? Optional.of(left.then(right.reversed()).theorem(unfolding.theory())) : Optional.empty();
        }
    }

    /** A state leaves a remainder: {@code (state - remainder) / modulus} is an integer. */
    record Remainder(Application state, long modulus, long remainder) implements Claim {
        private Application quotient() {
            return Reasoning.times(Constant.of(Rational.ONE.divide(Rational.of(modulus))), Reasoning.plus(state, Reasoning.number(-remainder)));
        }

        @Override
        public Term formula() {
            return integer(quotient());
        }

        @Override
        public Knowledge assumed(Knowledge knowledge, Theorem theorem) {
            return knowledge.with(Map.of(state, new Knowledge.Congruence(modulus, remainder, quotient(), theorem)));
        }

        @Override
        public Optional<Theorem> prove(Term value, Variable t, Unfolding unfolding) {
            Equality simplified = unfolding.polynomial(at(quotient(), t, value));
            return unfolding.whole(simplified.right()).map(proof -> Equality.at(integer(simplified.left()), 0, simplified).carryBack(proof));
        }
    }

    /** An expression in states is not negative. */
    record NotNegative(Application expression) implements Claim {
        @Override
        public Term formula() {
            return Logic.negation(less(expression, ZERO));
        }

        @Override
        public Knowledge assumed(Knowledge knowledge, Theorem theorem) {
            return knowledge.withBounds(List.of(theorem));
        }

        @Override
        public Optional<Theorem> prove(Term value, Variable t, Unfolding unfolding) {
            Equality simplified = unfolding.polynomial(at(expression, t, value));
            Application comparison = less(simplified.left(), ZERO);
            Application negation = Logic.negation(comparison);
            return unfolding.notNegative(simplified.right()).map(proof -> Equality.at(negation, 0, Equality.at(comparison, 0, simplified)).carryBack(proof));
        }
    }

    /** A state is an integer, where that does not follow from what its loop is made of. */
    record Whole(Application state) implements Claim {
        @Override
        public Term formula() {
            return integer(state);
        }

        @Override
        public Knowledge assumed(Knowledge knowledge, Theorem theorem) {
            return knowledge.withInteger(theorem);
        }

        @Override
        public Optional<Theorem> prove(Term value, Variable t, Unfolding unfolding) {
            Equality simplified = unfolding.simplify(at(state, t, value));
            return unfolding.whole(simplified.right()).map(proof -> Equality.at(integer(simplified.left()), 0, simplified).carryBack(proof));
        }
    }
}
