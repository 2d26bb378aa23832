package godel.prover.kernel;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import module java.base;

/// A definition `function(parameters) = body` that is not yet admitted; the components of its measure are compared in lexicographic order, and
/// there are none where nothing is recursive.
public record Proposal(FunctionSymbol function, List<Variable> parameters, Term body, List<Term> measure) {
    public Proposal {
        parameters = List.copyOf(parameters);
        measure = List.copyOf(measure);
    }
}
