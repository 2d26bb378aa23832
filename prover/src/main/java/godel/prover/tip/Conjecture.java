package godel.prover.tip;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.tactic.induction.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be proved, in the logic: for all values of the variables in their sorts, the hypotheses imply the conclusion.
 *
 * @param variables in the order of the problem
 */
public record Conjecture(Map<Variable, Sort> variables, List<Term> hypotheses, Term conclusion) {
    public Conjecture {
        variables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        hypotheses = List.copyOf(hypotheses);
    }
}
