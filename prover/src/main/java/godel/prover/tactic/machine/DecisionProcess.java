package godel.prover.tactic.machine;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows as arrays of floating-point numbers, to see quickly what is worth being made exact and proved. */
final class DecisionProcess {
    private final int[][][] next;
    private final double[][][] probability;
    private final double[][] reward;

    /** @param worth of a reward, at any time */
    DecisionProcess(Rows rows, Function<Value, Rational> worth) {
        Map<Value, Integer> index = new HashMap<>();
        rows.choices().keySet().forEach(key -> index.put(key, index.size()));
        this.next = new int[index.size()][][];
        this.probability = new double[index.size()][][];
        this.reward = new double[index.size()][];
        int key = 0;
        for (List<List<Rows.Outcome>> choices : rows.choices().values()) {
            next[key] = choices.stream().map(choice -> choice.stream().mapToInt(outcome -> index.get(outcome.next())).toArray()).toArray(int[][]::new);
            probability[key] = choices.stream().map(choice -> choice.stream().mapToDouble(outcome -> real(outcome.probability())).toArray()).toArray(double[][]::new);
            reward[key] = choices.stream().mapToDouble(choice ->
                    choice.stream().mapToDouble(outcome -> real(outcome.probability()) * real(worth.apply(outcome.reward()))).sum()).toArray();
            key++;
        }
    }

    private static double real(Rational number) {
        return number.numerator().doubleValue() / number.denominator().doubleValue();
    }

    /** {@return the number of keys} */
    int size() {
        return next.length;
    }

    /** {@return what a choice is expected to lead to, by these values of the keys, its reward left out} */
    double after(int key, int choice, double[] values) {
        double sum = 0;
        for (int i = 0; i < next[key][choice].length; i++) {
            sum += probability[key][choice][i] * values[next[key][choice][i]];
        }
        return sum;
    }

    /** {@return what each choice at a key is worth, by these values of what comes after} */
    double[] worths(int key, double[] values) {
        double[] worths = reward[key].clone();
        for (int choice = 0; choice < worths.length; choice++) {
            worths[choice] += after(key, choice, values);
        }
        return worths;
    }
}
