package godel.machine.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.grammar.print.Printer;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Step;
import godel.prover.tactic.Goal;
import godel.prover.theory.Counterexample;
import godel.prover.theory.TheoremProver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an attempt at a formula ended, as people read it. */
public final class ProofText {
    private static final int MOST_GOALS = 5;
    private static final int LONGEST = 2_000;

    private ProofText() {
    }

    /** {@return the lines about a proved formula: the outline of the proof and the axioms it rests on} */
    public static List<String> proved(String name, Term formula, TheoremProver.Outcome.Proved proved) {
        List<String> lines = new ArrayList<>(List.of(name + ": proved", "  " + text(formula)));
        outline(proved).forEach(line -> lines.add("  " + line));
        lines.add("rests on the axioms");
        AxiomText.lines(proved.theorem().axioms().values()).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static List<String> outline(TheoremProver.Outcome.Proved proved) {
        if (!(proved.theorem().step() instanceof Step.Induct induct)) {
            return proved.outline();
        }
        InductionScheme scheme = induct.scheme();
        List<String> lines = new ArrayList<>(List.of("by induction on " + texts(scheme.measure())));
        for (InductionScheme.Case branch : scheme.cases()) {
            lines.add("  when   " + text(branch.test()) + ", assuming it for " + branch.smaller().stream().map(ProofText::instance).collect(Collectors.joining(" and for ")));
        }
        lines.add("  " + (scheme.cases().isEmpty() ? "always" : "else") + "   directly");
        lines.add("each by simplification, case analysis and linear arithmetic");
        return lines;
    }

    private static String instance(Substitution smaller) {
        return smaller.bindings().entrySet().stream().map(binding -> text(binding.getValue()) + " in place of " + text(binding.getKey())).collect(Collectors.joining(", "));
    }

    private static String texts(List<Term> terms) {
        return terms.stream().map(ProofText::text).collect(Collectors.joining(", then "));
    }

    private static String text(Term term) {
        return Printer.term(term, LONGEST);
    }

    /** {@return the lines about a false formula} */
    public static List<String> refuted(String name, Term formula, Counterexample counterexample) {
        List<String> lines = new ArrayList<>(List.of(name + ": error: this is false", "  " + text(formula)));
        if (counterexample.values().isEmpty()) {
            lines.add("  it speaks of no variables and evaluates to 'false");
        } else {
            lines.add("  for example when");
            counterexample.values().forEach((variable, value) -> lines.add("    " + text(variable) + " = " + Printer.value(value, LONGEST)));
        }
        return lines;
    }

    /** {@return the lines about a formula that was neither proved nor refuted: what the attempts were left with} */
    public static List<String> open(String name, Term formula, TheoremProver.Outcome.Open open) {
        List<String> lines = new ArrayList<>(List.of(name + ": not proved, and no counterexample found" + reason(open.ending()),
                "  " + text(formula)));
        if (!open.goals().isEmpty()) {
            lines.add("left to prove");
        }
        open.goals().stream().limit(MOST_GOALS).forEach(goal -> lines.addAll(goal(goal)));
        if (open.goals().size() > MOST_GOALS) {
            lines.add("  and " + (open.goals().size() - MOST_GOALS) + " more");
        }
        return lines;
    }

    private static String reason(TheoremProver.Ending ending) {
        return switch (ending) {
            case NOTHING_LEFT -> "";
            case OUT_OF_EFFORT -> "; the effort allowed is used up";
            case OUT_OF_TIME -> "; the time allowed is over";
        };
    }

    private static List<String> goal(Goal goal) {
        List<String> lines = new ArrayList<>(List.of("  " + text(goal.formula())));
        goal.hypotheses().forEach(hypothesis -> lines.add("    assuming " + text(hypothesis)));
        return lines;
    }

    /** {@return how an attempt ended, as a JSON object on one line} */
    public static String json(String name, Term formula, TheoremProver.Outcome outcome, Duration time) {
        ObjectNode node = RunJson.object().put("theorem", name).put("formula", Printer.term(formula)).put("seconds", time.toMillis() / 1000.0);
        switch (outcome) {
            case TheoremProver.Outcome.Proved proved -> {
                node.put("result", "proved").put("inferences", proved.effort());
                ArrayNode outline = node.putArray("outline");
                outline(proved).forEach(outline::add);
                ArrayNode axioms = node.putArray("axioms");
                proved.theorem().axioms().keySet().forEach(axioms::add);
            }
            case TheoremProver.Outcome.Refuted(var counterexample) -> {
                ObjectNode values = node.put("result", "refuted").putObject("counterexample");
                counterexample.values().forEach((variable, value) -> values.put(variable.name(), Printer.value(value)));
            }
            case TheoremProver.Outcome.Open open -> {
                node.put("result", "open").put("ending", open.ending().name().toLowerCase(Locale.ROOT));
                ArrayNode left = node.putArray("left");
                open.goals().stream().limit(MOST_GOALS).forEach(goal -> left.add(String.join(" ", goal(goal)).strip()));
            }
        }
        return node.toString();
    }
}
