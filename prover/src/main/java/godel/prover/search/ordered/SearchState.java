package godel.prover.search.ordered;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a search stands, between two units of work: all that it needs to go on, and to come to the same counts.
 *
 * @param stage     the stage's place, from 0 on; the number of stages when all are done
 * @param task      the task's place in the stage, from 0 on
 * @param limit     T, the time limit of the phase
 * @param fresh     whether new programs are tried in the phase, the last program having been prolonged
 * @param units     units of this half of the phase that are done
 * @param effort    all that the search has taken
 * @param solutions tasks solved so far, in order
 */
public record SearchState(int stage, int task, long limit, boolean fresh, int units, Effort effort, List<Solution> solutions) {
    /** Where every search begins. */
    public static final SearchState BEGINNING = new SearchState(0, 0, 2, false, 0, Effort.NONE, List.of());

    public SearchState {
        solutions = List.copyOf(solutions);
    }

    /** {@return the state after more units of the same half} */
    SearchState after(int done, Effort taken) {
        return new SearchState(stage, task, limit, fresh, done, taken, solutions);
    }

    /** {@return the state at the next half: the second one, or the first of the next phase} */
    SearchState nextHalf(Effort taken) {
        return new SearchState(stage, task, fresh ? 2 * limit : limit, !fresh, 0, taken, solutions);
    }

    /** {@return the state at the next task, this one being solved} */
    SearchState solved(Solution solution, int tasksOfStage) {
        List<Solution> all = new ArrayList<>(solutions);
        all.add(solution);
        boolean last = task + 1 == tasksOfStage;
        return new SearchState(last ? stage + 1 : stage, last ? 0 : task + 1, 2, false, 0, solution.effort(), all);
    }
}
