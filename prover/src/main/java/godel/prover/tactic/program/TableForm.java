package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a function's recursive calls lie in a table: along a row a number n goes down, and from one row to the one below it another
 * parameter goes one step down, a number by 1 or a list to its tail.
 *
 * @param target the function
 * @param place  of n among its parameters
 * @param outer  place of the parameter that tells rows apart; -1 where there is but one row
 */
record TableForm(Define target, int place, int outer) {

    /** {@return the ways in which a function's calls lie in a table} */
    static List<TableForm> of(Define target) {
        Set<Call> calls = Shape.calls(target.name(), target.body());
        List<TableForm> forms = new ArrayList<>();
        for (int place = 0; place < target.parameters().size() && !calls.isEmpty(); place++) {
            for (int outer = -1; outer < target.parameters().size(); outer++) {
                TableForm form = new TableForm(target, place, outer);
                if (outer != place && calls.stream().allMatch(form::fits) && calls.stream().anyMatch(form::goesBack)
                        && (outer < 0 || calls.stream().anyMatch(form::goesDown))) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    /** {@return whether entries are wanted more than once, and further back than a {@link Tuple} of the last few reaches} */
    boolean isWorthIt() {
        Set<Call> calls = Shape.calls(target.name(), target.body());
        return calls.size() > 1 && (outer >= 0 || calls.stream().anyMatch(call -> Shape.countedDown(call.arguments().get(place), number().name())
                .filter(back -> back <= Tuple.LONGEST).isEmpty()));
    }

    /** {@return n} */
    Variable number() {
        return new Variable(target.parameters().get(place));
    }

    private boolean fits(Call call) {
        for (int i = 0; i < target.parameters().size(); i++) {
            boolean same = call.arguments().get(i).equals(new Variable(target.parameters().get(i)));
            if (!same && !(i == place && back(call).isPresent()) && !(i == outer && goesDown(call))) {
                return false;
            }
        }
        return goesBack(call) || goesDown(call);
    }

    /** {@return whether n goes down in this call} */
    boolean goesBack(Call call) {
        return back(call).isPresent();
    }

    /** {@return c, where n goes down by c} */
    Optional<Expression> back(Call call) {
        Set<String> others = new HashSet<>(target.parameters());
        others.remove(target.parameters().get(place));
        return call.arguments().get(place) instanceof Call minus && minus.calls("-", 2) && minus.arguments().getFirst().equals(number())
                && others.containsAll(Shape.variables(minus.arguments().get(1))) && Shape.calls(target.name(), minus.arguments().get(1)).isEmpty()
                ? Optional.of(minus.arguments().get(1)) : Optional.empty();
    }

    /** {@return whether this is a call of the row below} */
    boolean goesDown(Call call) {
        return outer >= 0 && (call.arguments().get(outer).equals(lower(true)) || call.arguments().get(outer).equals(lower(false)));
    }

    /** {@return whether rows are told apart by a list} */
    boolean isOfLists() {
        return outer >= 0 && Shape.calls(target.name(), target.body()).stream().anyMatch(call -> call.arguments().get(outer).equals(lower(true)));
    }

    /** {@return the parameter that tells rows apart, one step down} */
    Expression lower(boolean list) {
        Variable parameter = new Variable(target.parameters().get(outer));
        return list ? Call.of("tail", parameter) : Call.of("-", parameter, Literal.of(1));
    }

    /** {@return whether there is a row below} */
    Expression isAbove() {
        Variable parameter = new Variable(target.parameters().get(outer));
        return isOfLists() ? Call.of("is_pair", parameter) : Call.of("<", Literal.of(0), parameter);
    }

    /** {@return the function's body with other expressions in place of its calls} */
    Expression body(Function<Call, Expression> entry) {
        Map<Expression, Expression> entries = new LinkedHashMap<>();
        Shape.calls(target.name(), target.body()).forEach(call -> entries.put(call, entry.apply(call)));
        return Shape.replaced(target.body(), entries);
    }
}
