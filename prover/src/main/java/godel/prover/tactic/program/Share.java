package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code share}: a recursive call that is written more than once is made once, and its result named where all uses see it. */
final class Share implements Transformation {
    @Override
    public String name() {
        return "share";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        return Shape.calls(target.name(), target.body()).stream().filter(call -> Shape.occurrences(call, target.body()) > 1).findFirst().map(call -> {
            String name = Shape.fresh("shared", functions);
            Define sharing = Define.of(target.name(), target.parameters(), shared(target.body(), call, name));
            return new Suggestion(Shape.with(functions, sharing), (proof, before, after) -> {
            });
        });
    }

    /** Goes down as long as one part holds all the uses, so that nothing is computed that is not needed. */
    private static Expression shared(Expression expression, Call call, String name) {
        int all = Shape.occurrences(call, expression);
        if (expression instanceof If(Expression test, Expression holds, Expression fails)) {
            if (Shape.occurrences(call, holds) == all) {
                return new If(test, shared(holds, call, name), fails);
            }
            if (Shape.occurrences(call, fails) == all) {
                return new If(test, holds, shared(fails, call, name));
            }
        }
        if (expression instanceof Let(String bound, Expression value, Expression body) && Shape.occurrences(call, body) == all) {
            return new Let(bound, value, shared(body, call, name));
        }
        return new Let(name, call, Shape.replaced(expression, Map.of(call, new Variable(name))));
    }
}
