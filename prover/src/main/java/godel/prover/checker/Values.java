package godel.prover.checker;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * The table in which every value is made once. An evaluation has a table of its own over the file's: it looks below first, so
 * a value that the file knows is always the file's object, and all that was made on the way is forgotten with the table.
 */
final class Values {
    private final Map<Value.Number, Value.Number> numbers = new HashMap<>();
    private final Map<String, Value.Symbol> symbols = new HashMap<>();
    private final Map<Value.Pair, Value.Pair> pairs = new HashMap<>();
    private final Values below;
    private final int first;
    private final int limit;
    private int count;

    private final Value yes;
    private final Value no;
    private final Value nil;
    private final Value.Number zero;

    private Values(int limit) throws Refusal {
        this.below = this;
        this.first = 0;
        this.limit = limit;
        this.yes = symbol("true");
        this.no = symbol("false");
        this.nil = symbol("nil");
        this.zero = integer(BigInteger.ZERO);
    }

    private Values(Values below, int limit) {
        this.below = below;
        this.first = below.count;
        this.limit = limit;
        this.yes = below.yes;
        this.no = below.no;
        this.nil = below.nil;
        this.zero = below.zero;
    }

    /** {@return an empty table for at most so many values} */
    static Values table(int limit) throws Refusal {
        return new Values(limit);
    }

    /** {@return a table over this one, which must not grow while the other is used} */
    Values above(int limitOfNew) {
        return new Values(this, limitOfNew);
    }

    Value.Symbol symbol(String name) throws Refusal {
        Value.Symbol known = below.symbols.get(name);
        if (known == null) {
            known = new Value.Symbol(name, next());
            symbols.put(name, known);
        }
        return known;
    }

    Value.Number integer(BigInteger number) throws Refusal {
        return number(number, BigInteger.ONE);
    }

    /** {@return the rational of these parts, which the caller has reduced: no common divisor, positive denominator} */
    Value.Number number(BigInteger numerator, BigInteger denominator) throws Refusal {
        Value.Number sought = new Value.Number(numerator, denominator, first + count);
        Value.Number known = below.numbers.get(sought);
        if (known == null && below != this) {
            known = numbers.get(sought);
        }
        if (known == null) {
            next();
            numbers.put(sought, sought);
            known = sought;
        }
        return known;
    }

    Value.Pair pair(Value head, Value tail) throws Refusal {
        Value.Pair sought = new Value.Pair(head, tail, first + count);
        Value.Pair known = below.pairs.get(sought);
        if (known == null && below != this) {
            known = pairs.get(sought);
        }
        if (known == null) {
            next();
            pairs.put(sought, sought);
            known = sought;
        }
        return known;
    }

    /** {@return the symbol {@code true} or {@code false}} */
    Value truth(boolean holds) {
        return holds ? yes : no;
    }

    Value falsity() {
        return no;
    }

    Value nil() {
        return nil;
    }

    Value.Number zero() {
        return zero;
    }

    private int next() throws Refusal {
        if (count >= limit) {
            throw Refusal.limit("values made", limit);
        }
        return first + count++;
    }
}
