package godel.machine.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.grammar.print.Printer;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.term.Term;
import godel.prover.tactic.induction.Sequent;
import godel.prover.tip.TipReport;
import godel.prover.tip.TipResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How attempts at problems ended: the lines of a table for people, objects for programs. */
public final class TipText {
    private static final int LONGEST_VALUE = 300;
    private static final int LONGEST_GOAL = 400;
    private static final int MOST_GOALS = 2;

    private TipText() {
    }

    /**
     * {@return the lines about one problem, the first of them its row of the table}
     *
     * @param note what the command adds, such as where a file was written; or empty
     */
    public static List<String> lines(TipReport.Entry entry, String note) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-32s %-10s %7.2f s  %s", entry.problem(), word(entry.result()), entry.time().toMillis() / 1000.0, details(entry))
                + (note.isEmpty() ? "" : "; " + note));
        if (entry.result() instanceof TipResult.Open open) {
            open.left().stream().limit(MOST_GOALS).forEach(goal -> lines.add("    left to prove: " + text(goal)));
        }
        return lines;
    }

    /** {@return the last line, and what it counts} */
    public static String summary(TipReport report) {
        return report.problems() + (report.problems() == 1 ? " problem: " : " problems: ") + report.proved() + " proved (certificates accepted by the independent checker), "
                + report.refuted() + " refuted, " + report.open() + " open" + (report.unreadable() > 0 ? ", " + report.unreadable() + " unreadable" : "");
    }

    private static String word(TipResult result) {
        return switch (result) {
            case TipResult.Proved _ -> "proved";
            case TipResult.Refuted _ -> "refuted";
            case TipResult.Open _, TipResult.Fault _ -> "open";
            case TipResult.Unreadable _ -> "unreadable";
        };
    }

    private static String details(TipReport.Entry entry) {
        return switch (entry.result()) {
            case TipResult.Proved proved -> entry.effort() + " inferences, certificate of " + proved.steps() + " steps checked"
                    + (proved.assumptions().isEmpty() ? "" : ", resting on " + String.join(", ", proved.assumptions()));
            case TipResult.Refuted refuted -> "false" + (refuted.values().isEmpty() ? "" : " for " + values(refuted));
            case TipResult.Open open -> open.reason().toString();
            case TipResult.Fault fault -> "fault " + fault.cause().getClass().getSimpleName();
            case TipResult.Unreadable unreadable -> unreadable.diagnostics().getFirst().message();
        };
    }

    private static String values(TipResult.Refuted refuted) {
        return refuted.values().entrySet().stream().map(entry -> entry.getKey().name() + " = " + onOneLine(Printer.value(entry.getValue(), LONGEST_VALUE))).collect(Collectors.joining(", "));
    }

    private static String text(Sequent goal) {
        String conclusion = onOneLine(Printer.term(goal.conclusion(), LONGEST_GOAL));
        List<Term> hypotheses = goal.hypotheses();
        return hypotheses.isEmpty() ? conclusion
                : conclusion + "  assuming  " + hypotheses.stream().map(hypothesis -> onOneLine(Printer.term(hypothesis, LONGEST_GOAL))).collect(Collectors.joining("  and  "));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*\n\\s*", " ");
    }

    /** {@return one problem as a JSON object on one line} */
    public static String json(TipReport.Entry entry, String note) {
        ObjectNode node = RunJson.object().put("problem", entry.problem()).put("result", word(entry.result()));
        node.put("seconds", entry.time().toMillis() / 1000.0).put("inferences", entry.effort());
        switch (entry.result()) {
            case TipResult.Proved proved -> {
                node.put("certificate_steps", proved.steps()).put("checked", true);
                proved.assumptions().forEach(node.putArray("assumptions")::add);
                proved.theorems().forEach(theorem -> node.withArray("theorems").add(Printer.term(theorem.conclusion())));
            }
            case TipResult.Refuted refuted -> {
                ObjectNode values = node.putObject("counterexample");
                refuted.values().forEach((variable, value) -> values.put(variable.name(), Printer.value(value)));
            }
            case TipResult.Open open -> {
                node.put("reason", open.reason().toString());
                ArrayNode left = node.putArray("left");
                open.left().forEach(goal -> left.add(text(goal)));
            }
            case TipResult.Fault fault -> node.put("reason", "fault " + fault.cause());
            case TipResult.Unreadable unreadable -> node.put("reason", unreadable.diagnostics().stream().map(Diagnostic::headline).collect(Collectors.joining("\n")));
        }
        if (!note.isEmpty()) {
            node.put("note", note);
        }
        return node.toString();
    }

    /** {@return the counts as a JSON object on one line} */
    public static String json(TipReport report) {
        return RunJson.object().put("problems", report.problems()).put("proved", report.proved()).put("refuted", report.refuted())
                .put("open", report.open()).put("unreadable", report.unreadable()).toString();
    }
}
