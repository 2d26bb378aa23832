package godel.prover.metamath;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Replaces expressions inside expressions, all at once; keys are not looked for inside keys. It remembers what it has done. */
final class Replacement {
    private final Expressions expressions;
    private final Map<Expression, Expression> done;
    private final boolean isEmpty;

    Replacement(Expressions expressions, Map<Expression, Expression> images) {
        this.expressions = expressions;
        this.done = new IdentityHashMap<>(images);
        this.isEmpty = images.isEmpty();
    }

    /** {@return the expression with every key replaced by its image} */
    Expression of(Expression expression) {
        if (isEmpty) {
            return expression;
        }
        Expression known = done.get(expression);
        if (known != null) {
            return known;
        }
        if (expression.isClosed() || expression.arguments().isEmpty()) {
            return expression;
        }
        List<Expression> arguments = new ArrayList<>(expression.arguments().size());
        for (Expression argument : expression.arguments()) {
            arguments.add(of(argument));
        }
        Expression made = expressions.of(expression.syntax(), arguments);
        done.put(expression, made);
        return made;
    }
}
