package godel.grammar.quote;

import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for new variables: the same ones for the same code, and none that the code uses. */
final class FreshNames {
    private final Set<String> taken = new HashSet<>();
    private int last;

    private FreshNames() {
    }

    static FreshNames notIn(Expression expression) {
        FreshNames names = new FreshNames();
        BottomUp.<Expression, Boolean>compute(expression, Expression::children, (node, _) -> names.take(node));
        return names;
    }

    FreshNames without(Collection<String> more) {
        taken.addAll(more);
        return this;
    }

    String next(String stem) {
        do {
            last++;
        } while (!taken.add(stem + "_" + last));
        return stem + "_" + last;
    }

    private boolean take(Expression node) {
        return switch (node) {
            case Variable(String name) -> taken.add(name);
            case Let(String name, _, _) -> taken.add(name);
            case Match(_, _, String head, String tail, _) -> taken.addAll(List.of(head, tail));
            default -> false;
        };
    }
}
