package godel.prover.checker;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The tests that govern a place in a body, outermost first. Grown from one root, equal lists are the same object. */
final class Tests {
    private final Tests outer;
    private final Term last;
    private final Map<Term, Tests> longer = new IdentityHashMap<>();

    private Tests(Tests outer, Term last) {
        this.outer = outer;
        this.last = last;
    }

    /** {@return a new root: no tests} */
    static Tests none() {
        return new Tests(null, null);
    }

    /** {@return these tests and one more} */
    Tests and(Term test) {
        return longer.computeIfAbsent(test, added -> new Tests(this, added));
    }

    Hypotheses asHypotheses() {
        List<Term> terms = new ArrayList<>();
        for (Tests at = this; at.outer != null; at = at.outer) {
            terms.add(at.last);
        }
        return Hypotheses.of(terms.toArray(Term[]::new));
    }
}
