package godel.prover.checker;

import java.util.List;

/** The summary of an accepted certificate as text for people. */
public final class Report {
    private Report() {
    }

    /** {@return the summary in lines, each ended} */
    public static String of(Summary summary) {
        StringBuilder text = new StringBuilder("accepted\n");
        summary.conclusions().forEach(conclusion -> text.append("proves ").append(conclusion.name()).append(": ").append(conclusion.sequent()).append('\n'));
        summary.axioms().forEach(axiom -> text.append("assumes ").append(axiom.name()).append(" (").append(axiom.category()).append("): ").append(axiom.formula())
                .append(" [").append(axiom.digest()).append("]\n"));
        if (summary.axioms().isEmpty()) {
            text.append("assumes no axioms\n");
        }
        list(text, "declared", summary.declared());
        list(text, "defined", summary.definitions().stream().map(Summary.Definition::function).toList());
        Summary.Counts counts = summary.counts();
        return text.append(counts.steps()).append(" steps, ").append(counts.terms()).append(" terms, ").append(counts.values()).append(" values, ")
                .append(counts.evaluationSteps()).append(" evaluation steps, ").append(counts.lines()).append(" lines; at most ")
                .append(counts.live().steps()).append(" steps and ").append(counts.live().terms()).append(" terms at once\n").toString();
    }

    private static void list(StringBuilder text, String what, List<String> names) {
        if (!names.isEmpty()) {
            text.append(what).append(' ').append(String.join(", ", names)).append('\n');
        }
    }
}
