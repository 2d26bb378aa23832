package godel.prover.kernel;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.List;

/**
 * A definition {@code function(parameters) = body} that is not yet admitted.
 *
 * @param measure components of the measure, compared in lexicographic order; empty where nothing is recursive
 */
public record Proposal(FunctionSymbol function, List<Variable> parameters, Term body, List<Term> measure) {
    public Proposal {
        parameters = List.copyOf(parameters);
        measure = List.copyOf(measure);
    }
}
