package godel.prover.tactic;

import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.List;

/** A goal that a proof attempt was left with: the simplified formula and what was known there. */
public record Goal(Term formula, List<Term> hypotheses) {
    public Goal {
        hypotheses = List.copyOf(hypotheses);
    }

    static Goal of(Term formula, List<Theorem> facts) {
        return new Goal(formula, facts.stream().map(Theorem::conclusion).toList());
    }

    @Override
    public String toString() {
        return formula + (hypotheses.isEmpty() ? "" : " from " + hypotheses);
    }
}
