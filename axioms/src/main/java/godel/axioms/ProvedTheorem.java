package godel.axioms;

import godel.grammar.print.Printer;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.List;

/**
 * A theorem as a run records it.
 *
 * @param name       unique within the run
 * @param hypotheses what must hold, as Quine expressions
 * @param conclusion what then holds, as a Quine expression
 * @param restsOn    the axioms that the proof uses, in the theory's order
 */
public record ProvedTheorem(String name, List<String> hypotheses, String conclusion, List<UsedAxiom> restsOn) {
    private static final int LONGEST = 100_000;

    public ProvedTheorem {
        hypotheses = List.copyOf(hypotheses);
        restsOn = List.copyOf(restsOn);
    }

    /**
     * {@return the theorem as it is to be recorded under this name}
     *
     * <p>Each text is cut off with an ellipsis after 100,000 characters: a term's equal parts are one object but are
     * written as often as they occur. The certificate has it whole.
     */
    public static ProvedTheorem of(String name, Theorem theorem) {
        return new ProvedTheorem(name, theorem.hypotheses().stream().map(ProvedTheorem::text).toList(), text(theorem.conclusion()),
                theorem.axioms().values().stream().map(axiom -> new UsedAxiom(axiom.name(), axiom.kind(), text(axiom.formula()))).toList());
    }

    private static String text(Term term) {
        return Printer.term(term, LONGEST);
    }

    /**
     * An axiom that was in force.
     *
     * @param kind        primitive, hardware, utility, experiment, …
     * @param formulaText the formula as a Quine expression
     */
    public record UsedAxiom(String name, String kind, String formulaText) {
    }
}
