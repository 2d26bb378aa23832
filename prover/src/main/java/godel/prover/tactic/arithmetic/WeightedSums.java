package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ZERO;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.LinearFact.Kind;
import godel.prover.tactic.arithmetic.OrderLaws.Sides;
import godel.prover.tactic.arithmetic.OrderLaws.Sum;
import godel.prover.tactic.arithmetic.OrderLaws.Weighing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Multiplies facts by numbers and adds them up: at most 5 inferences a fact, and 4 once for every number used. */
final class WeightedSums {
    private final Laws laws;
    private final KnownValues values;
    private final Map<Term, Theorem> positive = new HashMap<>();

    WeightedSums(Laws laws, KnownValues values) {
        this.laws = laws;
        this.values = values;
    }

    /**
     * A sum of facts.
     *
     * @param theorem {@code Γ |- 0 < term} if the sum is positive, {@code Γ |- not(term < 0)} if it is not negative
     */
    record Total(Sum sum, Term term, Theorem theorem) {

        boolean isStrict() {
            return sum == Sum.POSITIVE;
        }
    }

    /** {@return {@code |- 0 < number} for a number above 0} */
    Theorem positive(Term number) {
        return positive.computeIfAbsent(number, n -> laws.logic().holds(values.equation(Arithmetic.less(ZERO, n))));
    }

    /** {@return a fact multiplied by a number, which must be positive unless the fact is an equation} */
    Total weigh(LinearFact fact, Rational weight) {
        return add(Sum.NOTHING, List.of(), ZERO, fact, weight);
    }

    /** {@return the total with a multiple of one more fact} */
    Total add(Total total, LinearFact fact, Rational weight) {
        return add(total.sum, List.of(total.theorem), total.term, fact, weight);
    }

    private Total add(Sum sum, List<Theorem> before, Term term, LinearFact fact, Rational weight) {
        Weighing weighing = new Weighing(sum, fact.kind(), fact.lower() == ZERO ? Sides.UPPER : fact.upper() == ZERO ? Sides.LOWER : Sides.BOTH);
        Term l = Constant.of(weight);
        Term m = Constant.of(weight.negate());
        List<Theorem> premises = new ArrayList<>(before);
        premises.add(fact.proof().get());
        if (fact.kind() != Kind.EQUAL) {
            premises.add(positive(l));
        }
        premises.add(values.equation(Arithmetic.plus(l, m)));
        Theorem result = LogicLaws.follow(laws.order().weighed(weighing).of(l, m, fact.lower(), fact.upper(), term), premises.toArray(Theorem[]::new));
        Term weighed = weighing.weighed(l, m, fact.lower(), fact.upper());
        return new Total(weighing.isStrict() ? Sum.POSITIVE : Sum.NOT_NEGATIVE, sum == Sum.NOTHING ? weighed : Arithmetic.plus(term, weighed), result);
    }
}
