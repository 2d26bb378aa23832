package godel.prover.theory;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Values of the variables under which a formula is false.
 *
 * @param values in the order in which the variables occur
 */
public record Counterexample(Map<Variable, Value> values) {
    private static final int TRIES = 2_000;
    private static final long EVALUATION_LIMIT = 20_000;
    private static final long SEED = 20_030_914;

    /** {@return values that make the formula false, if some are met among small and random ones}; the same for every run. */
    public static Optional<Counterexample> search(Theory theory, Term formula) {
        return search(theory, formula, TRIES);
    }

    /** {@return such values, if they are met in that many tries} */
    static Optional<Counterexample> search(Theory theory, Term formula, int tries) {
        List<Variable> variables = List.copyOf(formula.variables());
        Random random = new Random(SEED);
        for (int i = 0; i < tries; i++) {
            Map<Variable, Value> values = new LinkedHashMap<>();
            for (Variable variable : variables) {
                values.put(variable, value(random, i, 3));
            }
            if (isFalse(theory, formula, values)) {
                return Optional.of(new Counterexample(values));
            }
            if (variables.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isFalse(Theory theory, Term formula, Map<Variable, Value> values) {
        List<Variable> variables = List.copyOf(values.keySet());
        Term instance = Substitution.of(variables, values.values().stream().map(Constant::of).toList()).apply(formula);
        try {
            Application equation = (Application) Theorem.evaluate(theory, instance, EVALUATION_LIMIT).conclusion();
            return equation.argument(1) == Constant.FALSE;
        } catch (RefusedException notComputable) {
            return false;
        }
    }

    private static Value value(Random random, int round, int depth) {
        int range = 2 + round / 40;
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0, 1, 2, 3 -> Rational.of(random.nextInt(range));
            case 4 -> Rational.of(-random.nextInt(range));
            case 5 -> Rational.of(BigInteger.valueOf(random.nextInt(2 * range) - range), BigInteger.valueOf(1 + random.nextInt(5)));
            case 6 -> Symbol.NIL;
            case 7 -> Value.truth(random.nextBoolean());
            case 8 -> Symbol.of(List.of("a", "b", "c").get(random.nextInt(3)));
            default -> {
                List<Value> elements = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    elements.add(value(random, round, depth - 1));
                }
                yield Value.list(elements);
            }
        };
    }

    @Override
    public String toString() {
        return values.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).collect(Collectors.joining(", "));
    }
}
