package godel.prover.checker;

/**
 * The primitive functions, total on all values: the parts of what is no pair are {@code 'nil}, in arithmetic what is no number
 * counts as 0, and {@code x / 0 = 0}. {@code if} is lazy and belongs to the {@link Evaluator}.
 */
enum Primitive implements Meaning {
    IF("if", 3),
    EQUAL("equal", 2),
    PAIR("pair", 2),
    HEAD("head", 1),
    TAIL("tail", 1),
    IS_PAIR("is_pair", 1),
    IS_NUMBER("is_number", 1),
    IS_INTEGER("is_integer", 1),
    IS_SYMBOL("is_symbol", 1),
    PLUS("+", 2),
    MINUS("-", 2),
    TIMES("*", 2),
    DIVIDE("/", 2),
    LESS("<", 2),
    FLOOR("floor", 1),
    SIZE("size", 1);

    private final Function function;

    Primitive(String name, int arity) {
        this.function = new Function(name, arity);
    }

    Function function() {
        return function;
    }

    /**
     * {@return the value on one or two arguments}
     *
     * @param second any value where the primitive takes one argument only
     */
    Value apply(Values values, Arithmetic arithmetic, Value first, Value second) throws Refusal {
        return switch (this) {
            case IF -> throw new IllegalStateException("if is not applied to values");
            case EQUAL -> values.truth(first == second);
            case PAIR -> values.pair(first, second);
            case HEAD -> first instanceof Value.Pair pair ? pair.head() : values.nil();
            case TAIL -> first instanceof Value.Pair pair ? pair.tail() : values.nil();
            case IS_PAIR -> values.truth(first instanceof Value.Pair);
            case IS_NUMBER -> values.truth(first instanceof Value.Number);
            case IS_INTEGER -> values.truth(first instanceof Value.Number number && number.isInteger());
            case IS_SYMBOL -> values.truth(first instanceof Value.Symbol);
            case PLUS -> arithmetic.plus(number(values, first), number(values, second));
            case MINUS -> arithmetic.minus(number(values, first), number(values, second));
            case TIMES -> arithmetic.times(number(values, first), number(values, second));
            case DIVIDE -> arithmetic.divide(number(values, first), number(values, second));
            case LESS -> values.truth(arithmetic.isLess(number(values, first), number(values, second)));
            case FLOOR -> arithmetic.floor(number(values, first));
            case SIZE -> arithmetic.size(first);
        };
    }

    private static Value.Number number(Values values, Value value) {
        return value instanceof Value.Number number ? number : values.zero();
    }
}
