package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ONE;
import static godel.prover.tactic.arithmetic.Arithmetic.plus;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.LinearFact.Kind;
import godel.prover.tactic.arithmetic.WeightedSums.Total;
import java.util.ArrayList;
import java.util.List;

/**
 * Strengthens facts about integers. A fact says {@code p >= 0} or {@code p > 0}; divided by the greatest common divisor of
 * its coefficients it is {@code q >= t} or {@code q > t} with an integer q, so {@code q > k} for the greatest integer k below
 * (or, where strict, not above) t, and then {@code q - k >= 1}.
 */
final class Tightening {
    private final Laws laws;
    private final RingNormalisation ring;
    private final WeightedSums sums;
    private final Integrality integrality;

    Tightening(Laws laws, RingNormalisation ring, WeightedSums sums, Integrality integrality) {
        this.laws = laws;
        this.ring = ring;
        this.sums = sums;
        this.integrality = integrality;
    }

    /** {@return what follows from the fact for integers beyond what it says: nothing, one fact, or two where an equation has no solution} */
    List<LinearFact> tighten(LinearFact fact) {
        List<LinearFact> result = new ArrayList<>();
        tighten(fact, result);
        if (fact.kind() == Kind.EQUAL) {
            tighten(fact.reversed(), result);
        }
        return result;
    }

    private void tighten(LinearFact fact, List<LinearFact> result) {
        Polynomial difference = ring.reading().of(fact.upper()).minus(ring.reading().of(fact.lower()));
        List<Polynomial> suffixes = difference.suffixes();
        if (difference.isConstant() || !suffixes.stream().allMatch(suffix -> integrality.isInteger(suffix.product()))) {
            return;
        }
        Rational factor = Arithmetic.wholeFactor(suffixes.stream().filter(suffix -> !suffix.product().isOne()).map(Polynomial::coefficient).toList());
        Rational bound = difference.constantPart().times(factor).negate();
        boolean strict = fact.kind().isStrict();
        if (!strict && bound.isInteger()) {
            return;
        }
        Rational below = bound.floor();
        Polynomial integer = difference.scale(factor).plus(Polynomial.constant(bound.minus(below)));
        result.add(new LinearFact(Kind.AT_MOST, ONE, integer.term(), () -> prove(fact, factor, Constant.of(bound.minus(below)), integer)));
    }

    private Theorem prove(LinearFact fact, Rational factor, Constant excess, Polynomial integer) {
        Total weighed = sums.weigh(fact, factor);
        Term term = weighed.term();
        Theorem positive = weighed.theorem();
        if (excess != Arithmetic.ZERO) {
            Theorem notNegative = weighed.isStrict() ? Theorem.modusPonens(laws.order().weaken.of(term), positive) : positive;
            positive = LogicLaws.follow(laws.order().positivePlus.of(excess, term), sums.positive(excess), notNegative);
            term = plus(excess, term);
        }
        Theorem normal = Conversion.rewrite(positive, ring.convert(term), 1);
        return LogicLaws.follow(laws.order().discrete.of(integer.term()), integrality.prove(integer), normal);
    }
}
