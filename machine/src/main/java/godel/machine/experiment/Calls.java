package godel.machine.experiment;

import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The calls in an expression. */
final class Calls {
    private Calls() {
    }

    /** {@return all calls, in the order they are written} */
    static List<Call> in(Expression expression) {
        List<Call> calls = new ArrayList<>();
        ArrayDeque<Expression> open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof Call call) {
                calls.add(call);
            }
            next.children().reversed().forEach(open::push);
        }
        return calls;
    }
}
