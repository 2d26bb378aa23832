package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ZERO;
import static godel.prover.tactic.arithmetic.Arithmetic.less;
import static godel.prover.tactic.arithmetic.Arithmetic.minus;
import static godel.prover.tactic.arithmetic.Arithmetic.plus;
import static godel.prover.tactic.arithmetic.Arithmetic.times;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The laws of order that linear arithmetic instantiates. Positive numbers are written {@code 0 < s} and non-negative
 * ones {@code not(s < 0)}; all premises are curried, to be met in order by modus ponens.
 */
final class OrderLaws {
    private static final Variable A = Variable.of("a");
    private static final Variable B = Variable.of("b");
    private static final Variable L = Variable.of("l");
    private static final Variable M = Variable.of("m");
    private static final Variable S = Variable.of("s");
    private static final Variable X = Variable.of("x");

    private final Theory theory;
    private final LogicLaws logic;
    private final RingLaws laws;
    private final RingNormalisation ring;
    private final Lemma lessDifference;
    private final Lemma lessTimes;
    private final Lemma notLessTimes;
    private final Lemma notLessPlus;
    private final Map<Weighing, Lemma> weighed = new LinkedHashMap<>();

    /** {@code not(x < y) implies (not(y < x) implies equal(0 + x, 0 + y))} */
    final Lemma total;
    /** {@code 0 < x implies not(x < 0)} */
    final Lemma weaken;
    /** {@code 0 < x implies (not(y < 0) implies 0 < x + y)} */
    final Lemma positivePlus;
    /** {@code x < y implies equal(x < y, 'true)} */
    final Lemma lessTrue;
    /** {@code not(x) implies equal(x, 'false)} */
    final Lemma falsehood;
    /** {@code is_integer(x) implies (is_integer(y) implies equal(is_integer(x + y), 'true))}, and for products */
    final Lemma integerPlus;
    final Lemma integerTimes;
    /** {@code is_integer(x) implies (0 < x implies not(x < 1))} */
    final Lemma discrete;
    /** {@code is_number(x) implies equal(0 + x, x)} */
    final Lemma numberIsItself;
    /** {@code is_integer(x) implies equal(is_number(x), 'true)} */
    final Lemma integerIsNumber;
    /** {@code not(size(x) < 0)}, {@code not(x < floor(x))}, {@code x < floor(x) + 1} */
    final Lemma sizeNatural;
    final Lemma floorBelow;
    final Lemma floorAbove;
    /** {@code equal(is_integer(size(x)), 'true)}, {@code equal(is_integer(floor(x)), 'true)} */
    final Lemma sizeInteger;
    final Lemma floorInteger;

    OrderLaws(Theory theory, LogicLaws logic, RingLaws laws) {
        this.theory = theory;
        this.logic = logic;
        this.laws = laws;
        this.ring = new RingNormalisation(theory, laws, Effort.unlimited(theory));
        lessDifference = Lemma.axiom(theory, "less.difference");
        lessTimes = logic.curried(Lemma.axiom(theory, "less.times"));
        notLessTimes = logic.curried(Lemma.axiom(theory, "notless.times"));
        notLessPlus = logic.curried(Lemma.axiom(theory, "notless.plus"));
        total = logic.curried(Lemma.axiom(theory, "less.total"));
        positivePlus = logic.curried(Lemma.axiom(theory, "less.plus"));
        weaken = weaken();
        lessTrue = Lemma.axiom(theory, "less.holds");
        falsehood = Lemma.axiom(theory, "truth.false");
        integerPlus = logic.curried(Lemma.axiom(theory, "integer.plus"));
        integerTimes = logic.curried(Lemma.axiom(theory, "integer.times"));
        discrete = logic.curried(Lemma.axiom(theory, "integer.discrete"));
        numberIsItself = Lemma.axiom(theory, "plus.zero");
        integerIsNumber = Lemma.axiom(theory, "kinds.integer_number");
        sizeNatural = Lemma.axiom(theory, "size.natural");
        floorBelow = Lemma.axiom(theory, "floor.below");
        floorAbove = Lemma.axiom(theory, "floor.above");
        sizeInteger = Lemma.axiom(theory, "size.integer");
        floorInteger = Lemma.axiom(theory, "floor.integer");
        deriveWeighings();
    }

    /** All at once, so that what a proof costs does not depend on the proofs before it. */
    private void deriveWeighings() {
        for (Sum sum : Sum.values()) {
            for (LinearFact.Kind kind : LinearFact.Kind.values()) {
                for (Sides sides : Sides.values()) {
                    Weighing weighing = new Weighing(sum, kind, sides);
                    weighed.put(weighing, derive(weighing));
                }
            }
        }
    }

    /** {@return {@code 0 < s}, or {@code not(s < 0)}} */
    static Application positive(boolean strict, Term s) {
        return strict ? less(ZERO, s) : Logic.negation(less(s, ZERO));
    }

    /** What is added up so far: nothing, something not negative, something positive. */
    enum Sum { NOTHING, NOT_NEGATIVE, POSITIVE }

    /** Which sides of a fact count; a side that is the number 0 is left out. */
    enum Sides { BOTH, LOWER, UPPER }

    /** A way to multiply a fact and add it to a sum. */
    record Weighing(Sum sum, LinearFact.Kind kind, Sides sides) {

        boolean isStrict() {
            return sum == Sum.POSITIVE || kind.isStrict();
        }

        /** {@return {@code l * upper + m * lower}, without a side that is left out} */
        Term weighed(Term l, Term m, Term lower, Term upper) {
            return switch (sides) {
                case BOTH -> plus(times(l, upper), times(m, lower));
                case LOWER -> times(m, lower);
                case UPPER -> times(l, upper);
            };
        }
    }

    /**
     * {@return the lemma in l, m, a, b, s: from {@code s >= 0} or {@code s > 0} (unless nothing is summed up yet), the fact for a
     * and b, {@code 0 < l} (unless the fact is an equation) and {@code equal(l + m, 0)} follows that {@code s + (l * b + m * a)}
     * is positive or not negative}
     */
    Lemma weighed(Weighing weighing) {
        return weighed.get(weighing);
    }

    private Lemma derive(Weighing weighing) {
        Term lower = weighing.sides == Sides.UPPER ? ZERO : A;
        Term upper = weighing.sides == Sides.LOWER ? ZERO : B;
        Application fact = weighing.kind.statement(lower, upper);
        Application opposite = Logic.equation(plus(L, M), ZERO);
        Theorem weighed = scaled(weighing.kind, lower, upper, fact, opposite);
        int[] path = weighing.kind.isStrict() ? new int[] {1} : new int[] {0, 0};
        if (weighing.sides == Sides.LOWER) {
            weighed = Conversion.rewrite(weighed, Conversion.identity(plus(times(L, ZERO), times(M, A))).then(laws.timesCommutative.of(L, ZERO), 0)
                    .then(laws.timesZero.of(L), 0).then(laws.zeroPlusProduct.of(M, A)).theorem(theory), path);
        } else if (weighing.sides == Sides.UPPER) {
            weighed = Conversion.rewrite(weighed, Conversion.identity(plus(times(L, B), times(M, ZERO))).then(laws.timesCommutative.of(M, ZERO), 1)
                    .then(laws.timesZero.of(M), 1).then(laws.productPlusZero.of(L, B)).theorem(theory), path);
        }
        List<Term> premises = new ArrayList<>();
        if (weighing.sum != Sum.NOTHING) {
            Application sum = positive(weighing.sum == Sum.POSITIVE, S);
            weighed = add(Theorem.assume(theory, sum), weighing.sum == Sum.POSITIVE, weighed, weighing.kind.isStrict());
            premises.add(sum);
        }
        premises.add(fact);
        if (weighing.kind != LinearFact.Kind.EQUAL) {
            premises.add(less(ZERO, L));
        }
        premises.add(opposite);
        return new Lemma(LogicLaws.discharged(weighed, premises.toArray(Term[]::new)), List.of(L, M, A, B, S));
    }

    private Theorem scaled(LinearFact.Kind kind, Term lower, Term upper, Application fact, Application opposite) {
        Term scaled = times(L, minus(upper, lower));
        Theorem positiveFactor = Theorem.assume(theory, less(ZERO, L));
        Theorem known = Theorem.assume(theory, fact);
        return switch (kind) {
            case LESS -> {
                Theorem difference = Conversion.rewrite(known, lessDifference.of(lower, upper));
                Theorem product = LogicLaws.follow(lessTimes.of(L, minus(upper, lower)), positiveFactor, difference);
                yield Conversion.rewrite(product, Theorem.symmetric(weighedDifference(lower, upper, scaled, opposite)), 1);
            }
            case AT_MOST -> {
                Term difference = minus(upper, lower);
                Theorem signs = Conversion.identity(less(difference, ZERO)).then(lessDifference.of(difference, ZERO))
                        .then(ring.equal(minus(ZERO, difference), minus(lower, upper)).orElseThrow(), 1)
                        .then(Theorem.symmetric(lessDifference.of(upper, lower))).theorem(theory);
                Theorem notNegative = Conversion.rewrite(known, Theorem.symmetric(signs), 0);
                Theorem notNegativeFactor = Theorem.modusPonens(weaken.of(L), positiveFactor);
                Theorem product = LogicLaws.follow(notLessTimes.of(L, difference), notNegativeFactor, notNegative);
                yield Conversion.rewrite(product, Theorem.symmetric(weighedDifference(lower, upper, scaled, opposite)), 0, 0);
            }
            case EQUAL -> {
                Theorem zero = Conversion.identity(plus(times(L, upper), times(M, lower))).then(known, 1, 1).then(laws.collect.of(L, upper, M))
                        .then(Theorem.assume(theory, opposite), 0).then(laws.timesZero.of(upper)).theorem(theory);
                yield Conversion.rewrite(Lemma.axiom(theory, "less.irreflexive").of(ZERO), Theorem.symmetric(zero), 0, 0);
            }
        };
    }

    /** {@return {@code {l + m = 0} |- l * upper + m * lower = scaled}} */
    private Theorem weighedDifference(Term lower, Term upper, Term scaled, Application opposite) {
        Application apart = plus(scaled, times(plus(L, M), lower));
        return Conversion.of(ring.equal(plus(times(L, upper), times(M, lower)), apart).orElseThrow()).then(Theorem.assume(theory, opposite), 1, 0)
                .then(ring.equal(plus(scaled, times(ZERO, lower)), scaled).orElseThrow()).theorem(theory);
    }

    private Theorem add(Theorem sum, boolean sumStrict, Theorem more, boolean moreStrict) {
        Term s = number(sum, sumStrict);
        Term t = number(more, moreStrict);
        if (sumStrict) {
            return LogicLaws.follow(positivePlus.of(s, t), sum, moreStrict ? Theorem.modusPonens(weaken.of(t), more) : more);
        }
        if (moreStrict) {
            return Conversion.rewrite(LogicLaws.follow(positivePlus.of(t, s), more, sum), laws.plusCommutative.of(t, s), 1);
        }
        return LogicLaws.follow(notLessPlus.of(s, t), sum, more);
    }

    private static Term number(Theorem positive, boolean strict) {
        Application statement = (Application) positive.conclusion();
        return strict ? statement.argument(1) : ((Application) statement.argument(0)).argument(0);
    }

    private Lemma weaken() {
        Theorem positive = Theorem.assume(theory, less(ZERO, X));
        Theorem negative = Theorem.assume(theory, less(X, ZERO));
        Theorem below = LogicLaws.follow(logic.curried(Lemma.axiom(theory, "less.transitive")).of(X, ZERO, X), negative, positive);
        Theorem absurd = logic.contradict(below, Lemma.axiom(theory, "less.irreflexive").of(X));
        return new Lemma(LogicLaws.discharged(LogicLaws.refuted(absurd, negative.conclusion()), positive.conclusion()), List.of(X));
    }
}
