package godel.prover.checker;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Replaces subterms by terms, all at once: wherever a key occurs and is not inside another key, its value is put. With
 * variables as keys this is simultaneous substitution. Nothing can be captured, for the logic has no binders. Every distinct
 * subterm is visited once over the life of the object.
 */
final class Replacement {
    private final Terms terms;
    private final Budget budget;
    private final Map<Term, Term> done = new IdentityHashMap<>();
    private boolean onlyVariables = true;

    Replacement(Terms terms, Budget budget) {
        this.terms = terms;
        this.budget = budget;
    }

    /** Adds a key. No term that contains it may have been given to {@link #apply} before. */
    void put(Term key, Term value) {
        onlyVariables &= key instanceof Term.Variable;
        done.put(key, value);
    }

    boolean replaces(Term key) {
        return done.containsKey(key);
    }

    /** Charges one visit, for a term that may need no work itself. */
    void charge() throws Refusal {
        budget.visit();
    }

    Term apply(Term term) throws Refusal {
        Term direct = direct(term);
        if (direct != null) {
            return direct;
        }
        ArrayDeque<Term.Application> open = new ArrayDeque<>();
        open.push((Term.Application) term);
        while (!open.isEmpty()) {
            Term.Application next = open.peek();
            if (done.containsKey(next)) {
                open.pop();
                continue;
            }
            budget.visit();
            int waiting = open.size();
            Term[] arguments = new Term[next.arguments().length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = direct(next.argument(i));
                if (arguments[i] == null) {
                    open.push((Term.Application) next.argument(i));
                }
            }
            if (open.size() == waiting) {
                open.pop();
                done.put(next, terms.withArguments(next, arguments));
            }
        }
        return done.get(term);
    }

    /** {@return the result if it is known without looking inside, else null} */
    private Term direct(Term term) {
        Term known = done.get(term);
        if (known != null) {
            return known;
        }
        return !(term instanceof Term.Application) || onlyVariables && term.isGround() ? term : null;
    }
}
