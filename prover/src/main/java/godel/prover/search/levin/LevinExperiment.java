package godel.prover.search.levin;

import godel.prover.search.ordered.Code;
import godel.prover.search.ordered.OrderedSearch;
import godel.prover.search.ordered.Schedule;
import godel.prover.search.ordered.SearchListener;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Solution;
import godel.prover.search.ordered.Stage;
import java.util.List;
import java.util.Optional;

/** Levin search for one task. */
public final class LevinExperiment {
    private LevinExperiment() {
    }

    /** {@return what a search came to that ends with a solution, or after so many steps, or when the listener says so} */
    public static SearchOutcome run(WeightTask task, long budget, int threads, SearchListener listener) {
        Stage stage = new Stage("weights", List.of(task.name()), code -> new WeightMachine(task, code));
        return new OrderedSearch(List.of(stage), new Code(), Schedule.ALL_TO_NEW_PROGRAMS, threads).run(SearchState.BEGINNING, budget, listener);
    }

    /** {@return the program that was found, if one was} */
    public static Optional<FoundWeights> found(WeightTask task, SearchOutcome outcome) {
        return outcome.state().solutions().stream().findFirst().map(solution -> weights(task, solution));
    }

    private static FoundWeights weights(WeightTask task, Solution solution) {
        Code code = new Code();
        solution.added().forEach(code::append);
        WeightMachine machine = new WeightMachine(task, code);
        return new FoundWeights(solution.added().stream().map(machine::name).toList(), machine.weights(1), solution.limit(), solution.effort());
    }
}
