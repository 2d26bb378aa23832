package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.less;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides linear arithmetic over the rationals, and proves the answer; complete for facts and goals that are linear in
 * the atoms and products of atoms that occur in them. Where atoms are known to be integers, each fact is rounded to the
 * next integer as well, which is not complete but finds most of what comes up.
 *
 * <p>Facts are theorems with conclusions {@code a < b}, {@code a <= b}, {@code a = b}, negations of comparisons, the same
 * stated as {@code equal(.., 'true)} or {@code equal(.., 'false)}, {@code is_integer(x)} and {@code is_number(x)};
 * others are passed over. Where numbers are known to differ and one side is shown not to be the greater, it is the
 * lesser; beyond that there is no case distinction. {@code <=} is understood where the theory defines it as usual. Of
 * {@code size} and {@code floor} it is known that they are integers, and their bounds.
 *
 * <p>Results rest on hypotheses of the given facts only. Cost of a proof: up to 5 inferences for each fact that the
 * contradiction needs, and the normalisation of their weighted sum. An attempt at an inequality that fails makes at most
 * 3 inferences; an equation is two inequalities, of which the first may be proved before the second fails.
 */
public final class LinearArithmetic {
    private final Laws laws;
    private final RingNormalisation ring;
    private final WeightedSums sums;
    private final Effort effort;

    /** Works with these laws; {@code effort} is spent on inferences and on the steps of the simplex method. */
    public LinearArithmetic(Laws laws, Effort effort) {
        this.laws = laws;
        this.effort = effort;
        this.ring = new RingNormalisation(laws, effort);
        this.sums = new WeightedSums(laws, ring.values());
    }

    /** {@return the normaliser that this uses, so that what it remembers can be shared} */
    public RingNormalisation ring() {
        return ring;
    }

    /** {@return {@code Γ |- 'false} if the facts contradict each other, Γ being hypotheses of facts that the contradiction needs} */
    public Optional<Theorem> refute(List<Theorem> facts) {
        return refutation(facts).refute();
    }

    /**
     * {@return {@code Γ |- goal} if the goal follows from the facts}
     *
     * @param goal {@code a < b}, {@code a <= b}, {@code equal(a, b)}, the negation of one of these, {@code equal(a < b, 'true)}
     *     or {@code equal(a < b, 'false)}. For {@code equal(a, b)} both sides must be numbers: a numeric constant, an application of
     *     {@code + - * /}, {@code floor} or {@code size}, or known as a number or integer by a fact
     */
    public Optional<Theorem> prove(Term goal, List<Theorem> facts) {
        if (!(goal instanceof Application application)) {
            return Optional.empty();
        }
        FunctionSymbol function = application.function();
        if (function == Arithmetic.LESS) {
            return below(application, facts);
        }
        if (function == Arithmetic.AT_MOST) {
            return unfolded(application).flatMap(unfolded -> refuted(opposite(application), facts).map(proof -> Theorem.substitute(Theorem.symmetric(unfolded), proof)));
        }
        if (function == Arithmetic.NOT && application.argument(0) instanceof Application negated) {
            return negation(negated, facts);
        }
        return function == Arithmetic.EQUAL ? equation(application.argument(0), application.argument(1), facts) : Optional.empty();
    }

    private Optional<Theorem> negation(Application negated, List<Theorem> facts) {
        if (negated.function() == Arithmetic.LESS || negated.function() == Arithmetic.EQUAL) {
            return refuted(negated, facts);
        }
        if (negated.function() != Arithmetic.AT_MOST) {
            return Optional.empty();
        }
        Application opposite = opposite(negated);
        return unfolded(negated).flatMap(unfolded -> below(opposite, facts).map(proof -> {
            Theorem absurd = laws.logic().contradict(proof, Theorem.substitute(unfolded, Theorem.assume(laws.theory(), negated)));
            return LogicLaws.refuted(absurd, negated);
        }));
    }

    private Optional<Theorem> equation(Term left, Term right, List<Theorem> facts) {
        if (right instanceof Constant truth && Arithmetic.number(right).isEmpty()) {
            return truthValue(left, truth, facts);
        }
        Optional<Theorem> identity = ring.equal(left, right);
        if (identity.isPresent()) {
            return identity;
        }
        Numbers numbers = new Numbers(laws, ring.values(), new Facts(laws, facts));
        if (!numbers.isNumber(left) || !numbers.isNumber(right)) {
            return Optional.empty();
        }
        return refuted(less(left, right), facts)
                .flatMap(notBelow -> refuted(less(right, left), facts).map(notAbove -> numbers.equal(left, right, notBelow, notAbove)));
    }

    private Optional<Theorem> truthValue(Term term, Constant truth, List<Theorem> facts) {
        if (!(term instanceof Application comparison) || comparison.function() != Arithmetic.LESS) {
            return Optional.empty();
        }
        if (truth == Constant.TRUE) {
            return below(comparison, facts).map(proof -> Theorem.modusPonens(laws.order().lessTrue.of(comparison.argument(0), comparison.argument(1)), proof));
        }
        return truth == Constant.FALSE ? refuted(comparison, facts).map(proof -> Theorem.modusPonens(laws.order().falsehood.of(comparison), proof)) : Optional.empty();
    }

    /** Proves {@code a < b}: its negation contradicts the facts. */
    private Optional<Theorem> below(Application goal, List<Theorem> facts) {
        return refutation(with(facts, Logic.negation(goal))).refute().map(absurd -> LogicLaws.indirect(absurd, goal));
    }

    /** Proves {@code not(a < b)} or {@code not(equal(a, b))}: without the negation it contradicts the facts. */
    private Optional<Theorem> refuted(Application comparison, List<Theorem> facts) {
        return refutation(with(facts, comparison)).refute().map(absurd -> LogicLaws.refuted(absurd, comparison));
    }

    private List<Theorem> with(List<Theorem> facts, Term assumption) {
        List<Theorem> all = new ArrayList<>(facts);
        all.add(Theorem.assume(laws.theory(), assumption));
        return all;
    }

    private Refutation refutation(List<Theorem> facts) {
        return new Refutation(laws, ring, sums, new Facts(laws, facts), effort);
    }

    private Optional<Theorem> unfolded(Application atMost) {
        return laws.atMost().map(definition -> definition.of(atMost.argument(0), atMost.argument(1)));
    }

    private static Application opposite(Application atMost) {
        return less(atMost.argument(1), atMost.argument(0));
    }
}
