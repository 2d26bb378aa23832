package godel.prover.tactic.induction;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.Optional;

/** Compares values that are not wholly known: false as soon as some parts differ, true when all are the same. */
final class PartialEquality {
    private final Forcing forcing;

    PartialEquality(Forcing forcing) {
        this.forcing = forcing;
    }

    /** {@return true, false, or what waits to become one of them} */
    Object same(Object left, Object right) {
        forcing.charge();
        Object x = forcing.force(left);
        Object y = forcing.force(right);
        if (x == y) {
            return Symbol.TRUE;
        }
        if (excluded(x, y) || excluded(y, x)) {
            return Symbol.FALSE;
        }
        if (x instanceof Cell || y instanceof Cell) {
            return new Comparison(x, y);
        }
        if (!(x instanceof PartialPair first) || !(y instanceof PartialPair second)) {
            return Value.truth(x.equals(y));
        }
        forcing.enter();
        Object heads = same(first.head(), second.head());
        Object result = heads == Symbol.FALSE ? heads : both(heads, same(first.tail(), second.tail()));
        forcing.leave();
        return result;
    }

    private static boolean decidable(Object x, Object y) {
        return x == y || excluded(x, y) || excluded(y, x);
    }

    private static boolean excluded(Object cell, Object other) {
        return switch (cell) {
            case Cell.Unknown unknown -> other instanceof Rational number && unknown.isExcluded(number);
            case Cell.Shifted shifted -> other instanceof Rational number ? shifted.base.isExcluded(number.minus(shifted.shift))
                    : other == shifted.base || other instanceof Cell.Shifted sum && sum.base == shifted.base && !sum.shift.equals(shifted.shift);
            default -> false;
        };
    }

    private Object both(Object first, Object second) {
        return decided(first, second).orElseGet(() -> new Both(first, second));
    }

    private static Optional<Object> decided(Object first, Object second) {
        if (first == Symbol.FALSE || second == Symbol.FALSE) {
            return Optional.of(Symbol.FALSE);
        }
        return first == Symbol.TRUE ? Optional.of(second) : second == Symbol.TRUE ? Optional.of(first) : Optional.empty();
    }

    private final class Comparison extends Waiting {
        private final Object left;
        private final Object right;

        Comparison(Object left, Object right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Object again() {
            Object x = forcing.force(left);
            Object y = forcing.force(right);
            if (x == left && y == right && !decidable(x, y)) {
                forcing.block(this, together(x, y));
                return this;
            }
            return same(x, y);
        }

        @Override
        Demand demand() {
            Object x = forcing.force(left);
            Object y = forcing.force(right);
            Cell cell = (Cell) (x instanceof Cell ? x : y);
            Object other = x instanceof Cell ? y : x;
            if (other instanceof Rational number) {
                return switch (cell) {
                    case Cell.Shifted shifted -> new Demand(shifted.base, Optional.of(number.minus(shifted.shift)));
                    case Cell.Unknown unknown -> new Demand(unknown, Optional.of(number));
                    case Waiting waiting -> waiting.demand();
                };
            }
            return x instanceof Cell.Unknown && y instanceof Waiting waiting ? waiting.demand() : Demand.of(cell);
        }
    }

    /** Two comparisons that must both come to true. */
    private final class Both extends Waiting {
        private final Object first;
        private final Object second;

        Both(Object first, Object second) {
            this.first = first;
            this.second = second;
        }

        @Override
        Object again() {
            Object one = forcing.force(first);
            Object other = forcing.force(second);
            Optional<Object> decided = decided(one, other);
            if (decided.isEmpty()) {
                forcing.block(this, together(one, other));
            }
            return decided.orElse(this);
        }

        @Override
        Demand demand() {
            return Demand.of((Cell) forcing.force(first));
        }
    }
}
