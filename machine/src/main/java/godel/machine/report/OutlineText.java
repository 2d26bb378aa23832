package godel.machine.report;

import godel.machine.audit.Audit;
import godel.prover.checker.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The outline of a checked proof, on a screen: what it proves, what it takes for granted, what carries it, how large it is. */
public final class OutlineText {
    private static final int WIDTH = 100;
    private static final int CONCLUSION = 300;

    private OutlineText() {
    }

    /** {@return the outline in lines} */
    public static List<String> lines(String file, Audit.Accepted audit) {
        Summary summary = audit.summary();
        Summary.Outline outline = summary.outline();
        Summary.Counts counts = summary.counts();
        List<String> lines = new ArrayList<>(List.of(file + ": accepted"));
        summary.conclusions().forEach(conclusion -> {
            lines.add("theorem " + conclusion.name() + " [" + conclusion.digest().substring(0, 16) + "]");
            lines.add("    " + cut(conclusion.sequent(), CONCLUSION));
        });
        names(lines, "axioms", summary.axioms().stream().map(Summary.Axiom::name).toList());
        if (!audit.others().isEmpty()) {
            names(lines, "  of these not the machine's", audit.others().stream().map(Summary.Axiom::name).toList());
        }
        names(lines, "declared", summary.declared());
        names(lines, "defined", summary.definitions().stream().map(Summary.Definition::function).toList());
        lemmas(lines, "inductions: " + outline.inductionsInAll(), outline.inductions());
        lemmas(lines, "lemmas that shorten the proof most: " + outline.lemmas().size(), outline.lemmas());
        List<String> rules = outline.rules().entrySet().stream().map((Map.Entry<String, Integer> entry) -> entry.getValue() + " " + entry.getKey()).toList();
        lines.addAll(AxiomText.wrapped("steps: " + counts.steps() + ": ", rules));
        lines.add("sizes: " + counts.terms() + " terms, " + counts.values() + " values, " + counts.evaluationSteps() + " evaluation steps; longest chain "
                + outline.longestChain() + " steps; live at most " + counts.live().steps() + " steps, " + counts.live().terms() + " terms");
        return lines;
    }

    private static void names(List<String> lines, String title, List<String> names) {
        if (names.isEmpty()) {
            lines.add(title + ": none");
        } else {
            lines.addAll(AxiomText.wrapped(title + ": " + names.size() + ": ", names));
        }
    }

    private static void lemmas(List<String> lines, String title, List<Summary.Lemma> lemmas) {
        lines.add(title);
        for (Summary.Lemma lemma : lemmas) {
            lines.add(cut("    step " + lemma.step() + ", " + lemma.rule() + ", used " + (lemma.uses() == 1 ? "once" : lemma.uses() + " times") + ": " + lemma.formula(), WIDTH));
        }
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
