package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An equation used from left to right.
 *
 * @param theorem     {@code Γ |- equal(left, right)}
 * @param conditions  those of Γ that must be proved of an instance; the others stay
 * @param fixed       variables that stand for themselves only
 * @param isOrdered   whether an instance is used only if its right side is smaller
 * @param needsChoice whether it is used only if that decides the outermost {@code if} of the right side
 */
record Rule(Theorem theorem, List<Term> conditions, Application left, Term right, Set<Variable> fixed, boolean isOrdered, boolean needsChoice) {
    Rule {
        conditions = List.copyOf(conditions);
        fixed = Set.copyOf(fixed);
    }

    /** {@return the rule, unless neither the left side nor the conditions tell what some variable of the right side must be} */
    static Optional<Rule> of(Theorem equation, List<Term> conditions, Set<Variable> fixed, boolean isOrdered, boolean needsChoice) {
        Application sides = (Application) equation.conclusion();
        if (!(sides.argument(0) instanceof Application left)) {
            return Optional.empty();
        }
        Set<Variable> needed = new LinkedHashSet<>(sides.argument(1).variables());
        conditions.forEach(condition -> needed.removeAll(condition.variables()));
        needed.removeAll(left.variables());
        needed.removeAll(fixed);
        return needed.isEmpty() ? Optional.of(new Rule(equation, conditions, left, sides.argument(1), fixed, isOrdered, needsChoice)) : Optional.empty();
    }

    /** {@return what the variables of the left side must be for it to be this term} */
    Optional<Map<Variable, Term>> match(Term term) {
        Map<Variable, Term> bindings = new LinkedHashMap<>();
        return matches(left, term, bindings) ? Optional.of(bindings) : Optional.empty();
    }

    private boolean matches(Term pattern, Term term, Map<Variable, Term> bindings) {
        return matchFixed(pattern, term, fixed, bindings);
    }

    /** Matches a pattern in which the fixed variables stand for themselves; {@return whether it fits} */
    static boolean matchFixed(Term pattern, Term term, Set<Variable> fixed, Map<Variable, Term> bindings) {
        return switch (pattern) {
            case Variable variable -> {
                if (fixed.contains(variable)) {
                    yield variable == term;
                }
                Term bound = bindings.putIfAbsent(variable, term);
                yield bound == null || bound == term;
            }
            case Constant constant -> constant == term;
            case Application application -> {
                if (!(term instanceof Application other) || other.function() != application.function()) {
                    yield false;
                }
                for (int i = 0; i < application.arguments().size(); i++) {
                    if (!matchFixed(application.argument(i), other.argument(i), fixed, bindings)) {
                        yield false;
                    }
                }
                yield true;
            }
        };
    }
}
