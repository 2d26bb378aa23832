package godel.prover.search.levin;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights are wanted with which a linear unit gives each example's target.
 *
 * @param weights  how many weights there are, one for each input bit
 * @param examples what is to be learned from
 */
public record WeightTask(String name, int weights, List<Example> examples) {
    private static final int BITS = 100;
    private static final List<List<Integer>> TRAINING = List.of(List.of(5, 17, 86), List.of(13, 55, 58), List.of(40, 87, 94));

    /**
     * An input and what the unit should give for it.
     *
     * @param on     the numbers of the bits that are 1, from 1 on
     * @param target the sum of their weights
     */
    public record Example(List<Integer> on, int target) {
        public Example {
            on = List.copyOf(on);
        }
    }

    public WeightTask {
        examples = List.copyOf(examples);
    }

    /** {@return the task to count the bits that are on, from three examples; all weights 1 solve it} */
    public static WeightTask countInputs() {
        return new WeightTask("count-inputs", BITS, TRAINING.stream().map(on -> new Example(on, on.size())).toList());
    }

    /** {@return the task to add their positions, from three examples; the weights 1, 2, 3, … solve it} */
    public static WeightTask addPositions() {
        return new WeightTask("add-positions", BITS,
                TRAINING.stream().map(on -> new Example(on, on.stream().mapToInt(Integer::intValue).sum())).toList());
    }

    /** {@return whether these weights give every example its target} */
    public boolean solvedBy(List<Integer> given) {
        return examples.stream().allMatch(example -> example.on().stream().mapToInt(bit -> given.get(bit - 1)).sum() == example.target());
    }

    /** {@return by bit and example, whether the bit is on in it} */
    boolean[][] onBits() {
        return IntStream.rangeClosed(0, weights).mapToObj(bit -> {
            boolean[] on = new boolean[examples.size()];
            for (int i = 0; i < on.length; i++) {
                on[i] = examples.get(i).on().contains(bit);
            }
            return on;
        }).toArray(boolean[][]::new);
    }
}
