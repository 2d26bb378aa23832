package godel.machine.experiment;

import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.Span;
import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the lists of outcomes that stand in an environment's step as they are written: each outcome of the form
 * {@code [probability, reward, next world]}, probabilities rational, not negative and 1 together. What must be computed to
 * be known is left to {@link WorldSurvey}.
 */
final class WrittenOutcomes {
    private final Source source;
    private final List<Diagnostic> errors = new ArrayList<>();

    private WrittenOutcomes(Source source) {
        this.source = source;
    }

    static List<Diagnostic> check(Source source, Expression step) {
        WrittenOutcomes outcomes = new WrittenOutcomes(source);
        for (Expression result : Displays.results(step)) {
            Displays.elements(result).ifPresent(list -> outcomes.check(result, list));
        }
        return outcomes.errors;
    }

    private void check(Expression list, List<Expression> outcomes) {
        int before = errors.size();
        Optional<Rational> sum = Optional.of(Rational.ZERO);
        for (Expression outcome : outcomes) {
            Optional<Rational> probability = probability(list, outcome);
            sum = sum.flatMap(known -> probability.map(known::plus));
        }
        if (errors.size() == before && sum.isPresent() && !sum.get().equals(Rational.ONE)) {
            errors.add(OutcomeErrors.sum(source, list, sum.get()));
        }
    }

    /** {@return the outcome's probability if it can be read off; reports what is certainly wrong} */
    private Optional<Rational> probability(Expression list, Expression outcome) {
        Optional<List<Expression>> parts = Displays.elements(outcome);
        Expression place = places(outcome) ? outcome : list;
        if (parts.isEmpty()) {
            if (outcome instanceof Literal) {
                errors.add(OutcomeErrors.form(source, place));
            }
            return Optional.empty();
        }
        if (parts.get().size() != 3) {
            errors.add(OutcomeErrors.form(source, place));
            return Optional.empty();
        }
        Expression written = parts.get().getFirst();
        Expression writtenPlace = places(written) ? written : place;
        Optional<Rational> probability = constant(written);
        if (probability.isPresent() && probability.get().signum() < 0) {
            errors.add(OutcomeErrors.negative(source, writtenPlace, probability.get()));
        } else if (probability.isEmpty() && written instanceof Literal(var value)) {
            errors.add(OutcomeErrors.notRational(source, writtenPlace, value));
        }
        return probability;
    }

    /** Parts of a quoted list have no places of their own. */
    private boolean places(Expression part) {
        return source.spanOf(part) != Span.START;
    }

    /** {@return the number that an expression of numbers and operators is} */
    private static Optional<Rational> constant(Expression expression) {
        return BottomUp.<Expression, Optional<Rational>>compute(expression, Expression::children, (node, parts) -> switch (node) {
            case Literal(Rational number) -> Optional.of(number);
            case Call call when call.arguments().size() == 2 && parts.stream().allMatch(Optional::isPresent) -> {
                Rational left = parts.get(0).orElseThrow();
                Rational right = parts.get(1).orElseThrow();
                yield switch (call.function()) {
                    case "+" -> Optional.of(left.plus(right));
                    case "-" -> Optional.of(left.minus(right));
                    case "*" -> Optional.of(left.times(right));
                    case "/" -> Optional.of(left.divide(right));
                    default -> Optional.empty();
                };
            }
            default -> Optional.empty();
        });
    }
}
