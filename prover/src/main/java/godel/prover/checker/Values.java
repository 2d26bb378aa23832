package godel.prover.checker;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final int limit;
    private final List<Value> fresh = new ArrayList<>();
    private int next;
    private int live;

    private final Value yes;
    private final Value no;
    private final Value nil;
    private final Value.Number zero;

    private Values(int limit) throws Refusal {
        this.below = this;
        this.limit = limit;
        this.yes = symbol("true");
        this.no = symbol("false");
        this.nil = symbol("nil");
        this.zero = integer(BigInteger.ZERO);
        fresh.forEach(Value::use);
        endLine();
    }

    private Values(Values below, int limit) {
        this.below = below;
        this.next = below.next;
        this.limit = limit;
        this.yes = below.yes;
        this.no = below.no;
        this.nil = below.nil;
        this.zero = below.zero;
    }

    /** {@return an empty table for at most so many values at once} */
    static Values table(int limit) throws Refusal {
        return new Values(limit);
    }

    /** {@return a table over this one, which must not change while the other is used} */
    Values above(int limitOfNew) {
        return new Values(this, limitOfNew);
    }

    Value.Symbol symbol(String name) throws Refusal {
        Value.Symbol known = below.symbols.get(name);
        if (known == null) {
            known = new Value.Symbol(name, add());
            symbols.put(name, known);
            fresh.add(known);
        }
        return known;
    }

    Value.Number integer(BigInteger number) throws Refusal {
        return number(number, BigInteger.ONE);
    }

    /** {@return the rational of these parts, which the caller has reduced: no common divisor, positive denominator} */
    Value.Number number(BigInteger numerator, BigInteger denominator) throws Refusal {
        Value.Number sought = new Value.Number(numerator, denominator, next);
        Value.Number known = below.numbers.get(sought);
        if (known == null && isAbove()) {
            known = numbers.get(sought);
        }
        if (known == null) {
            add();
            numbers.put(sought, sought);
            if (!isAbove()) {
                fresh.add(sought);
            }
            known = sought;
        }
        return known;
    }

    Value.Pair pair(Value head, Value tail) throws Refusal {
        Value.Pair sought = new Value.Pair(head, tail, next);
        Value.Pair known = below.pairs.get(sought);
        if (known == null && isAbove()) {
            known = pairs.get(sought);
        }
        if (known == null) {
            add();
            pairs.put(sought, sought);
            if (!isAbove()) {
                head.use();
                tail.use();
                fresh.add(sought);
            }
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

    /** Forgets what was made since the last line and is not used. */
    void endLine() {
        // Wholes are younger than their parts.
        for (int i = fresh.size() - 1; i >= 0; i--) {
            if (!fresh.get(i).isUsed()) {
                dropIfUnused(fresh.get(i));
            }
        }
        fresh.clear();
    }

    /** Takes note that a value has one user less. */
    void leave(Value value) {
        value.leave();
        if (!value.isUsed()) {
            dropIfUnused(value);
        }
    }

    private void dropIfUnused(Value value) {
        ArrayDeque<Value> open = new ArrayDeque<>();
        open.push(value);
        while (!open.isEmpty()) {
            Value unused = open.pop();
            if (!unused.goes()) {
                continue;
            }
            live--;
            switch (unused) {
                case Value.Number number -> numbers.remove(number);
                case Value.Symbol symbol -> symbols.remove(symbol.name());
                case Value.Pair pair -> {
                    pairs.remove(pair);
                    pair.head().leave();
                    pair.tail().leave();
                    open.push(pair.head());
                    open.push(pair.tail());
                }
            }
        }
    }

    private boolean isAbove() {
        return below != this;
    }

    private int add() throws Refusal {
        if (live >= limit) {
            throw Refusal.limit("values at once", limit);
        }
        if (next == Integer.MAX_VALUE) {
            throw Refusal.limit("values made", next);
        }
        live++;
        return next++;
    }
}
