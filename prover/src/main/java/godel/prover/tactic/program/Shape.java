package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The forms of code that transformations look for. Code is in core form: variables, literals, calls, {@code if} and {@code let}. */
final class Shape {
    private Shape() {
    }

    /** {@return the calls of a function in an expression, each once} */
    static Set<Call> calls(String function, Expression expression) {
        Set<Call> found = new LinkedHashSet<>();
        if (expression instanceof Call call && call.function().equals(function)) {
            found.add(call);
        }
        expression.children().forEach(child -> found.addAll(calls(function, child)));
        return found;
    }

    /** {@return whether the function calls itself} */
    static boolean isRecursive(Define function) {
        return !calls(function.name(), function.body()).isEmpty();
    }

    /** {@return whether which branch is taken, or a named value, depends on what the function itself gives} */
    static boolean decidesByCalls(Define function) {
        return decisions(function.body()).stream().anyMatch(part -> !calls(function.name(), part).isEmpty());
    }

    /** {@return how often the expression occurs in another} */
    static int occurrences(Expression part, Expression whole) {
        return whole.equals(part) ? 1 : whole.children().stream().mapToInt(child -> occurrences(part, child)).sum();
    }

    /** {@return the expression with the results at the ends of its branches replaced; tests and named values stay} */
    static Expression atLeaves(Expression expression, UnaryOperator<Expression> replacement) {
        return switch (expression) {
            case If(Expression test, Expression holds, Expression fails) -> new If(test, atLeaves(holds, replacement), atLeaves(fails, replacement));
            case Let(String name, Expression value, Expression body) -> new Let(name, value, atLeaves(body, replacement));
            case Expression leaf -> replacement.apply(leaf);
        };
    }

    /** {@return the results at the ends of the branches} */
    static List<Expression> leaves(Expression expression) {
        List<Expression> leaves = new ArrayList<>();
        atLeaves(expression, leaf -> {
            leaves.add(leaf);
            return leaf;
        });
        return leaves;
    }

    /** {@return the tests and named values on the way to the branches' ends} */
    static List<Expression> decisions(Expression expression) {
        List<Expression> decisions = new ArrayList<>();
        switch (expression) {
            case If(Expression test, Expression holds, Expression fails) -> {
                decisions.add(test);
                decisions.addAll(decisions(holds));
                decisions.addAll(decisions(fails));
            }
            case Let(String _, Expression value, Expression body) -> {
                decisions.add(value);
                decisions.addAll(decisions(body));
            }
            case Expression _ -> {
            }
        }
        return decisions;
    }

    /** {@return the expression with each occurrence of some expressions replaced} */
    static Expression replaced(Expression expression, Map<? extends Expression, ? extends Expression> replacements) {
        Expression replacement = replacements.get(expression);
        if (replacement != null) {
            return replacement;
        }
        return switch (expression) {
            case Call(String function, List<Expression> arguments) ->
                    new Call(function, arguments.stream().map(argument -> replaced(argument, replacements)).toList());
            case If(Expression test, Expression holds, Expression fails) ->
                    new If(replaced(test, replacements), replaced(holds, replacements), replaced(fails, replacements));
            case Let(String name, Expression value, Expression body) -> new Let(name, replaced(value, replacements), replaced(body, replacements));
            case Expression other -> other;
        };
    }

    /** {@return the expression with each part, the inner ones first, replaced by what becomes of it} */
    static Expression mapped(Expression expression, UnaryOperator<Expression> replacement) {
        return replacement.apply(switch (expression) {
            case Call(String function, List<Expression> arguments) ->
                    new Call(function, arguments.stream().map(argument -> mapped(argument, replacement)).toList());
            case If(Expression test, Expression holds, Expression fails) ->
                    new If(mapped(test, replacement), mapped(holds, replacement), mapped(fails, replacement));
            case Let(String name, Expression value, Expression body) -> new Let(name, mapped(value, replacement), mapped(body, replacement));
            case Expression other -> other;
        });
    }

    /** {@return whether a {@code let} inside binds one of these names} */
    static boolean binds(Expression expression, Set<String> names) {
        return expression instanceof Let let && names.contains(let.name()) || expression.children().stream().anyMatch(child -> binds(child, names));
    }

    /** {@return the names that occur in an expression as variables} */
    static Set<String> variables(Expression expression) {
        Set<String> names = new LinkedHashSet<>();
        if (expression instanceof Variable(String name)) {
            names.add(name);
        }
        expression.children().forEach(child -> names.addAll(variables(child)));
        return names;
    }

    /** {@return a name like this one that none of the functions has, nor any variable in them} */
    static String fresh(String name, List<Define> functions) {
        Set<String> taken = new LinkedHashSet<>();
        for (Define function : functions) {
            taken.add(function.name());
            taken.addAll(function.parameters());
            taken.addAll(names(function.body()));
        }
        String candidate = name;
        for (int i = 2; taken.contains(candidate); i++) {
            candidate = name + "_" + i;
        }
        return candidate;
    }

    private static Set<String> names(Expression expression) {
        Set<String> names = new LinkedHashSet<>(variables(expression));
        if (expression instanceof Let let) {
            names.add(let.name());
        }
        expression.children().forEach(child -> names.addAll(names(child)));
        return names;
    }

    /** {@return c where the expression is {@code x - c} for this variable x and a positive integer c} */
    static Optional<Integer> countedDown(Expression expression, String variable) {
        if (expression instanceof Call call && call.calls("-", 2) && call.arguments().get(0).equals(new Variable(variable))
                && call.arguments().get(1) instanceof Literal(Rational number) && number.isInteger() && number.signum() > 0
                && number.numerator().bitLength() < 8) {
            return Optional.of(number.numerator().intValueExact());
        }
        return Optional.empty();
    }

    static boolean isNumber(Expression expression, long number) {
        return expression.equals(Literal.of(number));
    }

    /** {@return the program with functions of these names replaced, and new ones at its end} */
    static List<Define> with(List<Define> functions, Define... changed) {
        List<Define> result = new ArrayList<>(functions);
        for (Define function : changed) {
            int place = -1;
            for (int i = 0; i < result.size(); i++) {
                place = result.get(i).name().equals(function.name()) ? i : place;
            }
            if (place < 0) {
                result.add(function);
            } else {
                result.set(place, function);
            }
        }
        return result;
    }

    /** {@return the functions that the first one needs, itself included, in their order} */
    static List<Define> needed(List<Define> functions) {
        Set<Define> reached = new LinkedHashSet<>();
        List<Define> waiting = new ArrayList<>(List.of(functions.getFirst()));
        while (!waiting.isEmpty()) {
            Define next = waiting.removeLast();
            if (reached.add(next)) {
                functions.stream().filter(other -> !calls(other.name(), next.body()).isEmpty()).forEach(waiting::add);
            }
        }
        return functions.stream().filter(reached::contains).toList();
    }

    /** {@return the parameters of a function as variables} */
    static List<Expression> variablesOf(Define function) {
        return function.parameters().stream().<Expression>map(Variable::new).toList();
    }
}
