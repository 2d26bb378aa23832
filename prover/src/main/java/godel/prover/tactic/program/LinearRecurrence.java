package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code g(n) = q_1 · g(n - 1) + … + q_k · g(n - k)} with numbers q, and the values that it begins with. One step of it is a constant
 * linear map of k neighbouring values; as the map satisfies x^k = q_1 · x^(k-1) + … + q_k, each of its powers is a combination of
 * the first k powers.
 *
 * @param coefficients q_1, …, q_k
 * @param first        g(0), …, g(k - 1)
 */
record LinearRecurrence(Define target, List<Rational> coefficients, List<Rational> first) {
    private static final int HIGHEST_ORDER = 3;

    LinearRecurrence {
        coefficients = List.copyOf(coefficients);
        first = List.copyOf(first);
    }

    /** {@return what a function of a program is as a recurrence, if it is one} */
    static Optional<LinearRecurrence> of(List<Define> functions, Define target, Samples samples) {
        List<Expression> steps = Shape.leaves(target.body()).stream().filter(leaf -> !Shape.calls(target.name(), leaf).isEmpty()).toList();
        if (target.parameters().size() != 1 || steps.size() != 1
                || Shape.decisions(target.body()).stream().anyMatch(part -> !Shape.calls(target.name(), part).isEmpty())) {
            return Optional.empty();
        }
        Map<Integer, Rational> sum = new TreeMap<>();
        if (!collect(steps.getFirst(), Rational.ONE, target, sum) || sum.size() < 2) {
            return Optional.empty();
        }
        int order = sum.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        if (order > HIGHEST_ORDER) {
            return Optional.empty();
        }
        List<Rational> coefficients = new ArrayList<>();
        for (int back = 1; back <= order; back++) {
            coefficients.add(sum.getOrDefault(back, Rational.ZERO));
        }
        List<Rational> first = new ArrayList<>();
        for (Value value : samples.values(functions, target, order)) {
            if (value instanceof Rational number) {
                first.add(number);
            }
        }
        return first.size() < order ? Optional.empty() : Optional.of(new LinearRecurrence(target, coefficients, first));
    }

    /** Adds up how often each earlier value is taken; says whether that is all the expression does. */
    private static boolean collect(Expression expression, Rational factor, Define target, Map<Integer, Rational> sum) {
        if (!(expression instanceof Call call) || call.arguments().isEmpty()) {
            return false;
        }
        if (call.function().equals(target.name())) {
            Optional<Integer> back = Shape.countedDown(call.arguments().getFirst(), target.parameters().getFirst());
            back.ifPresent(distance -> sum.merge(distance, factor, Rational::plus));
            return back.isPresent();
        }
        if (call.calls("+", 2) || call.calls("-", 2)) {
            Rational second = call.calls("-", 2) ? factor.negate() : factor;
            return collect(call.arguments().get(0), factor, target, sum) && collect(call.arguments().get(1), second, target, sum);
        }
        for (int i = 0; i < 2 && call.calls("*", 2); i++) {
            if (call.arguments().get(i) instanceof Literal(Rational number)) {
                return collect(call.arguments().get(1 - i), factor.times(number), target, sum);
            }
        }
        return false;
    }

    int order() {
        return coefficients.size();
    }

    /** {@return the numbers of which x^power is the combination of 1, x, …, x^(k-1)} */
    List<Rational> power(int power) {
        List<Rational> combination = new ArrayList<>();
        for (int i = 0; i < order(); i++) {
            combination.add(i == 0 ? Rational.ONE : Rational.ZERO);
        }
        for (int i = 0; i < power; i++) {
            Rational last = combination.removeLast();
            combination.addFirst(Rational.ZERO);
            for (int j = 0; j < order(); j++) {
                combination.set(j, combination.get(j).plus(last.times(coefficients.get(order() - 1 - j))));
            }
        }
        return combination;
    }
}
