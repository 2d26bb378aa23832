package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code matrix}: a linear recurrence is run by repeated squaring of its step, a constant linear map x. The n-th power of x is kept
 * as a combination of 1, x, …, x^(k-1), which is k numbers in place of a matrix of k²:
 *
 * <pre>
 * g(n) = p * g(n - 1) + q * g(n - 2)     becomes     g(n) = g(0) * head(g_power(n)) + g(1) * tail(g_power(n))
 *
 * g_power(n) = if 0 < n then
 *                let half = g_power(floor(n / 2)) in let square = half · half in (if floor(n / 2) * 2 = n then square else x · square)
 *              else pair(1, 0)
 * </pre>
 *
 * where {@code ·} is written out, with x · x = p x + q. {@link MatrixProof} says what is proved.
 */
final class Matrix implements Transformation {

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        return LinearRecurrence.of(functions, target, samples).map(recurrence -> suggestion(functions, recurrence));
    }

    private static Suggestion suggestion(List<Define> functions, LinearRecurrence recurrence) {
        Define target = recurrence.target();
        Variable n = new Variable(target.parameters().getFirst());
        String power = Shape.fresh(target.name() + "_power", functions);
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i < recurrence.order(); i++) {
            parts.add(times(recurrence.first().get(i), Tuple.element(Call.of(power, n), i, recurrence.order())));
        }
        Define entry = Define.of(target.name(), target.parameters(), sum(parts));
        return new Suggestion(Shape.with(functions, entry, power(recurrence, power, n, functions)), (proof, before, after) ->
                after.function(Symbol.of(power)).ifPresent(meaning -> new MatrixProof(recurrence, proof, before, meaning).prove()));
    }

    private static Define power(LinearRecurrence recurrence, String name, Variable n, List<Define> functions) {
        Variable half = new Variable(Shape.fresh("half", functions));
        Variable square = new Variable(Shape.fresh("square", functions));
        Expression halved = Call.of("floor", Call.of("/", n, Literal.of(2)));
        Expression doubled = new Let(square.name(), Tuple.tuple(squared(recurrence, half)), new If(Call.of("equal", Call.of("*", halved, Literal.of(2)), n),
                square, Tuple.tuple(stepped(recurrence, square))));
        List<Expression> one = new ArrayList<>();
        recurrence.power(0).forEach(number -> one.add(new Literal(number)));
        return Define.of(name, List.of(n.name()), new If(Call.of("<", Literal.of(0), n), new Let(half.name(), Call.of(name, halved), doubled), Tuple.tuple(one)));
    }

    /** The product of a combination with itself. */
    private static List<Expression> squared(LinearRecurrence recurrence, Variable half) {
        int order = recurrence.order();
        List<List<Expression>> sums = new ArrayList<>();
        for (int i = 0; i < order; i++) {
            sums.add(new ArrayList<>());
        }
        for (int a = 0; a < order; a++) {
            for (int b = a; b < order; b++) {
                Expression product = Call.of("*", Tuple.element(half, a, order), Tuple.element(half, b, order));
                List<Rational> combination = recurrence.power(a + b);
                for (int i = 0; i < order; i++) {
                    sums.get(i).add(times(combination.get(i).times(Rational.of(a == b ? 1 : 2)), product));
                }
            }
        }
        return sums.stream().map(Matrix::sum).toList();
    }

    /** The product of x with a combination. */
    private static List<Expression> stepped(LinearRecurrence recurrence, Variable square) {
        int order = recurrence.order();
        List<Expression> stepped = new ArrayList<>();
        for (int i = 0; i < order; i++) {
            List<Expression> parts = new ArrayList<>();
            for (int a = 0; a < order; a++) {
                parts.add(times(recurrence.power(a + 1).get(i), Tuple.element(square, a, order)));
            }
            stepped.add(sum(parts));
        }
        return stepped;
    }

    private static Expression times(Rational factor, Expression expression) {
        return factor.signum() == 0 ? Literal.of(0) : factor.equals(Rational.ONE) ? expression : Call.of("*", new Literal(factor), expression);
    }

    private static Expression sum(List<Expression> parts) {
        return parts.stream().filter(part -> !Shape.isNumber(part, 0)).reduce((a, b) -> Call.of("+", a, b)).orElse(Literal.of(0));
    }
}
