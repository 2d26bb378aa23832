package godel.prover.tactic.code;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.search.Inapplicable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The functions that the first function of a program needs, callees before callers. */
final class CalledFirst {
    private final List<CodeFunction> functions;
    private final Set<CodeFunction> done = new LinkedHashSet<>();
    private final Set<CodeFunction> begun = new LinkedHashSet<>();

    private CalledFirst(List<CodeFunction> functions) {
        this.functions = functions;
    }

    /**
     * {@return the functions in order, the first of the program last}
     *
     * @throws Inapplicable if functions call each other in a circle of more than one
     */
    static List<CodeFunction> of(List<CodeFunction> functions) {
        CalledFirst order = new CalledFirst(functions);
        order.visit(functions.getFirst());
        return List.copyOf(order.done);
    }

    private void visit(CodeFunction function) {
        if (done.contains(function)) {
            return;
        }
        if (!begun.add(function)) {
            throw new Inapplicable(function.name().name() + " and others call each other");
        }
        for (Symbol name : called(function.body())) {
            functions.stream().filter(other -> other.name().equals(name)).findFirst().filter(other -> other != function).ifPresent(this::visit);
        }
        done.add(function);
    }

    /** {@return the names that an expression calls, primitives and forms included} */
    static Set<Symbol> called(Value body) {
        Set<Symbol> names = new LinkedHashSet<>();
        List<Value> waiting = new ArrayList<>(List.of(body));
        while (!waiting.isEmpty()) {
            List<Value> parts = waiting.removeLast() instanceof Value expression && !(expression instanceof Symbol)
                    ? CodeFunction.elements(expression).orElse(List.of()) : List.of();
            if (!parts.isEmpty() && parts.getFirst() instanceof Symbol form && !form.name().equals("quote")) {
                names.add(form);
                waiting.addAll(parts.subList(form.name().equals("let") && parts.size() == 4 ? 2 : 1, parts.size()));
            }
        }
        return names;
    }
}
