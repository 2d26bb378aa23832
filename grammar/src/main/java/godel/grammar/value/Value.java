package godel.grammar.value;

import java.util.List;

/**
 * A value of the logic: the smallest set with exact rationals, symbols and pairs of values. The three kinds are
 * disjoint; lists are pairs that end in the symbol {@code nil}. Values are immutable and compared by content.
 * {@code toString} is Quine text that reads back as the same value.
 *
 * <pre>
 * value ::= rational | symbol | pair(value, value)
 * </pre>
 */
public sealed interface Value permits Rational, Symbol, Pair {

    /** {@return the list of the given values: pairs ending in {@code nil}} */
    static Value list(List<? extends Value> elements) {
        Value result = Symbol.NIL;
        for (int i = elements.size() - 1; i >= 0; i--) {
            result = Pair.of(elements.get(i), result);
        }
        return result;
    }

    /** {@return the list of the given values: pairs ending in {@code nil}} */
    static Value list(Value... elements) {
        return list(List.of(elements));
    }

    /** {@return the symbol {@code true} or {@code false}} */
    static Symbol truth(boolean holds) {
        return holds ? Symbol.TRUE : Symbol.FALSE;
    }
}
