package godel.machine.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.machine.audit.Audit;
import godel.prover.checker.Summary;
import java.util.ArrayList;
import java.util.List;

/** The word on a certificate, as text or as JSON. Formulas are the checker's, in prefix form. */
public final class CertificateText {
    private static final String PRIMITIVE = "primitive";
    private static final int LONGEST = 4_000;

    private CertificateText() {
    }

    /** {@return the lines about an accepted certificate} */
    public static List<String> lines(String file, Audit.Accepted audit) {
        Summary summary = audit.summary();
        List<String> lines = new ArrayList<>(List.of(file + ": accepted"));
        summary.conclusions().forEach(conclusion -> lines.add("proves   " + conclusion.name() + ": " + cut(conclusion.sequent())));
        audit.shipped().stream().filter(axiom -> !axiom.category().equals(PRIMITIVE)).forEach(axiom -> lines.add("assumes  " + assumption(axiom)));
        List<String> primitives = audit.shipped().stream().filter(axiom -> axiom.category().equals(PRIMITIVE)).map(Summary.Axiom::name).toList();
        if (!primitives.isEmpty()) {
            lines.addAll(AxiomText.wrapped("assumes  " + primitives.size() + " axioms of the primitives: ", primitives));
        }
        lines.add(summary.axioms().isEmpty() ? "assumes  no axioms"
                : audit.others().isEmpty() ? "         all of them come with the machine: their digests are the same" : "         these come with the machine: their digests are the same");
        audit.others().forEach(axiom -> lines.add("assumes, by the experiment alone  " + assumption(axiom)));
        words(lines, "declares ", summary.declared());
        words(lines, "defines  ", summary.definitions().stream().map(Summary.Definition::function).toList());
        words(lines, "defines otherwise than the library  ", audit.redefined());
        Summary.Counts counts = summary.counts();
        lines.add(counts.steps() + " steps, " + counts.terms() + " terms, " + counts.values() + " values, " + counts.lines() + " lines");
        return lines;
    }

    /** {@return the word on a certificate as a JSON object} */
    public static String json(String file, Audit audit) {
        ObjectNode node = RunJson.object().put("file", file);
        switch (audit) {
            case Audit.Refused(String reason) -> node.put("accepted", false).put("reason", reason);
            case Audit.Accepted accepted -> {
                node.put("accepted", true);
                ArrayNode conclusions = node.putArray("conclusions");
                accepted.summary().conclusions().forEach(conclusion -> {
                    ObjectNode entry = conclusions.addObject().put("name", conclusion.name()).put("formula", conclusion.formula());
                    conclusion.hypotheses().forEach(entry.putArray("hypotheses")::add);
                });
                axioms(node.putArray("shipped_axioms"), accepted.shipped());
                axioms(node.putArray("other_axioms"), accepted.others());
                accepted.summary().declared().forEach(node.putArray("declared")::add);
                accepted.summary().definitions().forEach(definition -> node.withArray("defined").add(definition.function()));
                accepted.redefined().forEach(node.putArray("redefined")::add);
                node.put("steps", accepted.summary().counts().steps());
            }
        }
        return RunJson.text(node);
    }

    private static void axioms(ArrayNode node, List<Summary.Axiom> axioms) {
        axioms.forEach(axiom -> node.addObject().put("name", axiom.name()).put("kind", axiom.category()).put("formula", axiom.formula())
                .put("digest", axiom.digest()));
    }

    private static String assumption(Summary.Axiom axiom) {
        return axiom.name() + " (" + axiom.category() + "): " + cut(axiom.formula());
    }

    private static void words(List<String> lines, String title, List<String> words) {
        if (!words.isEmpty()) {
            lines.addAll(AxiomText.wrapped(title, words));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(LONGEST, 0)) + " …";
    }
}
