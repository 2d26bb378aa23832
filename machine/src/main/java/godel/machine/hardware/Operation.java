package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The primitives that code may call: {@code primitive_arity} and {@code apply_primitive} of {@code machine.quine}. */
enum Operation implements Primitive {
    PAIR("pair", 2),
    EQUAL("equal", 2),
    PLUS("+", 2),
    MINUS("-", 2),
    TIMES("*", 2),
    DIVIDE("/", 2),
    LESS("<", 2),
    HEAD("head", 1),
    TAIL("tail", 1),
    IS_PAIR("is_pair", 1),
    IS_NUMBER("is_number", 1),
    IS_INTEGER("is_integer", 1),
    IS_SYMBOL("is_symbol", 1),
    FLOOR("floor", 1),
    SIZE("size", 1);

    private static final Map<Value, Operation> BY_NAME = new HashMap<>();

    static {
        for (Operation operation : values()) {
            BY_NAME.put(operation.symbol, operation);
        }
    }

    private final Symbol symbol;
    private final int arity;

    Operation(String name, int arity) {
        this.symbol = Symbol.of(name);
        this.arity = arity;
    }

    @Override
    public int arity() {
        return arity;
    }

    /** {@return the primitive of this name, if there is one} */
    static Optional<Operation> named(Value name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    @Override
    public Value apply(Value first, Value second) {
        return switch (this) {
            case PAIR -> Pair.of(first, second);
            case EQUAL -> Value.truth(first.equals(second));
            case PLUS -> number(first).plus(number(second));
            case MINUS -> number(first).minus(number(second));
            case TIMES -> number(first).times(number(second));
            case DIVIDE -> number(first).divide(number(second));
            case LESS -> Value.truth(number(first).compareTo(number(second)) < 0);
            case HEAD -> first instanceof Pair pair ? pair.head() : Symbol.NIL;
            case TAIL -> first instanceof Pair pair ? pair.tail() : Symbol.NIL;
            case IS_PAIR -> Value.truth(first instanceof Pair);
            case IS_NUMBER -> Value.truth(first instanceof Rational);
            case IS_INTEGER -> Value.truth(first instanceof Rational number && number.isInteger());
            case IS_SYMBOL -> Value.truth(first instanceof Symbol);
            case FLOOR -> number(first).floor();
            case SIZE -> first instanceof Pair pair ? Rational.of(pair.size()) : Rational.ZERO;
        };
    }

    private static Rational number(Value value) {
        return value instanceof Rational number ? number : Rational.ZERO;
    }
}
