package godel.grammar.term;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A simultaneous substitution of terms for variables. The logic has no binders, so nothing can be captured.
 * Applying it costs O(distinct subterms with variables) and keeps its own stack.
 */
public final class Substitution {
    public static final Substitution IDENTITY = new Substitution(Map.of());

    private final Map<Variable, Term> bindings;

    private Substitution(Map<Variable, Term> bindings) {
        bindings.forEach((variable, term) -> {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(term);
        });
        this.bindings = bindings;
    }

    /**
     * {@return the substitution that replaces each key by its term} Its bindings are in the order of the variables' names: the
     * order of a map such as that of {@code Map.of} is another one in every process, and must not show in a proof.
     */
    public static Substitution of(Map<Variable, ? extends Term> bindings) {
        Map<Variable, Term> ordered = new LinkedHashMap<>();
        bindings.keySet().stream().sorted(Comparator.comparing(Variable::name)).forEach(variable -> ordered.put(variable, bindings.get(variable)));
        return new Substitution(ordered);
    }

    /** {@return the substitution that replaces the i-th variable by the i-th term} */
    public static Substitution of(List<Variable> variables, List<? extends Term> terms) {
        Map<Variable, Term> bindings = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            bindings.put(variables.get(i), terms.get(i));
        }
        return new Substitution(bindings);
    }

    /** {@return the term for this variable, or the variable itself} */
    public Term get(Variable variable) {
        return bindings.getOrDefault(variable, variable);
    }

    /** {@return the bindings, in the order of the variables' names or that of the list given} */
    public Map<Variable, Term> bindings() {
        return java.util.Collections.unmodifiableMap(bindings);
    }

    /** {@return {@code term} with all variables replaced at once} */
    public Term apply(Term term) {
        if (bindings.isEmpty() || term.isGround()) {
            return term;
        }
        IdentityHashMap<Term, Term> done = new IdentityHashMap<>();
        ArrayDeque<Application> open = new ArrayDeque<>();
        Term direct = direct(term, done);
        if (direct != null) {
            return direct;
        }
        open.push((Application) term);
        while (!open.isEmpty()) {
            Application next = open.peek();
            if (done.containsKey(next)) {
                open.pop();
                continue;
            }
            int waiting = open.size();
            List<Term> arguments = new ArrayList<>(next.arguments().size());
            boolean changed = false;
            for (Term argument : next.arguments()) {
                Term result = direct(argument, done);
                if (result == null) {
                    open.push((Application) argument);
                } else {
                    changed |= result != argument;
                    arguments.add(result);
                }
            }
            if (open.size() == waiting) {
                open.pop();
                done.put(next, changed ? Application.of(next.function(), arguments) : next);
            }
        }
        return done.get(term);
    }

    private Term direct(Term term, IdentityHashMap<Term, Term> done) {
        return switch (term) {
            case Variable variable -> get(variable);
            case Constant constant -> constant;
            case Application application -> application.isGround() ? application : done.get(application);
        };
    }

    @Override
    public String toString() {
        return bindings.toString();
    }
}
