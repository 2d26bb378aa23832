package godel.prover.tactic.program;

import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.Optional;

/**
 * What can be computed of code before it runs: the parts of pairs made on the spot, tests of what is known, and sums and products
 * with 0 and 1. As in all that transformations do, a slip (x + 0 is no symbol x) costs a proof and nothing else.
 */
final class Simplification {
    private Simplification() {
    }

    /** {@return the code, simplified from the inside out} */
    static Expression of(Expression expression) {
        return Shape.mapped(expression, part -> switch (part) {
            case If(Literal test, Expression holds, Expression fails) -> test.value() == Symbol.FALSE ? fails : holds;
            case If(Expression _, Expression holds, Expression fails) when holds.equals(fails) -> holds;
            case Call call when call.arguments().size() == 1 -> ofParts(call).orElse(call);
            case Call call when call.arguments().size() == 2 -> ofNumbers(call).orElse(call);
            case Expression other -> other;
        });
    }

    private static Optional<Expression> ofParts(Call call) {
        boolean made = call.arguments().getFirst() instanceof Call pair && pair.calls("pair", 2);
        return switch (call.function()) {
            case "is_pair" -> made ? Optional.of(Literal.symbol("true"))
                    : literal(call.arguments().getFirst()).map(value -> Literal.symbol(value instanceof Pair ? "true" : "false"));
            case "head" -> made ? Optional.of(((Call) call.arguments().getFirst()).arguments().get(0)) : Optional.empty();
            case "tail" -> made ? Optional.of(((Call) call.arguments().getFirst()).arguments().get(1)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> ofNumbers(Call call) {
        Expression left = call.arguments().get(0);
        Expression right = call.arguments().get(1);
        Optional<Rational> first = number(left);
        Optional<Rational> second = number(right);
        return switch (call.function()) {
            case "+" -> first.isPresent() && second.isPresent() ? Optional.of(new Literal(first.get().plus(second.get())))
                    : Shape.isNumber(left, 0) ? Optional.of(right) : Shape.isNumber(right, 0) ? Optional.of(left) : Optional.empty();
            case "*" -> first.isPresent() && second.isPresent() ? Optional.of(new Literal(first.get().times(second.get())))
                    : Shape.isNumber(left, 1) ? Optional.of(right) : Shape.isNumber(right, 1) ? Optional.of(left) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Value> literal(Expression expression) {
        return expression instanceof Literal(Value value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Rational> number(Expression expression) {
        return expression instanceof Literal(Rational number) ? Optional.of(number) : Optional.empty();
    }
}
