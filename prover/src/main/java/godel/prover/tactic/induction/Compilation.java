package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one piece of code of each different part of a term: what occurs more than once is computed once and kept in a
 * local slot, and what has no variables is computed once for all calls.
 *
 * @param <N> the pieces of code
 */
abstract class Compilation<N> {
    private final List<Variable> parameters;
    private final Set<Term> shared;
    private final Map<Term, N> known = new HashMap<>();
    private int locals;

    Compilation(List<Variable> parameters, Term term) {
        this.parameters = parameters;
        this.shared = sharedParts(term);
        this.locals = parameters.size();
    }

    abstract N constant(Value value);

    /** {@return code for what is in a slot} */
    abstract N local(int slot);

    abstract N application(Application application);

    /** {@return code that computes a part when it is asked first, and keeps its value in a slot} */
    abstract N kept(N node, int slot);

    /** {@return code that computes a part without variables the first time only} */
    abstract N once(N node);

    /** {@return the slots that are needed, those of the parameters first} */
    int locals() {
        return locals;
    }

    N node(Term term) {
        N done = known.get(term);
        if (done != null) {
            return done;
        }
        N node = fresh(term);
        if (term instanceof Application && term.isGround()) {
            node = once(node);
        } else if (shared.contains(term)) {
            node = kept(node, locals++);
        }
        known.put(term, node);
        return node;
    }

    private N fresh(Term term) {
        return switch (term) {
            case Constant constant -> constant(constant.value());
            case Variable variable -> {
                int slot = parameters.indexOf(variable);
                if (slot < 0) {
                    throw new Programs.GivenUp();
                }
                yield local(slot);
            }
            case Application application -> application(application);
        };
    }

    /** {@return the calls that occur more than once in a term} */
    private static Set<Term> sharedParts(Term body) {
        Set<Term> met = new HashSet<>();
        Set<Term> shared = new HashSet<>();
        List<Term> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application) {
                if (met.add(application)) {
                    open.addAll(application.arguments());
                } else if (!application.arguments().isEmpty()) {
                    shared.add(application);
                }
            }
        }
        return shared;
    }
}
