package godel.machine.command;

import godel.machine.search.SearchText;
import godel.prover.search.oops.HanoiExperiment;
import godel.prover.search.oops.OwnTasks;
import godel.prover.search.oops.TaskFile;
import godel.prover.search.oops.UnknownToken;
import godel.prover.search.ordered.Effort;
import godel.prover.search.ordered.SearchListener;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Solution;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel oops solve FILE}. */
@Command(name = "solve", mixinStandardHelpOptions = true,
        description = {"Searches programs for tasks of one's own, one after another. A file has a task a line:",
                "  3 4 -> 7     from 3 and 4 on the data stack, place 7 on the stack Ds, and nothing else",
                "Exits with 0 if all tasks are solved, with 4 if the budget is used up."})
final class OopsSolveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the tasks")
    private Path file;

    @Option(names = "--boost", paramLabel = "TOKENS", split = ",", defaultValue = "by2,dec,boostq,toD",
            description = "tokens that are likelier at first (default: ${DEFAULT-VALUE})")
    private List<String> boost;

    @Option(names = "--budget", paramLabel = "STEPS", defaultValue = "1000000000", description = "stop after so many steps (default: ${DEFAULT-VALUE})")
    private long budget;

    @Option(names = "--threads", paramLabel = "N", description = "threads; what is found and counted does not depend on them (default: all processors)")
    private Integer threads;

    OopsSolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (budget < 1) {
            throw new BadInput("--budget " + budget, "this is not a positive number of steps", "give 1 or more");
        }
        if (threads != null && threads < 1) {
            throw new BadInput("--threads " + threads, "this is not a positive whole number", "give 1 or more");
        }
        OwnTasks tasks = tasks();
        try (Interruption signal = Interruption.open()) {
            SearchOutcome outcome = tasks.search(threads == null ? Runtime.getRuntime().availableProcessors() : threads)
                    .run(SearchState.BEGINNING, budget, new Teller(tasks, console, signal));
            Effort effort = outcome.state().effort();
            console.out().println(outcome.state().solutions().size() + " of " + tasks.tasks().size() + " tasks solved after "
                    + SearchText.number(effort.prefixes()) + " prefixes, " + SearchText.number(effort.steps()) + " steps");
            return switch (outcome) {
                case SearchOutcome.Solved _ -> ExitCode.DONE;
                case SearchOutcome.OutOfBudget _ -> ExitCode.LIMIT;
                case SearchOutcome.Stopped _ -> ExitCode.INTERRUPTED;
                case SearchOutcome.Exhausted _ -> ExitCode.NOT_PROVED;
            };
        }
    }

    private OwnTasks tasks() throws IOException {
        try {
            return new OwnTasks(TaskFile.parse(Files.readString(console.resolve(file))), Set.copyOf(boost));
        } catch (TaskFile.Malformed wrong) {
            throw new BadInput(file + ":" + wrong.line() + ":" + wrong.column(), wrong.getMessage(), "godel oops solve --help says what a task looks like");
        } catch (CharacterCodingException wrong) {
            throw new BadInput(file.toString(), "this is no text in UTF-8", "");
        } catch (UnknownToken unknown) {
            throw new BadInput("--boost", unknown.getMessage(), "separate tokens by commas, as in --boost by2,dec,toD");
        }
    }

    /** Tells each solution when it is found. */
    private record Teller(OwnTasks tasks, Console console, Interruption signal) implements SearchListener {
        @Override
        public void at(SearchState state) {
            // Solutions are told, and nothing between them.
        }

        @Override
        public void solved(Solution solution) {
            String added = HanoiExperiment.alphabet().text(solution.added());
            console.out().println(tasks.tasks().get(solution.task()).name() + "   " + switch (solution.kind()) {
                case UNCHANGED -> "by the last program";
                case PROLONGED -> "by prolonging the last program: ... " + added;
                case NEW -> "by a new program: " + added;
            } + " (" + SearchText.number(solution.effort().steps()) + " steps so far)");
            console.out().flush();
        }

        @Override
        public boolean stopping() {
            return signal.applied(0).isPresent();
        }
    }
}
