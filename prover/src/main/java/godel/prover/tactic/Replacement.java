package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Replaces all occurrences of a term in others. */
public final class Replacement {
    private final Term from;
    private final Term to;
    private final Map<Term, Term> done = new IdentityHashMap<>();

    private Replacement(Term from, Term to) {
        this.from = from;
        this.to = to;
    }

    /** {@return {@code term} with {@code to} in the place of every {@code from}} */
    public static Term of(Term term, Term from, Term to) {
        return new Replacement(from, to).in(term);
    }

    private Term in(Term term) {
        if (term == from) {
            return to;
        }
        if (!(term instanceof Application application) || application.arguments().isEmpty()) {
            return term;
        }
        Term known = done.get(term);
        if (known == null) {
            List<Term> arguments = new ArrayList<>();
            application.arguments().forEach(argument -> arguments.add(in(argument)));
            known = Application.of(application.function(), arguments);
            done.put(term, known);
        }
        return known;
    }
}
