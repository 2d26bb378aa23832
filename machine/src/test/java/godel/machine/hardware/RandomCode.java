package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random programs, expressions and bindings: mostly well formed, and malformed in every way. */
public final class RandomCode {
    private static final List<String> UNARY = List.of("f", "f", "f", "head", "tail", "is_pair", "is_number", "is_integer", "is_symbol", "floor", "size");
    private static final List<String> BINARY = List.of("g", "g", "g", "pair", "equal", "+", "-", "*", "/", "<");

    private RandomCode() {
    }

    /** {@return small values} */
    public static Arbitrary<Value> values() {
        Arbitrary<Value> atoms = Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3).map(Rational::of),
                Arbitraries.of("1/2", "-7/3").map(Code::value),
                Arbitraries.of("true", "false", "nil", "a", "x").map(Symbol::of));
        return Arbitraries.recursive(() -> atoms, smaller -> Combinators.combine(atoms, smaller).as(Pair::of), 0, 3);
    }

    /** {@return names that programs define, or try to} */
    public static Arbitrary<Symbol> functionNames() {
        return symbols(List.of("f", "g", "h", "k", "head", "quote", "nil"));
    }

    /** {@return expressions, in the variables x, y, z} */
    public static Arbitrary<Value> expressions() {
        Arbitrary<Value> leaves = Arbitraries.frequencyOf(
                Tuple.of(30, variables()),
                Tuple.of(30, values().map(value -> Value.list(Symbol.of("quote"), value))),
                Tuple.of(1, values()));
        return Arbitraries.recursive(() -> leaves, RandomCode::larger, 0, 4);
    }

    /** {@return programs, in which f has one parameter and g two, if they are there and nothing is wrong with them} */
    public static Arbitrary<Value> programs() {
        Arbitrary<Value> parameters = Arbitraries.frequencyOf(
                Tuple.of(6, variables().list().ofMaxSize(2).map(names -> Value.list(names))),
                Tuple.of(1, values()));
        Arbitrary<Value> others = Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(functionNames(), parameters, expressions()).as((name, names, body) -> Value.list(name, names, body))),
                Tuple.of(1, values()));
        Arbitrary<Value> f = expressions().map(body -> function("f", body, "x"));
        Arbitrary<Value> g = expressions().map(body -> function("g", body, "x", "y"));
        Arbitrary<List<Value>> usual = Combinators.combine(f, g).as(List::of);
        Arbitrary<List<Value>> odd = Arbitraries.oneOf(f, g, others).list().ofMaxSize(4);
        return Combinators.combine(Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(1, odd)), others.list().ofMaxSize(1), values().injectNull(0.8))
                .as((first, more, end) -> ending(Stream.concat(first.stream(), more.stream()).toList(), end));
    }

    /** {@return lists of bindings} */
    public static Arbitrary<Value> bindings() {
        Arbitrary<List<Value>> usual = values().list().ofSize(3)
                .map(bound -> List.of(Pair.of(Symbol.of("x"), bound.get(0)), Pair.of(Symbol.of("y"), bound.get(1)), Pair.of(Symbol.of("z"), bound.get(2))));
        Arbitrary<List<Value>> odd = Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(variables(), values()).as(Pair::of)),
                Tuple.of(1, values())).list().ofMaxSize(5);
        return Combinators.combine(Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, odd)), values().injectNull(0.8)).as(RandomCode::ending);
    }

    /** {@return the program's entry of this function} */
    public static Value function(String name, Value body, String... parameters) {
        return Value.list(Symbol.of(name), Value.list(List.of(parameters).stream().map(Symbol::of).toList()), body);
    }

    private static Arbitrary<Value> variables() {
        return Arbitraries.frequency(Tuple.of(8, "x"), Tuple.of(4, "y"), Tuple.of(2, "z"), Tuple.of(1, "nil")).map(Symbol::of);
    }

    private static Arbitrary<Symbol> symbols(List<String> names) {
        return Arbitraries.of(names).map(Symbol::of);
    }

    private static Arbitrary<Value> larger(Arbitrary<Value> part) {
        Arbitrary<Value> heads = Arbitraries.oneOf(functionNames(), symbols(UNARY), symbols(BINARY), symbols(List.of("if", "let", "quote")), values());
        return Arbitraries.frequencyOf(
                Tuple.of(9, Combinators.combine(part, part, part).as((c, a, b) -> Value.list(Symbol.of("if"), c, a, b))),
                Tuple.of(6, Combinators.combine(variables(), part, part).as((x, e, b) -> Value.list(Symbol.of("let"), x, e, b))),
                Tuple.of(12, Combinators.combine(symbols(UNARY), part).as((f, a) -> Value.list(f, a))),
                Tuple.of(15, Combinators.combine(symbols(BINARY), part, part).as((f, a, b) -> Value.list(f, a, b))),
                Tuple.of(1, Combinators.combine(heads, part.list().ofMaxSize(4), values().injectNull(0.7))
                        .as((head, parts, end) -> Pair.of(head, ending(parts, end)))));
    }

    /** A list that ends in {@code end}, or properly where that is null. */
    private static Value ending(List<Value> elements, Value end) {
        Value list = end == null ? Symbol.NIL : end;
        for (Value element : elements.reversed()) {
            list = Pair.of(element, list);
        }
        return list;
    }
}
