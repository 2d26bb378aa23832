package godel.prover.search.levin;

import godel.prover.search.ordered.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program that was found, and what it writes.
 *
 * @param program the names of its tokens
 * @param weights all that it wrote
 * @param limit   T, the time limit of the phase in which it was found
 * @param effort  what the search took
 */
public record FoundWeights(List<String> program, List<Integer> weights, long limit, Effort effort) {
    public FoundWeights {
        program = List.copyOf(program);
        weights = List.copyOf(weights);
    }

    /** {@return the program an instruction a line, each after the address of its first cell} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int cell = 0;
        while (cell < program.size()) {
            int end = Math.min(program.size(), cell + 1 + Primitive.valueOf(program.get(cell)).addresses());
            lines.add(cell + ": " + String.join(" ", program.subList(cell, end)));
            cell = end;
        }
        return lines;
    }

    /** {@return whether all weights are the same number, or each is one more than the one before, or neither, in words} */
    public String pattern() {
        int first = weights.getFirst();
        if (weights.stream().allMatch(weight -> weight == first)) {
            return "all " + weights.size() + " weights are " + first;
        }
        return IntStream.range(0, weights.size()).allMatch(i -> weights.get(i) == first + i)
                ? "weight i is i" + (first == 1 ? "" : " + " + (first - 1)) + ", for i = 1 to " + weights.size()
                : "the weights are " + weights;
    }
}
