package godel.prover.kernel;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import module java.base;

/// The primitive functions: total, with `'nil` for the parts of what is no pair, 0 for what is no number, and `x / 0 = 0`. `if` chooses lazily
/// and is done by the evaluator itself.
public enum Primitive {
    IF("if", 3), EQUAL("equal", 2), PAIR("pair", 2), HEAD("head", 1), TAIL("tail", 1),
    IS_PAIR("is_pair", 1), IS_NUMBER("is_number", 1), IS_INTEGER("is_integer", 1), IS_SYMBOL("is_symbol", 1),
    PLUS("+", 2), MINUS("-", 2), TIMES("*", 2), DIVIDE("/", 2), LESS("<", 2), FLOOR("floor", 1), SIZE("size", 1);

    private static final Map<FunctionSymbol, Primitive> BY_FUNCTION =
            Arrays.stream(values()).collect(Collectors.toMap(Primitive::function, Function.identity()));

    private final FunctionSymbol function;

    Primitive(String name, int arity) { this.function = FunctionSymbol.of(name, arity); }

    public FunctionSymbol function() { return function; }
    /// {@return the primitive that this symbol names, if it names one}
    public static Optional<Primitive> of(FunctionSymbol function) { return Optional.ofNullable(BY_FUNCTION.get(function)); }

    /// {@return the value of this primitive on these values, as many as its arity}
    public Value apply(List<Value> arguments) {
        Value first = arguments.getFirst();
        return switch (this) {
            case IF -> first != Symbol.FALSE ? arguments.get(1) : arguments.get(2);
            case EQUAL -> Value.truth(first.equals(arguments.get(1)));
            case PAIR -> Pair.of(first, arguments.get(1));
            case HEAD -> first instanceof Pair pair ? pair.head() : Symbol.NIL;
            case TAIL -> first instanceof Pair pair ? pair.tail() : Symbol.NIL;
            case IS_PAIR -> Value.truth(first instanceof Pair);
            case IS_NUMBER -> Value.truth(first instanceof Rational);
            case IS_INTEGER -> Value.truth(first instanceof Rational number && number.isInteger());
            case IS_SYMBOL -> Value.truth(first instanceof Symbol);
            case PLUS -> number(first).plus(number(arguments.get(1)));
            case MINUS -> number(first).minus(number(arguments.get(1)));
            case TIMES -> number(first).times(number(arguments.get(1)));
            case DIVIDE -> number(first).divide(number(arguments.get(1)));
            case LESS -> Value.truth(number(first).compareTo(number(arguments.get(1))) < 0);
            case FLOOR -> number(first).floor();
            case SIZE -> first instanceof Pair pair ? Rational.of(pair.size()) : Rational.ZERO;
        };
    }

    private static Rational number(Value value) { return value instanceof Rational number ? number : Rational.ZERO; }
}
