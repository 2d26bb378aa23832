package godel.prover.search;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulas as values, in the code that programs are written in: a variable is a symbol, a constant {@code ['quote, v]},
 * an application {@code ['f, code, …]}. Different formulas have different code.
 */
public final class FormulaCode {
    private FormulaCode() {
    }

    /** {@return the code of a formula, however deep it is} */
    public static Value of(Term formula) {
        Map<Term, Value> codes = new IdentityHashMap<>();
        List<Term> open = new ArrayList<>(List.of(formula));
        while (!open.isEmpty()) {
            Term next = open.getLast();
            List<Term> missing = next instanceof Application application
                    ? application.arguments().stream().filter(argument -> !codes.containsKey(argument)).toList() : List.of();
            if (missing.isEmpty()) {
                codes.put(open.removeLast(), code(next, codes));
            } else {
                open.addAll(missing);
            }
        }
        return codes.get(formula);
    }

    private static Value code(Term term, Map<Term, Value> codes) {
        return switch (term) {
            case Variable variable -> Symbol.of(variable.name());
            case Constant constant -> Value.list(Symbol.of("quote"), constant.value());
            case Application application -> {
                List<Value> parts = new ArrayList<>(List.of(Symbol.of(application.function().name())));
                application.arguments().forEach(argument -> parts.add(codes.get(argument)));
                yield Value.list(parts);
            }
        };
    }
}
