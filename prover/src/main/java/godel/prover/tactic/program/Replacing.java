package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import java.util.List;
import java.util.Map;

/** Terms with parts of them replaced. */
final class Replacing {
    private Replacing() {
    }

    /** {@return the term with one function in place of another} */
    static Term function(Term term, FunctionSymbol from, FunctionSymbol to) {
        if (!(term instanceof Application call)) {
            return term;
        }
        List<Term> arguments = call.arguments().stream().map(argument -> function(argument, from, to)).toList();
        return Application.of(call.function() == from ? to : call.function(), arguments);
    }

    /** {@return the term with terms in place of others, larger ones first} */
    static Term terms(Term term, Map<? extends Term, ? extends Term> replacements) {
        Term replacement = replacements.get(term);
        if (replacement != null || !(term instanceof Application call)) {
            return replacement == null ? term : replacement;
        }
        return Application.of(call.function(), call.arguments().stream().map(argument -> terms(argument, replacements)).toList());
    }
}
