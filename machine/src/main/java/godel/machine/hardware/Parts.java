package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The parts of values as the logic's total functions name them: whatever is not there is {@code 'nil}. */
public final class Parts {
    private Parts() {
    }

    /** {@return {@code head(value)}} */
    public static Value head(Value value) {
        return value instanceof Pair pair ? pair.head() : Symbol.NIL;
    }

    /** {@return {@code tail(value)}} */
    public static Value tail(Value value) {
        return value instanceof Pair pair ? pair.tail() : Symbol.NIL;
    }

    /** {@return {@code head(tail(value))}} */
    public static Value second(Value value) {
        return head(tail(value));
    }

    /** {@return {@code head(tail(tail(value)))}} */
    public static Value third(Value value) {
        return head(tail(tail(value)));
    }

    /** {@return {@code head(tail(tail(tail(value))))}} */
    public static Value fourth(Value value) {
        return head(tail(tail(tail(value))));
    }

    /** {@return {@code head(tail(tail(tail(tail(value)))))}} */
    public static Value fifth(Value value) {
        return head(tail(tail(tail(tail(value)))));
    }

    /** {@return the heads along the tails, however the list ends} */
    public static List<Value> elements(Value list) {
        List<Value> elements = new ArrayList<>();
        for (Value rest = list; rest instanceof Pair pair; rest = pair.tail()) {
            elements.add(pair.head());
        }
        return elements;
    }
}
