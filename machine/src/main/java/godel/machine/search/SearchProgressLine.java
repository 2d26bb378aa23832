package godel.machine.search;

import godel.prover.search.oops.HanoiExperiment;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Stage;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Shows how far a search has come: on a terminal one line that is written over, elsewhere a line now and then. */
public final class SearchProgressLine {
    private static final long BETWEEN_ON_TERMINAL = 500_000_000L;
    private static final long BETWEEN_ELSEWHERE = 30_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final List<Stage> stages;
    private long shownAt = System.nanoTime();
    private long stepsThen = -1;
    private long prefixesThen;
    private int shown;
    private String lastProgram = "";

    /** @param terminal whether a carriage return takes the line back to its start */
    public SearchProgressLine(PrintStream out, boolean terminal, HanoiExperiment experiment) {
        this.out = out;
        this.terminal = terminal;
        this.stages = experiment.stages();
    }

    /** The search has come here. */
    public void at(SearchState state) {
        long now = System.nanoTime();
        if (stepsThen < 0) {
            stepsThen = state.effort().steps();
            prefixesThen = state.effort().prefixes();
        }
        long elapsed = now - shownAt;
        if (elapsed < (terminal ? BETWEEN_ON_TERMINAL : BETWEEN_ELSEWHERE) || state.stage() >= stages.size()) {
            return;
        }
        String line = String.format(Locale.ROOT, "%s, T 2^%d %s: %s prefixes, %s instructions, %s steps; %.1f M prefixes/s, %.1f M steps/s%s",
                stages.get(state.stage()).tasks().get(state.task()), 63 - Long.numberOfLeadingZeros(state.limit()), state.fresh() ? "new" : "prolonging",
                SearchText.number(state.effort().prefixes()), SearchText.number(state.effort().instructions()), SearchText.number(state.effort().steps()),
                (state.effort().prefixes() - prefixesThen) * 1e3 / elapsed, (state.effort().steps() - stepsThen) * 1e3 / elapsed,
                lastProgram.isEmpty() ? "" : "; last found: " + lastProgram);
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = line.length();
        } else {
            out.println(line);
        }
        out.flush();
        shownAt = now;
        stepsThen = state.effort().steps();
        prefixesThen = state.effort().prefixes();
    }

    /** A program was found. */
    public void found(String program) {
        lastProgram = program;
    }

    /** Takes the line off the terminal. */
    public void clear() {
        if (terminal && shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }
}
