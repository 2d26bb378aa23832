package godel.machine.report;

import godel.grammar.print.Printer;
import godel.prover.kernel.Axiom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The axioms that something rests on, by kind: what is said of machines and experiments in full, the axioms of the primitives by name. */
public final class AxiomText {
    private static final String PRIMITIVE = "primitive";
    private static final int WIDTH = 100;

    private AxiomText() {
    }

    /** {@return lines of text, primitives last} */
    public static List<String> lines(Collection<Axiom> axioms) {
        Map<String, List<Axiom>> byKind = new LinkedHashMap<>();
        axioms.forEach(axiom -> byKind.computeIfAbsent(axiom.kind(), kind -> new ArrayList<>()).add(axiom));
        List<Axiom> primitives = byKind.containsKey(PRIMITIVE) ? byKind.remove(PRIMITIVE) : List.of();
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, ofKind) -> ofKind.forEach(axiom -> lines.add(kind + "  " + axiom.name() + ": " + Printer.term(axiom.formula()))));
        if (!primitives.isEmpty()) {
            lines.addAll(wrapped(PRIMITIVE + "  " + primitives.size() + " axioms: ", primitives.stream().map(Axiom::name).toList()));
        }
        if (lines.isEmpty()) {
            lines.add("none");
        }
        return lines;
    }

    /** {@return the words, separated by commas, behind a title, in lines of about 100 characters} */
    static List<String> wrapped(String title, List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(title);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? ", " : "");
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("    ");
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
