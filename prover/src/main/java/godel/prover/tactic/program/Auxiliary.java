package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.theory.MeasureSearch;
import java.util.List;

/** Functions of the logic that no program needs, only a proof: what a program's values are compared with. */
final class Auxiliary {
    private Auxiliary() {
    }

    /** The body of a recursive definition. */
    interface Recursion {
        /** {@return the body} @param self the function itself */
        Term body(FunctionSymbol self);
    }

    /**
     * {@return {@code f(parameters)}} What is defined alike is the same function, so an attempt at a proof that is made again
     * defines nothing new.
     *
     * @param name what the function's name begins with
     * @throws Inapplicable if no usual measure shows that the recursion ends
     */
    static Application of(Theory theory, String name, List<Variable> parameters, Recursion recursion) {
        for (int i = 1;; i++) {
            FunctionSymbol function = FunctionSymbol.of(i == 1 ? name : name + "_" + i, parameters.size());
            Term body = recursion.body(function);
            if (!theory.knows(function)) {
                define(theory, new Proposal(function, parameters, body, List.of()));
                return Application.of(function, parameters);
            }
            if (theory.definition(function).filter(known -> known.parameters().equals(parameters) && known.body() == body).isPresent()) {
                return Application.of(function, parameters);
            }
        }
    }

    private static void define(Theory theory, Proposal proposal) {
        if (!(new MeasureSearch(theory).admit(List.of(proposal)) instanceof MeasureSearch.Admission.Admitted)) {
            throw new Inapplicable("no usual measure shows that " + proposal.function().name() + " ends");
        }
    }
}
