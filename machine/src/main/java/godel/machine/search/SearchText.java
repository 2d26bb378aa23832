package godel.machine.search;

import godel.prover.search.ordered.Effort;
import godel.prover.search.ordered.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as text. */
public final class SearchText {
    private static final String ROW = "%-10s %17s %17s %20s  %s";

    private SearchText() {
    }

    /** {@return its lines} */
    public static List<String> lines(SearchReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("boosts " + report.experiment().boosts().name() + ": " + String.join(" ", report.experiment().boosts().symmetry()) + " for 1^n 2^n, "
                + String.join(" ", report.experiment().boosts().hanoi()) + " for Hanoi");
        if (report.experiment().readings().zeroBoostsLastDeclared()) {
            lines.add("boostq with argument 0 boosts the program declared last");
        }
        if (report.experiment().readings().poppedIsCode()) {
            lines.add("elements of ds that were popped can be executed");
        }
        lines.add("");
        lines.add(String.format(Locale.ROOT, ROW, "task", "steps so far", "prefixes so far", "published steps", "program"));
        for (SolvedTask task : report.tasks()) {
            lines.add(row(task));
            PublishedRun.of(task.name()).ifPresent(published ->
                    lines.add(String.format(Locale.ROOT, ROW, "", "", "", "", "published: " + published.program())));
        }
        lines.add("");
        lines.add(report.ending() + ", after");
        lines.addAll(effort(report.effort()));
        return lines;
    }

    private static String row(SolvedTask task) {
        return String.format(Locale.ROOT, ROW, task.name(), number(task.effort().steps()), number(task.effort().prefixes()),
                PublishedRun.of(task.name()).map(PublishedRun::steps).orElse(""), task.kind() == Solution.Kind.UNCHANGED ? "the same" : task.program());
    }

    private static List<String> effort(Effort effort) {
        String row = "  %17s %-13s published: %s";
        return List.of(
                String.format(Locale.ROOT, row, number(effort.prefixes()), "prefixes", number(PublishedRun.PREFIXES)),
                String.format(Locale.ROOT, row, number(effort.instructions()), "instructions", number(PublishedRun.INSTRUCTIONS)),
                String.format(Locale.ROOT, row, number(effort.steps()), "steps", number(PublishedRun.STEPS)),
                String.format(Locale.ROOT, row, number(effort.deepestUndo()), "deepest undo", "below " + number(PublishedRun.UNDO)),
                String.format(Locale.ROOT, "  %17s search time: steps, cells restored and cells written to begin tasks", number(effort.time())));
    }

    /**
     * {@return how fast a search was, a line by the clock and one by the processor time that it got}
     *
     * @param seconds   by the clock
     * @param processor seconds of processor time, the compiler's included
     */
    public static List<String> rates(Effort effort, double seconds, double processor, int threads) {
        return List.of(rate(effort, seconds, "by the clock, " + threads + (threads == 1 ? " thread" : " threads")), rate(effort, processor, "of processor time"));
    }

    private static String rate(Effort effort, double seconds, String which) {
        return String.format(Locale.ROOT, "  %.1f s %s: %.1f million prefixes, %.1f million instructions, %.1f million steps a second", seconds, which,
                effort.prefixes() / seconds / 1e6, effort.instructions() / seconds / 1e6, effort.steps() / seconds / 1e6);
    }

    /** {@return a number with commas} */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
