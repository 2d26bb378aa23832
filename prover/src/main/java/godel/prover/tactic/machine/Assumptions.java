package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import godel.prover.tactic.machine.AffineBound.Side;
import java.util.List;
import java.util.Optional;

/** What an experiment's axioms say of the constants that it declares, such as {@code chance_3() <= chance_7()}. */
final class Assumptions {
    private final List<Theorem> axioms;
    private final LinearArithmetic arithmetic;

    Assumptions(Utility utility, Effort effort) {
        this.axioms = utility.theory().axioms().stream().filter(axiom -> axiom.formula().isGround())
                .map(axiom -> Theorem.axiom(utility.theory(), axiom.name())).toList();
        this.arithmetic = new LinearArithmetic(utility.rules().arithmetic(), effort);
    }

    /** {@return the axioms without variables, if there is more to the term than a number} */
    List<Theorem> about(Term rate) {
        return rate instanceof Constant ? List.of() : axioms;
    }

    /** {@return whether {@code one <= other} is known of numbers or follows from the axioms} */
    boolean atMost(Term one, Term other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Constant a && other instanceof Constant b) {
            return ((Rational) a.value()).compareTo((Rational) b.value()) <= 0;
        }
        return arithmetic.prove(Application.of("<=", one, other), axioms).isPresent();
    }

    /** {@return the greatest of these rates for an upper bound, the least for a lower one, if the axioms tell which it is} */
    Optional<Term> widest(List<Term> rates, Side side) {
        return rates.stream().filter(best -> rates.stream().allMatch(rate -> side == Side.UPPER ? atMost(rate, best) : atMost(best, rate))).findFirst();
    }
}
