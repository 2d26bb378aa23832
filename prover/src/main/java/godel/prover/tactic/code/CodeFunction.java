package godel.prover.tactic.code;

import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One function of a program that is given as a value.
 *
 * @param body a quoted expression
 */
public record CodeFunction(Symbol name, List<Symbol> parameters, Value body) {
    public CodeFunction {
        parameters = List.copyOf(parameters);
    }

    /** {@return the functions of a program, a list of {@code [name, parameters, body]}; empty if the value is none} */
    public static Optional<List<CodeFunction>> of(Value program) {
        List<CodeFunction> functions = new ArrayList<>();
        Optional<List<Value>> entries = elements(program);
        for (Value entry : entries.orElse(List.of())) {
            Optional<CodeFunction> function = elements(entry).flatMap(CodeFunction::function);
            if (function.isEmpty()) {
                return Optional.empty();
            }
            functions.add(function.get());
        }
        return entries.map(_ -> functions);
    }

    private static Optional<CodeFunction> function(List<Value> parts) {
        if (parts.size() != 3 || !(parts.getFirst() instanceof Symbol name)) {
            return Optional.empty();
        }
        List<Symbol> parameters = new ArrayList<>();
        for (Value parameter : elements(parts.get(1)).orElse(List.of(Symbol.NIL, Symbol.NIL))) {
            if (!(parameter instanceof Symbol symbol) || parameters.contains(symbol)) {
                return Optional.empty();
            }
            parameters.add(symbol);
        }
        return Optional.of(new CodeFunction(name, parameters, parts.get(2)));
    }

    /** {@return the elements of a list; empty if the value is none} */
    public static Optional<List<Value>> elements(Value list) {
        List<Value> elements = new ArrayList<>();
        Value rest = list;
        while (rest instanceof Pair next) {
            elements.add(next.head());
            rest = next.tail();
        }
        return rest == Symbol.NIL ? Optional.of(elements) : Optional.empty();
    }

    /** {@return the function as an entry of a program} */
    public Value quoted() {
        return Value.list(name, Value.list(List.copyOf(parameters)), body);
    }

    /** {@return a program of these functions} */
    public static Value program(List<CodeFunction> functions) {
        return Value.list(functions.stream().map(CodeFunction::quoted).toList());
    }

    /** {@return the parameters as variables of the logic} */
    public List<Variable> variables() {
        return parameters.stream().map(parameter -> Variable.of(parameter.name())).toList();
    }
}
