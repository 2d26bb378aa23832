package godel.prover.checker;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;

/** Exact arithmetic of one evaluation. Long numbers are charged before anything is computed, and too long ones refused. */
final class Arithmetic {
    private final Values values;
    private final Budget budget;
    private final Map<Value.Pair, BigInteger> sizes = new IdentityHashMap<>();

    Arithmetic(Values values, Budget budget) {
        this.values = values;
        this.budget = budget;
    }

    Value plus(Value.Number a, Value.Number b) throws Refusal {
        charge(a, b);
        if (a.isInteger() && b.isInteger()) {
            return reduced(a.numerator().add(b.numerator()), BigInteger.ONE);
        }
        return reduced(
                a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
                a.denominator().multiply(b.denominator()));
    }

    Value minus(Value.Number a, Value.Number b) throws Refusal {
        charge(a, b);
        if (a.isInteger() && b.isInteger()) {
            return reduced(a.numerator().subtract(b.numerator()), BigInteger.ONE);
        }
        return reduced(
                a.numerator().multiply(b.denominator()).subtract(b.numerator().multiply(a.denominator())),
                a.denominator().multiply(b.denominator()));
    }

    Value times(Value.Number a, Value.Number b) throws Refusal {
        charge(a, b);
        return reduced(a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator()));
    }

    Value divide(Value.Number a, Value.Number b) throws Refusal {
        charge(a, b);
        if (b.numerator().signum() == 0) {
            return values.zero();
        }
        BigInteger numerator = a.numerator().multiply(b.denominator());
        BigInteger denominator = a.denominator().multiply(b.numerator());
        return denominator.signum() < 0 ? reduced(numerator.negate(), denominator.negate()) : reduced(numerator, denominator);
    }

    boolean isLess(Value.Number a, Value.Number b) throws Refusal {
        charge(a, b);
        return a.numerator().multiply(b.denominator()).compareTo(b.numerator().multiply(a.denominator())) < 0;
    }

    /** {@return the greatest integer not above the number} */
    Value floor(Value.Number a) throws Refusal {
        charge(a, a);
        if (a.isInteger()) {
            return a;
        }
        BigInteger toZero = a.numerator().divide(a.denominator());
        return values.integer(a.numerator().signum() < 0 ? toZero.subtract(BigInteger.ONE) : toZero);
    }

    /**
     * {@return the number of pairs of a value counted as a tree}: 0 for a symbol or number, else one more than both parts have. A
     * pair that is shared is counted as often as it occurs and computed once, so the result may be far larger than the work.
     */
    Value size(Value value) throws Refusal {
        ArrayDeque<Value.Pair> open = new ArrayDeque<>();
        if (value instanceof Value.Pair pair) {
            open.push(pair);
        }
        while (!open.isEmpty()) {
            Value.Pair next = open.peek();
            BigInteger head = sizeIfKnown(next.head());
            BigInteger tail = sizeIfKnown(next.tail());
            if (head == null) {
                open.push((Value.Pair) next.head());
            } else if (tail == null) {
                open.push((Value.Pair) next.tail());
            } else {
                open.pop();
                charge(head.bitLength() + tail.bitLength());
                budget.evaluate(1);
                sizes.put(next, requireShort(head.add(tail).add(BigInteger.ONE)));
            }
        }
        return values.integer(sizeIfKnown(value));
    }

    private BigInteger sizeIfKnown(Value value) {
        return value instanceof Value.Pair pair ? sizes.get(pair) : BigInteger.ZERO;
    }

    private Value reduced(BigInteger numerator, BigInteger denominator) throws Refusal {
        if (denominator.equals(BigInteger.ONE)) {
            return values.integer(requireShort(numerator));
        }
        BigInteger divisor = numerator.gcd(denominator);
        return values.number(requireShort(numerator.divide(divisor)), requireShort(denominator.divide(divisor)));
    }

    private void charge(Value.Number a, Value.Number b) throws Refusal {
        charge((long) a.numerator().bitLength() + a.denominator().bitLength() + b.numerator().bitLength() + b.denominator().bitLength());
    }

    private void charge(long bits) throws Refusal {
        long words = bits / 32;
        if (words > 3) {
            budget.evaluate(words * words / 16);
        }
    }

    private BigInteger requireShort(BigInteger number) throws Refusal {
        // A decimal digit is 3.3219 bits; a third of a digit more at most passes here.
        if (number.bitLength() > 10L * budget.limits().digits() / 3 + 1) {
            throw Refusal.limit("digits in a number", budget.limits().digits());
        }
        return number;
    }
}
