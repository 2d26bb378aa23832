package godel.prover.search.oops;

import java.util.List;

/**
 * A task of the user's: from what ds holds, place certain numbers on Ds, and nothing else.
 *
 * @param input  what ds holds at the beginning, the top last
 * @param result what Ds must hold, the top last; not empty
 */
public record PlacingTask(String name, List<Integer> input, List<Integer> result) implements Task {
    public PlacingTask {
        input = List.copyOf(input);
        result = List.copyOf(result);
        if (result.isEmpty()) {
            throw new IllegalArgumentException("a task that wants nothing");
        }
    }

    @Override
    public void begin(Tape tape) {
        // Ds begins empty.
    }

    @Override
    public boolean solved(Tape tape) {
        if (tape.secondHeight() != result.size()) {
            return false;
        }
        for (int i = 0; i < result.size(); i++) {
            if (tape.second(1 + i) != result.get(i)) {
                return false;
            }
        }
        return true;
    }
}
