package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ONE;
import static godel.prover.tactic.arithmetic.Arithmetic.ZERO;
import static godel.prover.tactic.arithmetic.Arithmetic.divide;
import static godel.prover.tactic.arithmetic.Arithmetic.minus;
import static godel.prover.tactic.arithmetic.Arithmetic.plus;
import static godel.prover.tactic.arithmetic.Arithmetic.times;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;

/**
 * The equations that ring normalisation instantiates, each derived once from the axioms. Letters: x y z p q any terms,
 * a b c d numbers in use, u v products in use; every law holds for all values.
 */
final class RingLaws {
    private static final Variable A = Variable.of("a");
    private static final Variable B = Variable.of("b");
    private static final Variable C = Variable.of("c");
    private static final Variable D = Variable.of("d");
    private static final Variable P = Variable.of("p");
    private static final Variable Q = Variable.of("q");
    private static final Variable U = Variable.of("u");
    private static final Variable V = Variable.of("v");
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable Z = Variable.of("z");

    private final Theory theory;
    private final LogicLaws logic;
    private final Lemma plusNumber;
    private final Lemma timesDistributive;

    /** {@code x + y = y + x} */
    final Lemma plusCommutative;
    /** {@code (x + y) + z = x + (y + z)} */
    final Lemma plusAssociative;
    /** {@code x + (y + z) = y + (x + z)} */
    final Lemma plusSwap;
    /** {@code x * y = y * x} */
    final Lemma timesCommutative;
    /** {@code (x * y) * z = x * (y * z)} */
    final Lemma timesAssociative;
    /** {@code x * (y * z) = y * (x * z)} */
    final Lemma timesSwap;

    /** {@code 1 * x = 0 + x} */
    final Lemma timesOne;
    /** {@code 0 * x = 0} */
    final Lemma timesZero;
    /** {@code 1 * (x + y) = x + y} */
    final Lemma oneTimesSum;
    /** {@code 1 * (x * y) = x * y} */
    final Lemma oneTimesProduct;
    /** {@code 0 + f = f} for f an application of the function */
    final Lemma zeroPlusSum;
    final Lemma zeroPlusProduct;
    final Lemma zeroPlusDifference;
    final Lemma zeroPlusQuotient;
    final Lemma zeroPlusFloor;
    final Lemma zeroPlusSize;
    /** {@code x * y + 0 = x * y} */
    final Lemma productPlusZero;
    /** {@code 0 * u + (x + y) = x + y} */
    final Lemma dropBeforeSum;
    /** {@code 0 * u + x * y = x * y} */
    final Lemma dropBeforeProduct;

    /** {@code x + y = (0 + x) + y} and the like: an argument of arithmetic counts as a number */
    final Lemma numberPlusLeft;
    final Lemma numberPlusRight;
    final Lemma numberTimesLeft;
    final Lemma numberTimesRight;
    /** {@code x + y = 1 * x + y} and the like: an atom as a monomial */
    final Lemma atomPlusLeft;
    final Lemma atomPlusRight;
    final Lemma atomsPlus;
    final Lemma atomTimesLeft;
    final Lemma atomTimesRight;
    /** {@code x * y = 1 * (x * y)} */
    final Lemma atomsTimes;

    /** {@code x + (y + q) = (x + y) + q} */
    final Lemma joinRight;
    /** {@code (x + p) + y = (x + y) + p} */
    final Lemma joinLeft;
    /** {@code (x + p) + (y + q) = (x + y) + (p + q)} */
    final Lemma joinBoth;
    /** {@code a * u + b * u = (a + b) * u}, also with a rest on the right, on the left, and on both sides as above */
    final Lemma collect;
    final Lemma collectRight;
    final Lemma collectLeft;
    final Lemma collectBoth;

    /** {@code c * (d + p) = c * d + c * p} */
    final Lemma scaleConstant;
    /** {@code c * (d * u) = (c * d) * u} */
    final Lemma scaleLast;
    /** {@code c * (d * u + p) = (c * d) * u + c * p} */
    final Lemma scaleMore;
    /** {@code (a * u) * (b * v) = (a * b) * (u * v)} */
    final Lemma multiplyLast;
    /** {@code (a * u) * (b * v + q) = (a * b) * (u * v) + (a * u) * q} */
    final Lemma multiplyMore;
    /** {@code (a * u) * (b + q) = (b * a) * u + (a * u) * q} */
    final Lemma multiplyConstant;
    /** {@code (x + p) * q = x * q + p * q} */
    final Lemma distributeRight;

    /** {@code x - y = x + (-1) * y} */
    final Lemma minusPlus;
    /** {@code x / y = (1 / y) * x} */
    final Lemma divideTimes;
    /** {@code x / y = 1 * (x / y)} */
    final Lemma quotientAtom;
    /** {@code 1 / (x * y) = (1 / x) * (1 / y)} */
    final Lemma inverseProduct;

    RingLaws(Theory theory, LogicLaws logic) {
        this.theory = theory;
        this.logic = logic;
        plusNumber = Lemma.axiom(theory, "plus.number");
        timesDistributive = Lemma.axiom(theory, "times.distributive");
        plusCommutative = Lemma.axiom(theory, "plus.commutative");
        plusAssociative = Lemma.axiom(theory, "plus.associative");
        plusSwap = law(from(plus(X, plus(Y, Z))).then(plusAssociative.reversed(X, Y, Z)).then(plusCommutative.of(X, Y), 0).then(plusAssociative.of(Y, X, Z)), X, Y, Z);
        timesCommutative = Lemma.axiom(theory, "times.commutative");
        timesAssociative = Lemma.axiom(theory, "times.associative");
        timesSwap = law(from(times(X, times(Y, Z))).then(timesAssociative.reversed(X, Y, Z)).then(timesCommutative.of(X, Y), 0).then(timesAssociative.of(Y, X, Z)), X, Y, Z);

        timesOne = Lemma.axiom(theory, "times.one");
        timesZero = Lemma.axiom(theory, "times.zero");
        zeroPlusSum = zeroPlus(plus(X, Y), plusNumber.of(X, Y), X, Y);
        zeroPlusProduct = zeroPlus(times(X, Y), Lemma.axiom(theory, "times.number").of(X, Y), X, Y);
        zeroPlusDifference = zeroPlus(minus(X, Y), Lemma.axiom(theory, "minus.number").of(X, Y), X, Y);
        zeroPlusQuotient = zeroPlus(divide(X, Y), Lemma.axiom(theory, "divide.number").of(X, Y), X, Y);
        zeroPlusFloor = zeroPlusInteger(Application.of("floor", X), "floor.integer");
        zeroPlusSize = zeroPlusInteger(Application.of("size", X), "size.integer");
        oneTimesSum = law(Conversion.of(timesOne.of(plus(X, Y))).then(zeroPlusSum.of(X, Y)), X, Y);
        oneTimesProduct = law(Conversion.of(timesOne.of(times(X, Y))).then(zeroPlusProduct.of(X, Y)), X, Y);
        productPlusZero = law(Conversion.of(plusCommutative.of(times(X, Y), ZERO)).then(zeroPlusProduct.of(X, Y)), X, Y);
        dropBeforeSum = law(from(plus(times(ZERO, U), plus(X, Y))).then(timesZero.of(U), 0).then(zeroPlusSum.of(X, Y)), U, X, Y);
        dropBeforeProduct = law(from(plus(times(ZERO, U), times(X, Y))).then(timesZero.of(U), 0).then(zeroPlusProduct.of(X, Y)), U, X, Y);

        Theorem plusAbsorb = Theorem.symmetric(Lemma.axiom(theory, "plus.absorb").theorem());
        Theorem timesAbsorb = Theorem.symmetric(Lemma.axiom(theory, "times.absorb").theorem());
        numberPlusRight = law(Conversion.of(plusAbsorb), X, Y);
        numberPlusLeft = law(from(plus(X, Y)).then(plusCommutative.of(X, Y)).then(numberPlusRight.of(Y, X)).then(plusCommutative.of(Y, plus(ZERO, X))), X, Y);
        numberTimesRight = law(Conversion.of(timesAbsorb), X, Y);
        numberTimesLeft = law(from(times(X, Y)).then(timesCommutative.of(X, Y)).then(numberTimesRight.of(Y, X)).then(timesCommutative.of(Y, plus(ZERO, X))), X, Y);
        atomPlusLeft = law(Conversion.of(numberPlusLeft.of(X, Y)).then(timesOne.reversed(X), 0), X, Y);
        atomPlusRight = law(Conversion.of(numberPlusRight.of(X, Y)).then(timesOne.reversed(Y), 1), X, Y);
        atomsPlus = law(Conversion.of(atomPlusLeft.of(X, Y)).then(atomPlusRight.of(times(ONE, X), Y)), X, Y);
        atomTimesLeft = law(Conversion.of(numberTimesLeft.of(X, Y)).then(timesOne.reversed(X), 0), X, Y);
        atomTimesRight = law(Conversion.of(numberTimesRight.of(X, Y)).then(timesOne.reversed(Y), 1), X, Y);
        atomsTimes = law(Conversion.of(oneTimesProduct.of(X, Y)).reversed(), X, Y);

        joinRight = law(Conversion.of(plusAssociative.reversed(X, Y, Q)), X, Y, Q);
        joinLeft = law(from(plus(plus(X, P), Y)).then(plusAssociative.of(X, P, Y)).then(plusCommutative.of(P, Y), 1).then(plusAssociative.reversed(X, Y, P)), X, P, Y);
        joinBoth = law(from(plus(plus(X, P), plus(Y, Q))).then(plusAssociative.of(X, P, plus(Y, Q))).then(plusSwap.of(P, Y, Q), 1)
                .then(plusAssociative.reversed(X, Y, plus(P, Q))), X, P, Y, Q);
        collect = law(from(plus(times(A, U), times(B, U))).then(timesCommutative.of(A, U), 0).then(timesCommutative.of(B, U), 1)
                .then(timesDistributive.reversed(U, A, B)).then(timesCommutative.of(U, plus(A, B))), A, U, B);
        collectRight = law(Conversion.of(joinRight.of(times(A, U), times(B, U), Q)).then(collect.of(A, U, B), 0), A, U, B, Q);
        collectLeft = law(Conversion.of(joinLeft.of(times(A, U), P, times(B, U))).then(collect.of(A, U, B), 0), A, U, P, B);
        collectBoth = law(Conversion.of(joinBoth.of(times(A, U), P, times(B, U), Q)).then(collect.of(A, U, B), 0), A, U, P, B, Q);

        scaleConstant = law(Conversion.of(timesDistributive.of(C, D, P)), C, D, P);
        scaleLast = law(Conversion.of(timesAssociative.reversed(C, D, U)), C, D, U);
        scaleMore = law(Conversion.of(timesDistributive.of(C, times(D, U), P)).then(scaleLast.of(C, D, U), 0), C, D, U, P);
        multiplyLast = law(Conversion.of(timesAssociative.of(A, U, times(B, V))).then(timesSwap.of(U, B, V), 1).then(timesAssociative.reversed(A, B, times(U, V))), A, U, B, V);
        multiplyMore = law(Conversion.of(timesDistributive.of(times(A, U), times(B, V), Q)).then(multiplyLast.of(A, U, B, V), 0), A, U, B, V, Q);
        multiplyConstant = law(Conversion.of(timesDistributive.of(times(A, U), B, Q)).then(timesCommutative.of(times(A, U), B), 0)
                .then(scaleLast.of(B, A, U), 0), A, U, B, Q);
        distributeRight = law(from(times(plus(X, P), Q)).then(timesCommutative.of(plus(X, P), Q)).then(timesDistributive.of(Q, X, P))
                .then(timesCommutative.of(Q, X), 0).then(timesCommutative.of(Q, P), 1), X, P, Q);

        minusPlus = Lemma.axiom(theory, "minus.plus");
        divideTimes = law(Conversion.of(Lemma.axiom(theory, "divide.times").of(X, Y)).then(timesCommutative.of(X, divide(ONE, Y))), X, Y);
        quotientAtom = law(Conversion.of(timesOne.of(divide(X, Y))).then(zeroPlusQuotient.of(X, Y)).reversed(), X, Y);
        inverseProduct = inverseProduct();
    }

    private static Conversion from(Term term) {
        return Conversion.identity(term);
    }

    private Lemma law(Conversion calculation, Variable... variables) {
        return new Lemma(calculation.theorem(theory), List.of(variables));
    }

    private Lemma zeroPlus(Term number, Theorem isNumber, Variable... variables) {
        Theorem sum = Theorem.modusPonens(Lemma.axiom(theory, "plus.zero").of(number), logic.holds(isNumber));
        return new Lemma(sum, List.of(variables));
    }

    private Lemma zeroPlusInteger(Term integer, String axiom) {
        Theorem isInteger = logic.holds(Lemma.axiom(theory, axiom).of(X));
        return zeroPlus(integer, Theorem.modusPonens(Lemma.axiom(theory, "kinds.integer_number").of(integer), isInteger), X);
    }

    /** By cases: where a factor counts as 0, both sides are 0; otherwise both are the inverse of {@code x * y}. */
    private Lemma inverseProduct() {
        Term product = divide(ONE, times(X, Y));
        Application inverses = times(divide(ONE, X), divide(ONE, Y));
        Application zeroX = Logic.equation(plus(ZERO, X), ZERO);
        Application zeroY = Logic.equation(plus(ZERO, Y), ZERO);
        Application zeroXY = Logic.equation(plus(ZERO, times(X, Y)), ZERO);
        Lemma divideZero = Lemma.axiom(theory, "divide.zero");
        Lemma divideInverse = Lemma.axiom(theory, "divide.inverse");

        Theorem xIsZero = Theorem.assume(theory, zeroX);
        Theorem yIsZero = Theorem.assume(theory, zeroY);
        Theorem zeroLeft = from(plus(ZERO, times(X, Y))).then(zeroPlusProduct.of(X, Y)).then(numberTimesLeft.of(X, Y))
                .then(xIsZero, 0).then(timesZero.of(Y)).theorem(theory);
        Theorem zeroRight = from(plus(ZERO, times(X, Y))).then(zeroPlusProduct.of(X, Y)).then(numberTimesRight.of(X, Y))
                .then(yIsZero, 1).then(timesCommutative.of(X, ZERO)).then(timesZero.of(X)).theorem(theory);
        Theorem inversesZeroLeft = from(inverses).then(Theorem.modusPonens(divideZero.of(X), xIsZero), 0).then(timesZero.of(divide(ONE, Y))).theorem(theory);
        Theorem inversesZeroRight = from(inverses).then(Theorem.modusPonens(divideZero.of(Y), yIsZero), 1)
                .then(timesCommutative.of(divide(ONE, X), ZERO)).then(timesZero.of(divide(ONE, X))).theorem(theory);
        Theorem caseX = Conversion.of(Theorem.modusPonens(divideZero.of(times(X, Y)), zeroLeft)).then(Conversion.of(inversesZeroLeft).reversed()).theorem(theory);
        Theorem caseY = Conversion.of(Theorem.modusPonens(divideZero.of(times(X, Y)), zeroRight)).then(Conversion.of(inversesZeroRight).reversed()).theorem(theory);

        Theorem xInverse = Theorem.modusPonens(divideInverse.of(X), Theorem.assume(theory, Logic.negation(zeroX)));
        Theorem yInverse = Theorem.modusPonens(divideInverse.of(Y), Theorem.assume(theory, Logic.negation(zeroY)));
        Theorem unit = from(times(times(X, Y), inverses)).then(timesAssociative.of(X, Y, inverses)).then(timesSwap.of(Y, divide(ONE, X), divide(ONE, Y)), 1)
                .then(timesAssociative.reversed(X, divide(ONE, X), times(Y, divide(ONE, Y)))).then(xInverse, 0).then(yInverse, 1)
                .then(Theorem.evaluate(theory, times(ONE, ONE), 10)).theorem(theory);
        Theorem productZero = Conversion.of(zeroPlusProduct.of(X, Y)).reversed().then(Theorem.assume(theory, zeroXY)).theorem(theory);
        Theorem oneIsZero = Conversion.of(unit).reversed().then(productZero, 0).then(timesZero.of(inverses)).theorem(theory);
        Theorem absurd = Theorem.substitute(Theorem.evaluate(theory, oneIsZero.conclusion(), 10), oneIsZero);
        Theorem productInverse = Theorem.modusPonens(divideInverse.of(times(X, Y)), Theorem.assume(theory, Logic.negation(zeroXY)));
        Theorem regular = Conversion.of(quotientAtom.of(ONE, times(X, Y))).then(Theorem.symmetric(unit), 0).then(timesAssociative.of(times(X, Y), inverses, product))
                .then(timesSwap.of(times(X, Y), inverses, product)).then(productInverse, 1).then(timesCommutative.of(inverses, ONE))
                .then(oneTimesProduct.of(inverses.argument(0), inverses.argument(1))).theorem(theory);
        Theorem caseNeither = Theorem.split(Theorem.absurd(absurd, regular.conclusion()), regular, zeroXY);
        return new Lemma(Theorem.split(caseX, Theorem.split(caseY, caseNeither, zeroY), zeroX), List.of(X, Y));
    }
}
