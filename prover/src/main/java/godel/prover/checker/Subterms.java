package godel.prover.checker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The distinct subterms of a term. */
final class Subterms {
    private Subterms() {
    }

    /** {@return every distinct subterm, the term itself included, each before its arguments; one visit is charged for each} */
    static List<Term> of(Term term, Budget budget) throws Refusal {
        List<Term> found = new ArrayList<>();
        Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Term> open = new ArrayDeque<>();
        open.push(term);
        met.add(term);
        while (!open.isEmpty()) {
            Term next = open.pop();
            budget.visit();
            found.add(next);
            if (next instanceof Term.Application application) {
                for (Term argument : application.arguments()) {
                    if (met.add(argument)) {
                        open.push(argument);
                    }
                }
            }
        }
        return found;
    }
}
