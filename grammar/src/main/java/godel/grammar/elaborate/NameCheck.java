package godel.grammar.elaborate;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks that every function and variable of an expression is known, and collects an error for each that is not, in the order of the text. */
final class NameCheck {
    private final Source source;
    private final Signature signature;
    private final List<Diagnostic> errors = new ArrayList<>();

    NameCheck(Source source, Signature signature) {
        this.source = source;
        this.signature = signature;
    }

    List<Diagnostic> formula(Expression expression) {
        return check(expression, null);
    }

    List<Diagnostic> body(Expression expression, List<String> parameters) {
        Bound scope = Bound.NOTHING;
        for (String parameter : parameters) {
            scope = new Bound(parameter, scope);
        }
        return check(expression, scope);
    }

    /** The names bound around a place, innermost first. */
    private record Bound(String name, Bound outer) {
        static final Bound NOTHING = new Bound("", null);

        boolean contains(String searched) {
            return names().contains(searched);
        }

        List<String> names() {
            List<String> names = new ArrayList<>();
            for (Bound here = this; here != NOTHING; here = here.outer) {
                names.add(here.name);
            }
            return names;
        }
    }

    /** An expression still to be checked; the scope is null where every name may be a variable. */
    private record Task(Expression expression, Bound scope) {
    }

    private List<Diagnostic> check(Expression root, Bound scope) {
        ArrayDeque<Task> open = new ArrayDeque<>();
        open.push(new Task(root, scope));
        while (!open.isEmpty()) {
            Task task = open.pop();
            check(task);
            List<Expression> children = task.expression.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Task(children.get(i), scope(task, i)));
            }
        }
        return errors;
    }

    private static Bound scope(Task task, int child) {
        if (task.scope == null) {
            return null;
        }
        return switch (task.expression) {
            case Let let when child == 1 -> new Bound(let.name(), task.scope);
            case Match match when child == 2 -> new Bound(match.tail(), new Bound(match.head(), task.scope));
            default -> task.scope;
        };
    }

    private void check(Task task) {
        switch (task.expression) {
            case Variable variable when task.scope != null && !task.scope.contains(variable.name()) -> unknownVariable(variable, task.scope);
            case Call call -> check(call);
            default -> {
            }
        }
    }

    private void unknownVariable(Variable variable, Bound scope) {
        String name = variable.name();
        Optional<String> meant = Suggestion.nearest(name, scope.names());
        String hint = meant.map(other -> "did you mean `" + other + "`?").orElseGet(() -> !signature.arities(name).isEmpty()
                ? "`" + name + "` is a function; a symbol is written '" + name
                : "a symbol is written '" + name);
        errors.add(source.error(variable, "unknown variable `" + name + "`").at(name).hinting(hint));
    }

    private void check(Call call) {
        String name = call.function();
        int given = call.arguments().size();
        Collection<Integer> arities = signature.arities(name);
        if (arities.isEmpty()) {
            String hint = Suggestion.nearest(name, signature.names()).map(other -> "did you mean `" + other + "`?")
                    .orElse("functions are made known by `define` or `declare`, before they are used");
            errors.add(source.error(call, "unknown function `" + name + "`").at(name).hinting(hint));
        } else if (!arities.contains(given)) {
            String wanted = arities.stream().map(String::valueOf).collect(Collectors.joining(" or "));
            errors.add(source.error(call, "`" + name + "` is applied to " + count(given)).at(name).hinting("it takes " + wanted));
        }
    }

    private static String count(int arguments) {
        return arguments == 1 ? "1 argument" : arguments + " arguments";
    }
}
