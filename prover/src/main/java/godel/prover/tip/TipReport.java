package godel.prover.tip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results of a run over problems, in their order. */
public record TipReport(List<Entry> entries) {
    public TipReport {
        entries = List.copyOf(entries);
    }

    /** @param effort inferences and nodes spent on the proof */
    public record Entry(String problem, TipResult result, long effort, Duration time) {
    }

    public long proved() {
        return entries.stream().filter(entry -> entry.result() instanceof TipResult.Proved).count();
    }

    public long refuted() {
        return entries.stream().filter(entry -> entry.result() instanceof TipResult.Refuted).count();
    }

    /** {@return one line a problem, and the counts} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(entries.stream().map(TipReport::line).toList());
        lines.add(entries.size() + " problems: " + proved() + " proved with certificates accepted by the independent checker, " + refuted()
                + " refuted, " + (entries.size() - proved() - refuted()) + " open");
        return lines;
    }

    /** {@return one result as a line of the table} */
    public static String line(Entry entry) {
        String seconds = String.format(Locale.ROOT, "%7.2f s", entry.time().toMillis() / 1000.0);
        return switch (entry.result()) {
            case TipResult.Proved proved -> String.format(Locale.ROOT, "%-40s proved  %s  certificate of %d steps", entry.problem(), seconds, proved.steps());
            case TipResult.Refuted refuted -> String.format(Locale.ROOT, "%-40s refuted %s  %s", entry.problem(), seconds, refuted);
            case TipResult.Open(TipResult.Reason reason) -> String.format(Locale.ROOT, "%-40s open    %s  %s", entry.problem(), seconds, reason);
            case TipResult.Unreadable(var diagnostics) -> String.format(Locale.ROOT, "%-40s open    %s  %s", entry.problem(), seconds, diagnostics.getFirst().headline());
        };
    }
}
