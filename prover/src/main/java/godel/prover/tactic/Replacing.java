package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Carries an equality into a term: one walk over its distinct subterms, one congruence for each that holds the variable. */
final class Replacing {
    private final Variable hole;
    private final Equality sides;
    private final Substitution left;
    private final Map<Term, Equality> done = new IdentityHashMap<>();

    Replacing(Variable hole, Equality sides) {
        this.hole = hole;
        this.sides = sides;
        this.left = Substitution.of(Map.of(hole, sides.left()));
    }

    Equality in(Term pattern) {
        if (pattern == hole) {
            return sides;
        }
        if (!(pattern instanceof Application application) || !application.variables().contains(hole)) {
            return Equality.same(pattern);
        }
        Equality known = done.get(pattern);
        if (known == null) {
            List<Equality> parts = new ArrayList<>();
            application.arguments().forEach(argument -> parts.add(in(argument)));
            known = Equality.congruence((Application) left.apply(application), parts);
            done.put(pattern, known);
        }
        return known;
    }
}
