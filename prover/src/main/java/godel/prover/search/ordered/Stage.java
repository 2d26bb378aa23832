package godel.prover.search.ordered;

import java.util.List;
import java.util.function.Function;

/**
 * Tasks that are solved one after another under one distribution. A program that is new must solve all tasks of its stage
 * up to the one at hand; programs found in earlier stages stay in the code.
 *
 * @param name     what it is called
 * @param tasks    the names of its tasks, at most 62
 * @param machines makes a machine at work on these tasks with this code, the same each time; threads have one each
 */
public record Stage(String name, List<String> tasks, Function<Code, Machine> machines) {
    /** Tasks are bits of a long, and two are kept free. */
    private static final int MOST_TASKS = 62;

    public Stage {
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty() || tasks.size() > MOST_TASKS) {
            throw new IllegalArgumentException("a stage of " + tasks.size() + " tasks; it must have 1 to " + MOST_TASKS);
        }
    }
}
