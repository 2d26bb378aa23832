package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An algebraic data type. Its values are lists of a constructor's tag and the fields, {@code ['cons, x, xs]}.
 *
 * @param variables names of the sorts it is parametric in
 */
public record DataType(String name, List<String> variables, List<Constructor> constructors) {
    public DataType {
        variables = List.copyOf(variables);
        constructors = List.copyOf(constructors);
    }

    /**
     * A constructor, with the functions that are defined for it.
     *
     * @param tag        the symbol that its values begin with
     * @param symbol     makes a value of its fields
     * @param recogniser says whether a value is one that {@code symbol} makes
     * @param parts      give the fields of such a value
     */
    public record Constructor(String tag, FunctionSymbol symbol, FunctionSymbol recogniser, List<FunctionSymbol> parts, List<Sort> fields) {
        public Constructor {
            parts = List.copyOf(parts);
            fields = List.copyOf(fields);
        }

        /** {@return the constructor applied to the parts of {@code whole}} */
        public Application rebuilt(Term whole) {
            List<Term> fields = new ArrayList<>();
            parts.forEach(part -> fields.add(Application.of(part, List.of(whole))));
            return Application.of(symbol, fields);
        }
    }

    /** {@return the sorts of a constructor's fields in a value of this sort} */
    public List<Sort> fields(Constructor constructor, Sort sort) {
        Map<String, Sort> actual = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            actual.put(variables.get(i), i < sort.arguments().size() ? sort.arguments().get(i) : Sort.variable(variables.get(i)));
        }
        return constructor.fields().stream().map(field -> field.with(actual)).toList();
    }
}
