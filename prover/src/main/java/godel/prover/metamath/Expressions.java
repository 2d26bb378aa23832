package godel.prover.metamath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table in which every expression is made once, and what is done with whole expressions. */
final class Expressions {
    private final Map<Content, Expression> table = new HashMap<>();

    private record Content(Syntax syntax, List<Expression> arguments) {
    }

    /** {@return the expression made in this way of these arguments} */
    Expression of(Syntax syntax, List<Expression> arguments) {
        return table.computeIfAbsent(new Content(syntax, List.copyOf(arguments)), made -> new Expression(made.syntax(), made.arguments()));
    }

    Expression of(Syntax syntax, Expression... arguments) {
        return of(syntax, List.of(arguments));
    }

    /** {@return how many were made} */
    int count() {
        return table.size();
    }

    /** {@return the expression with every key replaced by its value, all at once; keys are not looked for inside keys} */
    Expression replace(Expression expression, Map<Expression, Expression> replacements) {
        return new Replacement(this, replacements).of(expression);
    }

    /** {@return the variables that occur in these expressions, in the order of their declarations} */
    List<Expression> variables(List<Expression> expressions) {
        Set<Expression> met = new HashSet<>();
        List<Expression> found = new ArrayList<>();
        expressions.forEach(expression -> collect(expression, met, found));
        found.sort(Comparator.comparingInt(variable -> variable.syntax().rank()));
        return List.copyOf(found);
    }

    private static void collect(Expression expression, Set<Expression> met, List<Expression> found) {
        if (expression.isClosed() || !met.add(expression)) {
            return;
        }
        if (expression.isVariable()) {
            found.add(expression);
        }
        expression.arguments().forEach(argument -> collect(argument, met, found));
    }
}
