package godel.prover.tactic.induction;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A goal: from the sorts of the variables, the hypotheses and the induction hypotheses follows the conclusion.
 *
 * @param sorts     of the variables; others are arbitrary values
 * @param induction what is assumed of smaller values
 */
public record Sequent(Map<Variable, Sort> sorts, List<Term> hypotheses, Term conclusion, List<InductionHypothesis> induction) {
    public Sequent {
        sorts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sorts));
        hypotheses = List.copyOf(hypotheses);
        induction = List.copyOf(induction);
    }

    /** {@return the goal without induction hypotheses} */
    public static Sequent of(Map<Variable, Sort> sorts, List<Term> hypotheses, Term conclusion) {
        return new Sequent(sorts, hypotheses, conclusion, List.of());
    }

    Sequent concluding(Term other) {
        return new Sequent(sorts, hypotheses, other, induction);
    }

    Sequent assuming(Term more) {
        List<Term> all = new ArrayList<>(hypotheses);
        all.add(more);
        return new Sequent(sorts, all, conclusion, induction);
    }

    Sequent withSorts(Map<Variable, Sort> more) {
        Map<Variable, Sort> all = new LinkedHashMap<>(sorts);
        all.putAll(more);
        return new Sequent(all, hypotheses, conclusion, induction);
    }

    /** {@return the goal with a variable replaced by a value made of new variables} */
    Sequent with(Variable variable, Term value, Map<Variable, Sort> fresh) {
        Map<Variable, Sort> all = new LinkedHashMap<>(sorts);
        all.remove(variable);
        all.putAll(fresh);
        Substitution substitution = Substitution.of(Map.of(variable, value));
        return new Sequent(all, hypotheses.stream().map(substitution::apply).toList(), substitution.apply(conclusion),
                induction.stream().map(hypothesis -> hypothesis.with(substitution)).toList());
    }

    @Override
    public String toString() {
        return sorts + " " + hypotheses + " |- " + conclusion;
    }
}
