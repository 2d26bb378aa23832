package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.times;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.tactic.Effort;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Multiplies polynomials in normal form. A number times a polynomial costs at most 5 inferences a monomial; two
 * polynomials cost that, and the merging of atoms, for every pair of monomials, and the sums in between.
 */
final class ProductRules {
    private final RingLaws laws;
    private final KnownValues values;
    private final SumRules sums;
    private final Effort effort;

    ProductRules(RingLaws laws, KnownValues values, SumRules sums, Effort effort) {
        this.laws = laws;
        this.values = values;
        this.sums = sums;
        this.effort = effort;
    }

    /** {@return the conversion of {@code left * right} to the normal form of the product} */
    Conversion multiply(Polynomial left, Polynomial right) {
        if (left.isConstant()) {
            return scale(left.coefficient(), right);
        }
        if (right.isConstant()) {
            return Conversion.of(laws.timesCommutative.of(left.term(), right.term())).then(scale(right.coefficient(), left));
        }
        List<Polynomial> suffixes = left.suffixes();
        Conversion product = byMonomial(suffixes.getLast(), right);
        Polynomial value = Polynomial.monomial(suffixes.getLast().coefficient(), suffixes.getLast().product()).times(right);
        for (int i = suffixes.size() - 2; i >= 0; i--) {
            Polynomial suffix = suffixes.get(i);
            Polynomial first = Polynomial.monomial(suffix.coefficient(), suffix.product());
            Conversion distributed = Conversion.of(laws.distributeRight.of(suffix.head(), suffix.rest().term(), right.term()));
            Conversion inside = Conversion.inside((Application) distributed.to(), byMonomial(first, right), product);
            Polynomial firstValue = first.times(right);
            product = distributed.then(inside).then(sums.add(firstValue, value));
            value = firstValue.plus(value);
        }
        return product;
    }

    /** {@return the conversion of {@code factor * polynomial} to normal form} */
    Conversion scale(Rational factor, Polynomial polynomial) {
        Constant c = Constant.of(factor);
        if (polynomial.isConstant()) {
            return values.of(times(c, polynomial.term()));
        }
        if (factor.signum() == 0) {
            return Conversion.of(laws.timesZero.of(polynomial.term()));
        }
        if (factor.equals(Rational.ONE)) {
            return sums.oneTimes((Application) polynomial.term());
        }
        Conversion result = null;
        for (Polynomial suffix : polynomial.suffixes().reversed()) {
            effort.spend(1);
            result = scale(c, suffix, result);
        }
        return result;
    }

    private Conversion scale(Constant c, Polynomial suffix, Conversion rest) {
        Constant d = Constant.of(suffix.coefficient());
        Conversion coefficient = values.of(times(c, d));
        if (suffix.product().isOne()) {
            Conversion distributed = Conversion.of(laws.scaleConstant.of(c, d, suffix.rest().term()));
            return distributed.then(Conversion.inside((Application) distributed.to(), coefficient, rest));
        }
        Term u = suffix.product().term();
        Conversion head = Conversion.inside(times(coefficient.from(), u), coefficient, Conversion.identity(u));
        if (rest == null) {
            return Conversion.of(laws.scaleLast.of(c, d, u)).then(head);
        }
        Conversion distributed = Conversion.of(laws.scaleMore.of(c, d, u, suffix.rest().term()));
        return distributed.then(Conversion.inside((Application) distributed.to(), head, rest));
    }

    /** {@return the conversion of {@code monomial * right} to normal form, where right is no constant} */
    private Conversion byMonomial(Polynomial monomial, Polynomial right) {
        if (monomial.isConstant()) {
            return scale(monomial.coefficient(), right);
        }
        Conversion result = null;
        for (Polynomial suffix : right.suffixes().reversed()) {
            effort.spend(1);
            result = byMonomial(monomial, suffix, result);
        }
        return result;
    }

    private Conversion byMonomial(Polynomial monomial, Polynomial suffix, Conversion rest) {
        Constant a = Constant.of(monomial.coefficient());
        Constant b = Constant.of(suffix.coefficient());
        Term u = monomial.product().term();
        if (suffix.product().isOne()) {
            Conversion distributed = Conversion.of(laws.multiplyConstant.of(a, u, b, suffix.rest().term()));
            Conversion head = Conversion.inside(times(times(b, a), u), values.of(times(b, a)), Conversion.identity(u));
            return distributed.then(Conversion.inside((Application) distributed.to(), head, rest));
        }
        Term v = suffix.product().term();
        Conversion head = Conversion.inside(times(times(a, b), times(u, v)), values.of(times(a, b)), merge(monomial.product(), suffix.product()));
        if (rest == null) {
            return Conversion.of(laws.multiplyLast.of(a, u, b, v)).then(head);
        }
        Conversion distributed = Conversion.of(laws.multiplyMore.of(a, u, b, v, suffix.rest().term()));
        return distributed.then(Conversion.inside((Application) distributed.to(), head, rest));
    }

    /** Two products of atoms to be multiplied. */
    private record Factors(Product left, Product right) {

        boolean leftFirst() {
            return TermOrder.STRUCTURAL.compare(left.first(), right.first()) <= 0;
        }

        /** {@return the product that remains after the first atom of the result, or null where one side is used up} */
        Factors inner() {
            Product leftRest = leftFirst() ? left.rest() : left;
            Product rightRest = leftFirst() ? right : right.rest();
            return leftRest.isOne() || rightRest.isOne() ? null : new Factors(leftRest, rightRest);
        }
    }

    /** {@return the conversion of {@code left * right} to the ordered product of all their atoms} */
    private Conversion merge(Product left, Product right) {
        ArrayDeque<Factors> open = new ArrayDeque<>();
        for (Factors next = new Factors(left, right); next != null; next = next.inner()) {
            open.push(next);
        }
        Conversion result = null;
        while (!open.isEmpty()) {
            effort.spend(1);
            result = merge(open.pop(), result);
        }
        return result;
    }

    private Conversion merge(Factors factors, Conversion inner) {
        Product left = factors.left;
        Product right = factors.right;
        if (inner == null) {
            return factors.leftFirst() ? Conversion.identity(times(left.term(), right.term())) : Conversion.of(laws.timesCommutative.of(left.term(), right.term()));
        }
        Term first = factors.leftFirst() ? left.first() : right.first();
        Conversion moved = Conversion.of(factors.leftFirst()
                ? laws.timesAssociative.of(first, left.rest().term(), right.term())
                : laws.timesSwap.of(left.term(), first, right.rest().term()));
        return moved.then(Conversion.inside((Application) moved.to(), Conversion.identity(first), inner));
    }
}
