package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what to split on. */
final class UndecidedTest {
    private final Map<Term, Term> blocked;
    private final Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());

    private UndecidedTest(Map<Term, Term> blocked) {
        this.blocked = blocked;
    }

    /** {@return the first test in a term, from outside and left, that itself contains no {@code if}} */
    static Optional<Term> in(Term term) {
        return in(term, Map.of());
    }

    /**
     * {@return the first such test}
     *
     * @param blocked for calls that could not be unfolded, the test within their own tests that is undecided
     */
    static Optional<Term> in(Term term, Map<Term, Term> blocked) {
        return new UndecidedTest(blocked).find(term);
    }

    private Optional<Term> find(Term term) {
        if (!(term instanceof Application application) || !met.add(application)) {
            return Optional.empty();
        }
        if (application.applies("if", 3)) {
            Term test = application.argument(0);
            return find(test).or(() -> Optional.of(test));
        }
        for (Term argument : application.arguments()) {
            Optional<Term> found = find(argument);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.ofNullable(blocked.get(application));
    }
}
