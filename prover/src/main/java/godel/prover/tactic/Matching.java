package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One-way matching: finds a substitution that makes a pattern the given term. Costs O(size of the pattern). */
public final class Matching {
    private final Map<Variable, Term> bindings = new LinkedHashMap<>();

    private Matching() {
    }

    /** {@return the substitution σ with {@code pattern σ == term}, if there is one} */
    public static Optional<Substitution> match(Term pattern, Term term) {
        Matching matching = new Matching();
        return matching.matches(pattern, term) ? Optional.of(Substitution.of(matching.bindings)) : Optional.empty();
    }

    private boolean matches(Term pattern, Term term) {
        return switch (pattern) {
            case Variable variable -> {
                Term bound = bindings.putIfAbsent(variable, term);
                yield bound == null || bound == term;
            }
            case Constant constant -> constant == term;
            case Application application -> {
                if (!(term instanceof Application other) || other.function() != application.function()) {
                    yield false;
                }
                for (int i = 0; i < application.arguments().size(); i++) {
                    if (!matches(application.argument(i), other.argument(i))) {
                        yield false;
                    }
                }
                yield true;
            }
        };
    }
}
