package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a function that divides a number n in halves and calls itself for both: {@code g(floor(n / 2)) … g(n - floor(n / 2))}.
 *
 * @param place of the number among the parameters
 */
record Levels(Define function, int place) {
    /** How often a number is halved, the larger half each time, until it is 1: the binary logarithm, rounded up. */
    static final Define CODE = Define.of("levels", List.of("number"), new If(new If(Call.of("is_integer", new Variable("number")),
            Call.of("<", Literal.of(1), new Variable("number")), Literal.symbol("false")),
            Call.of("+", Literal.of(1), Call.of("levels", larger(new Variable("number")))), Literal.of(0)));

    private static Expression smaller(Expression n) {
        return Call.of("floor", Call.of("/", n, Literal.of(2)));
    }

    private static Expression larger(Expression n) {
        return Call.of("-", n, smaller(n));
    }

    /** {@return the first function of a program, if it has the form} */
    static Optional<Levels> of(List<Define> functions) {
        Define main = functions.getFirst();
        Set<Call> calls = Shape.calls(main.name(), main.body());
        for (int place = 0; place < main.parameters().size(); place++) {
            Expression n = new Variable(main.parameters().get(place));
            int at = place;
            if (calls.size() == 2 && calls.stream().anyMatch(call -> call.arguments().get(at).equals(smaller(n)))
                    && calls.stream().anyMatch(call -> call.arguments().get(at).equals(larger(n)))) {
                return Optional.of(new Levels(main, place));
            }
        }
        return Optional.empty();
    }

    /** {@return a program that computes {@code constant + n * (each + level * levels(n))}, its first function called {@code bound}} */
    List<Define> bound(long constant, long each, long level) {
        Expression n = new Variable(function.parameters().get(place));
        Expression factor = Call.of("+", Literal.of(each), Call.of("*", Literal.of(level), Call.of("levels", n)));
        return List.of(Define.of("bound", function.parameters(), Call.of("+", Literal.of(constant), Call.of("*", n, factor))), CODE);
    }
}
