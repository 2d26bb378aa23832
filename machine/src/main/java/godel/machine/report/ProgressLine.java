package godel.machine.report;

import godel.machine.life.LifeEvent;
import godel.machine.life.SearchProgress;
import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * Shows how far a life has come: on a terminal one line that is written over, elsewhere a few lines. How often depends on
 * the life's own time, never on a clock.
 */
public final class ProgressLine implements Consumer<LifeEvent> {
    private static final int UPDATES_ON_TERMINAL = 500;
    private static final int UPDATES_ELSEWHERE = 4;

    private final PrintStream out;
    private final boolean terminal;
    private final long lifetime;
    private final String unit;
    private final long interval;
    private long due;
    private int shown;
    private SearchProgress progress = SearchProgress.NONE;

    /**
     * @param terminal whether a carriage return takes the line back to its start
     * @param unit     of the lifetime, in the plural
     */
    public ProgressLine(PrintStream out, boolean terminal, long lifetime, String unit) {
        this.out = out;
        this.terminal = terminal;
        this.lifetime = lifetime;
        this.unit = unit;
        this.interval = Math.max(1, lifetime / (terminal ? UPDATES_ON_TERMINAL : UPDATES_ELSEWHERE));
        this.due = terminal ? 0 : interval;
    }

    @Override
    public void accept(LifeEvent event) {
        switch (event) {
            case LifeEvent.SearchAdvanced advanced -> progress = advanced.progress();
            case LifeEvent.CycleDone done -> {
                long time = lifetime - done.remaining();
                if (time >= due) {
                    due = time + interval;
                    show(time, Decimal.of(done.earned()));
                }
            }
            case LifeEvent.Ended _ -> clear();
            case LifeEvent other -> {
            }
        }
    }

    /** Takes the line off the terminal, so that something else may be written. */
    public void clear() {
        if (terminal && shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }

    private void show(long time, String earned) {
        String line = time + " of " + lifetime + " " + unit + ", reward " + earned + "; search: phase " + progress.phase() + ", "
                + progress.techniques() + " techniques, " + progress.theorems() + " theorems";
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            out.flush();
            shown = line.length();
        } else {
            out.println(line);
        }
    }
}
