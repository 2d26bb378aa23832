package godel.machine.command;

import godel.machine.search.SearchProgressLine;
import godel.machine.search.SearchText;
import godel.prover.search.oops.Checkpoint;
import godel.prover.search.oops.HanoiExperiment;
import godel.prover.search.ordered.SearchListener;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Solution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Watches a search: shows progress, keeps its checkpoint, and ends it in good order when the process is told to end. */
final class SearchWatch implements SearchListener {
    private static final long BETWEEN_CHECKPOINTS = 5_000_000_000L;

    private final Console console;
    private final HanoiExperiment experiment;
    private final Path checkpoint;
    private final boolean quiet;
    private final SearchProgressLine progress;
    private final Interruption interruption;
    private long written = System.nanoTime();

    SearchWatch(Console console, HanoiExperiment experiment, Path checkpoint, boolean quiet, Interruption interruption) {
        this.console = console;
        this.interruption = interruption;
        this.experiment = experiment;
        this.checkpoint = checkpoint;
        this.quiet = quiet;
        this.progress = new SearchProgressLine(console.err(), console.terminal(), experiment);
    }

    /** {@return the outcome of a search, whose checkpoint is kept unless all is solved} */
    SearchOutcome over(Supplier<SearchOutcome> search) throws IOException {
        try {
            SearchOutcome outcome = search.get();
            progress.clear();
            if (outcome instanceof SearchOutcome.Solved) {
                Files.deleteIfExists(checkpoint);
            } else {
                new Checkpoint(experiment, outcome.state()).write(checkpoint);
                console.err().println("the search can go on with --resume --checkpoint " + checkpoint);
            }
            return outcome;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public void at(SearchState state) {
        if (!quiet) {
            progress.at(state);
        }
        long now = System.nanoTime();
        if (now - written >= BETWEEN_CHECKPOINTS) {
            written = now;
            try {
                new Checkpoint(experiment, state).write(checkpoint);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void solved(Solution solution) {
        String task = experiment.stages().get(solution.stage()).tasks().get(solution.task());
        String added = HanoiExperiment.alphabet().text(solution.added());
        if (solution.kind() != Solution.Kind.UNCHANGED) {
            progress.found((solution.kind() == Solution.Kind.PROLONGED ? "... " : "") + added);
        }
        if (!quiet) {
            progress.clear();
            console.err().println(task + ": " + switch (solution.kind()) {
                case UNCHANGED -> "by the last program";
                case PROLONGED -> "by prolonging the last program: ... " + added;
                case NEW -> "by a new program: " + added;
            } + " (" + SearchText.number(solution.effort().steps()) + " steps so far)");
        }
    }

    @Override
    public boolean stopping() {
        return interruption.applied(0).isPresent();
    }
}
