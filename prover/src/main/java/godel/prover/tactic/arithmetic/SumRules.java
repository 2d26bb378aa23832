package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ZERO;
import static godel.prover.tactic.arithmetic.Arithmetic.plus;
import static godel.prover.tactic.arithmetic.Arithmetic.times;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.tactic.Effort;
import java.util.ArrayDeque;

/**
 * Adds polynomials in normal form by merging their monomials. Costs at most 3 inferences for a monomial that only one
 * side has and 6 for one that both have; once one side is used up the rest of the other is not touched.
 */
final class SumRules {
    private final RingLaws laws;
    private final KnownValues values;
    private final Effort effort;

    SumRules(RingLaws laws, KnownValues values, Effort effort) {
        this.laws = laws;
        this.values = values;
        this.effort = effort;
    }

    /** {@return the conversion of {@code left + right} to the normal form of the sum} */
    Conversion add(Polynomial left, Polynomial right) {
        ArrayDeque<Summands> open = new ArrayDeque<>();
        for (Summands next = new Summands(left, right); next != null; next = next.inner()) {
            open.push(next);
        }
        Conversion result = null;
        while (!open.isEmpty()) {
            effort.spend(1);
            result = merge(open.pop(), result);
        }
        return result;
    }

    /** {@return the conversion of {@code 0 + sum} to {@code sum}, which must be a number or a sum or product} */
    Conversion zeroPlus(Term sum) {
        return switch (sum) {
            case Application application when application.function() == Arithmetic.PLUS -> Conversion.of(laws.zeroPlusSum.of(application.argument(0), application.argument(1)));
            case Application application -> Conversion.of(laws.zeroPlusProduct.of(application.argument(0), application.argument(1)));
            default -> values.of(plus(ZERO, sum));
        };
    }

    /** {@return the conversion of {@code 1 * sum} to {@code sum}, which must be a sum or product} */
    Conversion oneTimes(Application sum) {
        Lemma lemma = sum.function() == Arithmetic.PLUS ? laws.oneTimesSum : laws.oneTimesProduct;
        return Conversion.of(lemma.of(sum.argument(0), sum.argument(1)));
    }

    /** Two polynomials to be added. */
    private record Summands(Polynomial left, Polynomial right) {

        int order() {
            return left.product().compareTo(right.product());
        }

        /** {@return the sum that remains below the first monomial of the result, or null where nothing remains to be added} */
        Summands inner() {
            if (left.isZero() || right.isZero()) {
                return null;
            }
            int order = order();
            Polynomial leftRest = order <= 0 ? left.rest() : left;
            Polynomial rightRest = order >= 0 ? right.rest() : right;
            return leftRest.isZero() || rightRest.isZero() ? null : new Summands(leftRest, rightRest);
        }
    }

    private Conversion merge(Summands summands, Conversion inner) {
        Polynomial left = summands.left;
        Polynomial right = summands.right;
        Application whole = plus(left.term(), right.term());
        if (left.isZero()) {
            return zeroPlus(right.term());
        }
        if (right.isZero()) {
            return Conversion.of(laws.plusCommutative.of(left.term(), ZERO)).then(zeroPlus(left.term()));
        }
        int order = summands.order();
        if (order == 0) {
            return mergeLike(left, right, inner);
        }
        if (inner == null) {
            return order < 0 ? Conversion.identity(whole) : Conversion.of(laws.plusCommutative.of(left.term(), right.term()));
        }
        Term head = order < 0 ? left.head() : right.head();
        Conversion moved = Conversion.of(order < 0
                ? laws.plusAssociative.of(head, left.rest().term(), right.term())
                : laws.plusSwap.of(left.term(), head, right.rest().term()));
        return withoutZeros(moved, Conversion.identity(head), inner);
    }

    /** Both sums begin with the same product: adds the coefficients, and the rests. */
    private Conversion mergeLike(Polynomial left, Polynomial right, Conversion inner) {
        boolean constants = left.product().isOne();
        Conversion coefficient = values.of(plus(Constant.of(left.coefficient()), Constant.of(right.coefficient())));
        Conversion joined = constants ? join(left, right, coefficient) : collect(left, right);
        Conversion head = constants ? coefficient
                : Conversion.inside(times(coefficient.from(), left.product().term()), coefficient, Conversion.identity(left.product().term()));
        if (left.rest().isZero() && right.rest().isZero()) {
            Conversion sum = joined.then(head);
            return isZeroMonomial(sum.to()) ? sum.then(laws.timesZero.of(left.product().term())) : sum;
        }
        return withoutZeros(joined, head, inner != null ? inner : Conversion.identity(left.rest().isZero() ? right.rest().term() : left.rest().term()));
    }

    private Conversion join(Polynomial left, Polynomial right, Conversion coefficient) {
        Term x = left.head();
        Term y = right.head();
        if (left.rest().isZero() && right.rest().isZero()) {
            return Conversion.identity(coefficient.from());
        }
        if (left.rest().isZero()) {
            return Conversion.of(laws.joinRight.of(x, y, right.rest().term()));
        }
        return Conversion.of(right.rest().isZero() ? laws.joinLeft.of(x, left.rest().term(), y) : laws.joinBoth.of(x, left.rest().term(), y, right.rest().term()));
    }

    private Conversion collect(Polynomial left, Polynomial right) {
        Term a = Constant.of(left.coefficient());
        Term b = Constant.of(right.coefficient());
        Term u = left.product().term();
        if (left.rest().isZero()) {
            return Conversion.of(right.rest().isZero() ? laws.collect.of(a, u, b) : laws.collectRight.of(a, u, b, right.rest().term()));
        }
        return Conversion.of(right.rest().isZero() ? laws.collectLeft.of(a, u, left.rest().term(), b)
                : laws.collectBoth.of(a, u, left.rest().term(), b, right.rest().term()));
    }

    /** {@return the conversion that goes on to {@code head + rest} and leaves out whatever is 0} */
    private Conversion withoutZeros(Conversion sum, Conversion head, Conversion rest) {
        Conversion both = sum.then(Conversion.inside((Application) sum.to(), head, rest));
        if (head.to() == ZERO) {
            return both.then(zeroPlus(rest.to()));
        }
        if (isZeroMonomial(head.to())) {
            Term product = ((Application) head.to()).argument(1);
            return both.then(rest.to() == ZERO ? productPlusZero(head.to()).then(laws.timesZero.of(product)) : dropZero(product, (Application) rest.to()));
        }
        if (rest.to() == ZERO) {
            return both.then(head.to() instanceof Constant ? values.of(both.to()) : productPlusZero(head.to()));
        }
        return both;
    }

    private Conversion productPlusZero(Term product) {
        Application factors = (Application) product;
        return Conversion.of(laws.productPlusZero.of(factors.argument(0), factors.argument(1)));
    }

    private Conversion dropZero(Term product, Application rest) {
        Lemma lemma = rest.function() == Arithmetic.PLUS ? laws.dropBeforeSum : laws.dropBeforeProduct;
        return Conversion.of(lemma.of(product, rest.argument(0), rest.argument(1)));
    }

    private static boolean isZeroMonomial(Term term) {
        return term instanceof Application application && application.argument(0) == ZERO && application.function() == Arithmetic.TIMES;
    }
}
