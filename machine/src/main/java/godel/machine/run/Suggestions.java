package godel.machine.run;

import godel.machine.experiment.RunDirectory;
import godel.machine.experiment.RunLog;
import godel.machine.life.Searcher;
import godel.machine.suggest.SuggestedSearch;
import godel.machine.suggest.Suggester;
import godel.machine.suggest.SuggesterProcess;
import godel.machine.suggest.SuggestionLog;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is suggested from outside in a run, if that was asked for, and the record of it. */
final class Suggestions implements Closeable {
    private final UnaryOperator<Searcher.Source> wrapping;
    private final Closeable record;

    private Suggestions(UnaryOperator<Searcher.Source> wrapping, Closeable record) {
        this.wrapping = wrapping;
        this.record = record;
    }

    /**
     * Begins the process that suggests, or nobody.
     *
     * @throws IOException if it cannot be begun
     */
    static Suggester begin(RunPlan plan) throws IOException {
        List<String> command = plan.variant().suggest();
        if (command.isEmpty() || !plan.variant().searching()) {
            return Suggester.NONE;
        }
        try {
            return SuggesterProcess.start(command, Path.of(""));
        } catch (IOException failed) {
            throw new FileSystemException("--suggest " + String.join(" ", command), null, "the command cannot be run: " + failed.getMessage());
        }
    }

    /**
     * {@return the suggestions of a run}
     *
     * @throws IOException if the record cannot be opened
     */
    static Suggestions of(Suggester suggester, RunPlan plan, Equipment equipment, RunDirectory directory, RunLog log) throws IOException {
        if (suggester == Suggester.NONE) {
            return new Suggestions(UnaryOperator.identity(), () -> { });
        }
        SuggestionLog record = SuggestionLog.open(equipment.disk(), directory.suggestions());
        return new Suggestions(searchers -> new SuggestedSearch(searchers, equipment.situations(), plan.form(), equipment.proved(), suggester, record, log::willRepeat), record);
    }

    /** {@return the searchers, suggested to if that was asked for} */
    Searcher.Source to(Searcher.Source searchers) {
        return wrapping.apply(searchers);
    }

    @Override
    public void close() throws IOException {
        record.close();
    }
}
