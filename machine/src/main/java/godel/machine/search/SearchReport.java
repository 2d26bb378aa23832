package godel.machine.search;

import godel.prover.search.oops.Alphabet;
import godel.prover.search.oops.HanoiExperiment;
import godel.prover.search.ordered.Code;
import godel.prover.search.ordered.Effort;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Solution;
import godel.prover.search.ordered.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of the experiment came to.
 *
 * @param ending in words
 * @param solved whether all tasks are
 * @param effort all that the search has taken
 */
public record SearchReport(HanoiExperiment experiment, String ending, boolean solved, Effort effort, List<SolvedTask> tasks) {
    public SearchReport {
        tasks = List.copyOf(tasks);
    }

    /** {@return the report of a search that ended} */
    public static SearchReport of(HanoiExperiment experiment, SearchOutcome outcome) {
        SearchState state = outcome.state();
        String ending = switch (outcome) {
            case SearchOutcome.Solved _ -> "all tasks are solved";
            case SearchOutcome.OutOfBudget _ -> "the budget is used up";
            case SearchOutcome.Stopped _ -> "it was stopped";
            case SearchOutcome.Exhausted _ -> "no program is left to try";
        };
        return new SearchReport(experiment, ending, outcome instanceof SearchOutcome.Solved, state.effort(), tasks(experiment, state.solutions()));
    }

    private static List<SolvedTask> tasks(HanoiExperiment experiment, List<Solution> solutions) {
        Alphabet alphabet = HanoiExperiment.alphabet();
        List<Stage> stages = experiment.stages();
        Code code = alphabet.code();
        List<SolvedTask> tasks = new ArrayList<>();
        for (Solution solution : solutions) {
            solution.freeze(code);
            Stage stage = stages.get(solution.stage());
            String program = alphabet.text(code.between(code.start(code.programs()), code.length()));
            tasks.add(new SolvedTask(stage.name(), stage.tasks().get(solution.task()), program, solution.kind(), solution.limit(), solution.effort()));
        }
        return tasks;
    }
}
