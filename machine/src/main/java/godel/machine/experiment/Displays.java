package godel.machine.experiment;

import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists that are written out in an expression. */
final class Displays {
    private Displays() {
    }

    /** {@return the elements of {@code [a, b, c]} or {@code '[1, 2]}; empty if the expression is no list that is written out to its end} */
    static Optional<List<Expression>> elements(Expression expression) {
        List<Expression> elements = new ArrayList<>();
        Expression rest = expression;
        while (rest instanceof Call call && call.calls("pair", 2)) {
            elements.add(call.arguments().get(0));
            rest = call.arguments().get(1);
        }
        if (!(rest instanceof Literal(Value end))) {
            return Optional.empty();
        }
        while (end instanceof Pair pair) {
            elements.add(new Literal(pair.head()));
            end = pair.tail();
        }
        return end == Symbol.NIL ? Optional.of(elements) : Optional.empty();
    }

    /** {@return the expressions that the value of this one may come from: its branches, in the order they are written} */
    static List<Expression> results(Expression body) {
        List<Expression> results = new ArrayList<>();
        ArrayDeque<Expression> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case If(_, Expression holds, Expression fails) -> {
                    open.push(fails);
                    open.push(holds);
                }
                case Let let -> open.push(let.body());
                case Match match -> {
                    open.push(match.pairCase());
                    open.push(match.otherwise());
                }
                case Expression result -> results.add(result);
            }
        }
        return results;
    }
}
