package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recursions that symbolic execution must not follow, for where an argument is unknown, and is known to be large, it would
 * not come to an end: code of functions that may call themselves, and functions of the logic that count a number down.
 * What is said of them is proved by induction instead ({@link LeastCost}).
 */
public final class Recursions {
    private final Theory theory;
    private final Map<Value, Set<Value>> bodies = new HashMap<>();

    private Recursions(Theory theory) {
        this.theory = theory;
    }

    /** {@return these rules, by which recursions are left as they are} */
    public static Rules left(Rules rules) {
        return rules.leaving(new Recursions(rules.theory())::isLeft);
    }

    private boolean isLeft(Application call) {
        if (call.applies("ev", 4)) {
            return call.argument(1) instanceof Constant program && call.argument(2) instanceof Constant body
                    && bodies.computeIfAbsent(program.value(), Recursions::bodies).contains(body.value());
        }
        return theory.definition(call.function()).filter(Recursions::countsDown).isPresent();
    }

    /** {@return whether it is recursive, and goes down with numbers only} */
    private static boolean countsDown(Definition definition) {
        return definition.isRecursive()
                && definition.measure().stream().flatMap(component -> component.applications().stream()).noneMatch(part -> part.applies("size", 1));
    }

    /** {@return whether one of these functions of the logic, or one that they need, counts a number down} */
    public static boolean isNeeded(Theory theory, Set<FunctionSymbol> functions) {
        Set<FunctionSymbol> reached = new LinkedHashSet<>();
        List<FunctionSymbol> waiting = new ArrayList<>(functions);
        while (!waiting.isEmpty()) {
            FunctionSymbol next = waiting.removeLast();
            if (reached.add(next)) {
                theory.definition(next).ifPresent(definition -> definition.body().applications().forEach(part -> waiting.add(part.function())));
            }
        }
        return reached.stream().flatMap(function -> theory.definition(function).stream()).anyMatch(Recursions::countsDown);
    }

    private static Set<Value> bodies(Value program) {
        Set<Value> bodies = new LinkedHashSet<>();
        functions(program).forEach(function -> bodies.add(function.body()));
        return bodies;
    }

    /** {@return the functions of a program that may call themselves, directly or not, callees first; none if the value is no program} */
    public static List<CodeFunction> functions(Value program) {
        List<CodeFunction> functions = CodeFunction.of(program).orElse(List.of());
        return functions.stream().filter(function -> reached(function, functions).contains(function))
                .sorted(Comparator.comparing(function -> reached(function, functions).size())).toList();
    }

    private static Set<CodeFunction> reached(CodeFunction function, List<CodeFunction> functions) {
        Set<CodeFunction> reached = new LinkedHashSet<>();
        List<CodeFunction> waiting = new ArrayList<>(List.of(function));
        while (!waiting.isEmpty()) {
            Set<Symbol> called = CalledFirst.called(waiting.removeLast().body());
            functions.stream().filter(other -> called.contains(other.name()) && reached.add(other)).forEach(waiting::add);
        }
        return reached;
    }
}
