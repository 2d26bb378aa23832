package godel.prover.tactic.program;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.tactic.code.CodeFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a parameter is used as, to choose samples by; a wrong guess costs a proof and nothing else. */
enum Kind {
    /** Any number, measured by itself. */
    NUMBER,
    /** A number that is halved, measured by how often that goes. */
    HALVED,
    /** A list, measured by its length. */
    LIST;

    private static final List<String> OF_LISTS = List.of("is_pair", "head", "tail", "length", "append", "reverse");

    /** {@return what the parameters of a program's functions are used as, callees coming first} */
    static Map<Symbol, List<Kind>> of(List<CodeFunction> functions) {
        Map<Symbol, List<Kind>> kinds = new LinkedHashMap<>();
        functions.forEach(function -> kinds.put(function.name(), function.parameters().stream().map(parameter -> of(parameter, function, kinds)).toList()));
        return kinds;
    }

    private static Kind of(Symbol parameter, CodeFunction function, Map<Symbol, List<Kind>> callees) {
        Value half = Value.list(Symbol.of("floor"), Value.list(Symbol.of("/"), parameter, Value.list(Symbol.of("quote"), Rational.of(2))));
        boolean halved = false;
        List<Value> waiting = new ArrayList<>(List.of(function.body()));
        while (!waiting.isEmpty()) {
            Value expression = waiting.removeLast();
            halved |= expression.equals(half);
            List<Value> parts = CodeFunction.elements(expression).orElse(List.of());
            if (!parts.isEmpty() && parts.getFirst() instanceof Symbol form && !form.name().equals("quote")) {
                if (OF_LISTS.contains(form.name()) && parts.contains(parameter) || form.name().equals("pair") && parts.getLast() == parameter) {
                    return LIST;
                }
                List<Kind> taken = callees.getOrDefault(form, List.of());
                for (int i = 0; i < taken.size() && i + 1 < parts.size(); i++) {
                    if (taken.get(i) == LIST && parts.get(i + 1) == parameter) {
                        return LIST;
                    }
                    halved |= taken.get(i) == HALVED && parts.get(i + 1) == parameter;
                }
                waiting.addAll(parts.subList(1, parts.size()));
            }
        }
        List<Value> results = results(function.body());
        return results.contains(parameter) && results.stream().anyMatch(Kind::isList) ? LIST : halved ? HALVED : NUMBER;
    }

    /** What an expression may give: the ends of its branches. */
    private static List<Value> results(Value expression) {
        List<Value> parts = CodeFunction.elements(expression).orElse(List.of());
        if (parts.size() == 4 && (parts.getFirst() == Symbol.of("if") || parts.getFirst() == Symbol.of("let"))) {
            List<Value> results = new ArrayList<>(parts.getFirst() == Symbol.of("if") ? results(parts.get(2)) : List.of());
            results.addAll(results(parts.get(3)));
            return results;
        }
        return List.of(expression);
    }

    private static boolean isList(Value expression) {
        List<Value> parts = CodeFunction.elements(expression).orElse(List.of());
        return !parts.isEmpty() && (parts.getFirst() == Symbol.of("pair") || parts.size() == 2 && parts.getFirst() == Symbol.of("quote") && parts.get(1) == Symbol.NIL);
    }

    /** {@return values of this kind with that measure} */
    List<Value> samples(int measure) {
        if (this == NUMBER) {
            return List.of(Rational.of(measure));
        }
        if (this == HALVED) {
            return measure == 0 ? List.of(Rational.ZERO) : List.of(Rational.of(1L << measure - 1), Rational.of((1L << measure) - 1));
        }
        List<Value> rising = new ArrayList<>();
        List<Value> falling = new ArrayList<>();
        List<Value> same = new ArrayList<>();
        for (int i = 0; i < measure; i++) {
            rising.add(Rational.of(i));
            falling.add(Rational.of(measure - i));
            same.add(Rational.of(2));
        }
        return measure == 0 ? List.of(Symbol.NIL) : List.of(Value.list(rising), Value.list(falling), Value.list(same));
    }
}
