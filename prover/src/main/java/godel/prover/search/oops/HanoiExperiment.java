package godel.prover.search.oops;

import godel.prover.search.ordered.OrderedSearch;
import godel.prover.search.ordered.Schedule;
import godel.prover.search.ordered.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The paper's experiment: tasks 1ⁿ2ⁿ, then the towers of Hanoi (section 6).
 *
 * @param boosts    which tokens are likelier at the beginning of each stage
 * @param tasks     how many tasks 1ⁿ2ⁿ, from 0 to 30
 * @param disks     up to how many disks, from 0 to 30
 * @param readings  of what the paper leaves open
 */
public record HanoiExperiment(Boosts boosts, int tasks, int disks, Readings readings) {
    /** As many tasks as the paper has in each stage. */
    public static final int MOST = 30;

    /** An experiment whose numbers are in range and whose tokens exist. */
    public HanoiExperiment {
        if (tasks < 0 || tasks > MOST || disks < 0 || disks > MOST || tasks + disks == 0) {
            throw new IllegalArgumentException(tasks + " tasks 1^n 2^n and " + disks + " of Hanoi; there can be 0 to " + MOST + " of each, and one at least");
        }
        boosts.symmetry().forEach(alphabet()::number);
        boosts.hanoi().forEach(alphabet()::number);
    }

    /** {@return its tokens} */
    public static Alphabet alphabet() {
        return Alphabet.ofTheExperiments();
    }

    /** {@return its stages, those without tasks left out} */
    public List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        if (tasks > 0) {
            stages.add(stage("1^n 2^n", tasks, SymmetryTask::new, boosts.symmetry()));
        }
        if (disks > 0) {
            stages.add(stage("Hanoi", disks, HanoiTask::new, boosts.hanoi()));
        }
        return stages;
    }

    /** {@return the search, by so many threads} */
    public OrderedSearch search(int threads) {
        return new OrderedSearch(stages(), alphabet().code(), Schedule.HALF_TO_PROLONGING, threads);
    }

    private Stage stage(String name, int count, IntFunction<Task> task, List<String> boosted) {
        List<Task> tasks = IntStream.rangeClosed(1, count).mapToObj(task).toList();
        Alphabet alphabet = alphabet();
        return new Stage(name, tasks.stream().map(Task::name).toList(),
                code -> new OopsMachine(alphabet, code, tasks, Set.copyOf(boosted), readings));
    }
}
