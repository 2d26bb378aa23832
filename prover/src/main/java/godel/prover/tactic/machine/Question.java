package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;

/**
 * A question about a part of a value: whether it is less than a number, where the bound is one, and else whether it is the
 * bound. The library's {@code is_first} asks the same, and so does the code of a policy that is made of questions.
 *
 * @param path from the value to the part, {@code 'head} and {@code 'tail}; the head or tail of what is no pair is {@code 'nil}
 */
record Question(List<Symbol> path, Value bound) {
    static final Symbol HEAD = Symbol.of("head");
    static final Symbol TAIL = Symbol.of("tail");

    Question {
        path = List.copyOf(path);
    }

    /** {@return whether the answer is yes} */
    boolean of(Value value) {
        Value part = part(value, path);
        return bound instanceof Rational number ? number(part).compareTo(number) < 0 : part.equals(bound);
    }

    /** {@return the part of a value at a path} */
    static Value part(Value value, List<Symbol> path) {
        Value part = value;
        for (Symbol step : path) {
            part = !(part instanceof Pair pair) ? Symbol.NIL : step == HEAD ? pair.head() : pair.tail();
        }
        return part;
    }

    /** {@return what arithmetic makes of a value} */
    static Rational number(Value value) {
        return value instanceof Rational number ? number : Rational.ZERO;
    }

    /** {@return the question as the library writes it} */
    Value value() {
        return Pair.of(Value.list(List.copyOf(path)), bound);
    }

    /** {@return the question as code, about the value of an expression} */
    Value code(Value expression) {
        Value part = expression;
        for (Symbol step : path) {
            part = Value.list(step, part);
        }
        return Value.list(Symbol.of(bound instanceof Rational ? "<" : "equal"), part, Value.list(Symbol.of("quote"), bound));
    }
}
