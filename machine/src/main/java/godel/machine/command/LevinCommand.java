package godel.machine.command;

import godel.machine.search.SearchText;
import godel.prover.search.levin.FoundWeights;
import godel.prover.search.levin.LevinExperiment;
import godel.prover.search.levin.WeightTask;
import godel.prover.search.ordered.Effort;
import godel.prover.search.ordered.SearchListener;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Solution;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel levin}. */
@Command(name = "levin", mixinStandardHelpOptions = true,
        description = {"Levin search for programs that write the weights of a linear unit with 100 inputs (Schmidhuber 1997), from three examples:",
                "count-inputs (all weights 1; a second) and add-positions (weight i is i; a minute).",
                "Exits with 0 if a program was found, with 4 if the budget is used up."})
final class LevinCommand implements Callable<Integer> {
    private static final List<WeightTask> TASKS = List.of(WeightTask.countInputs(), WeightTask.addPositions());

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "TASK", description = "count-inputs or add-positions (default: both)")
    private String task;

    @Option(names = "--budget", paramLabel = "STEPS", description = "stop after so many steps (default: none)")
    private Long budget;

    @Option(names = "--threads", paramLabel = "N", description = "threads; what is found and counted does not depend on them (default: all processors)")
    private Integer threads;

    LevinCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (budget != null && budget < 1) {
            throw new BadInput("--budget " + budget, "this is not a positive number of steps", "give 1 or more, or leave it out");
        }
        if (threads != null && threads < 1) {
            throw new BadInput("--threads " + threads, "this is not a positive whole number", "give 1 or more");
        }
        List<WeightTask> chosen = TASKS.stream().filter(one -> task == null || one.name().equals(task)).toList();
        if (chosen.isEmpty()) {
            throw new BadInput(task, "there is no such task", "there are count-inputs and add-positions");
        }
        int exitCode = ExitCode.DONE;
        try (Interruption signal = Interruption.open()) {
            for (WeightTask one : chosen) {
                SearchOutcome outcome = LevinExperiment.run(one, budget == null ? Long.MAX_VALUE : budget,
                        threads == null ? Runtime.getRuntime().availableProcessors() : threads, new Watch(signal));
                tell(one, outcome);
                switch (outcome) {
                    case SearchOutcome.Solved _ -> {
                    }
                    case SearchOutcome.OutOfBudget _ -> exitCode = ExitCode.LIMIT;
                    case SearchOutcome.Exhausted _ -> exitCode = ExitCode.NOT_PROVED;
                    case SearchOutcome.Stopped _ -> {
                        return ExitCode.INTERRUPTED;
                    }
                }
            }
        }
        return exitCode;
    }

    private void tell(WeightTask one, SearchOutcome outcome) {
        Optional<FoundWeights> found = LevinExperiment.found(one, outcome);
        Effort effort = outcome.state().effort();
        console.out().println(one.name() + ": " + found.map(FoundWeights::pattern).orElse("no program was found"));
        found.ifPresent(program -> program.lines().forEach(line -> console.out().println("  " + line)));
        console.out().println("  " + SearchText.number(effort.prefixes()) + " prefixes, " + SearchText.number(effort.instructions()) + " instructions, "
                + SearchText.number(effort.steps()) + " steps");
        console.out().flush();
    }

    /** Stops the search at a signal. */
    private record Watch(Interruption signal) implements SearchListener {
        @Override
        public void at(SearchState state) {
            // Nothing is shown: a search is over in a minute.
        }

        @Override
        public void solved(Solution solution) {
            // The command tells it.
        }

        @Override
        public boolean stopping() {
            return signal.applied(0).isPresent();
        }
    }
}
