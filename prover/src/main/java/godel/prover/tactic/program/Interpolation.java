package godel.prover.tactic.program;

import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Polynomials through values at 0, 1, 2, …, by Newton's forward differences. */
final class Interpolation {
    private Interpolation() {
    }

    /** {@return the coefficients, constant first, of the polynomial of at most this degree through all the values; the last is not 0} */
    static Optional<List<Rational>> through(List<Rational> values, int highestDegree) {
        List<Rational> leading = new ArrayList<>();
        List<Rational> row = values;
        while (row.stream().anyMatch(value -> value.signum() != 0)) {
            if (leading.size() > highestDegree || row.size() < 2) {
                return Optional.empty();
            }
            leading.add(row.getFirst());
            List<Rational> differences = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                differences.add(row.get(i).minus(row.get(i - 1)));
            }
            row = differences;
        }
        return Optional.of(expanded(leading));
    }

    /** The sum of {@code d_k * x * (x - 1) * … * (x - k + 1) / k!}. */
    private static List<Rational> expanded(List<Rational> leading) {
        List<Rational> sum = new ArrayList<>();
        List<Rational> basis = new ArrayList<>(List.of(Rational.ONE));
        for (int k = 0; k < leading.size(); k++) {
            if (k > 0) {
                basis = next(basis, k);
            }
            for (int i = 0; i < basis.size(); i++) {
                Rational term = basis.get(i).times(leading.get(k));
                if (i < sum.size()) {
                    sum.set(i, sum.get(i).plus(term));
                } else {
                    sum.add(term);
                }
            }
        }
        return sum;
    }

    /** {@code basis * (x - k + 1) / k}. */
    private static List<Rational> next(List<Rational> basis, int k) {
        List<Rational> product = new ArrayList<>();
        for (int i = 0; i <= basis.size(); i++) {
            Rational shifted = i == 0 ? Rational.ZERO : basis.get(i - 1);
            Rational scaled = i == basis.size() ? Rational.ZERO : basis.get(i).times(Rational.of(1 - k));
            product.add(shifted.plus(scaled).divide(Rational.of(k)));
        }
        return product;
    }

    /** {@return {@code c0 + x * (c1 + x * (…))}} */
    static Expression horner(List<Rational> coefficients, Expression x) {
        if (coefficients.isEmpty()) {
            return Literal.of(0);
        }
        Expression result = new Literal(coefficients.getLast());
        for (int i = coefficients.size() - 2; i >= 0; i--) {
            Expression product = result.equals(Literal.of(1)) ? x : Call.of("*", x, result);
            result = coefficients.get(i).signum() == 0 ? product : Call.of("+", new Literal(coefficients.get(i)), product);
        }
        return result;
    }
}
