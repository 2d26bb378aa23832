package godel.prover.tactic.induction;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Matching;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an induction may assume of a smaller value, for all values of the other variables.
 *
 * @param formula    what the induction is to prove, before it is about a smaller value
 * @param variable   the one that the induction is on
 * @param theorem    {@code formula, conditions |- conclusion}, where the formula is the induction's, of the smaller value
 * @param conditions hypotheses that must be proved of an instance
 * @param fixed      the variables of the smaller value; they stand for themselves
 */
record InductionHypothesis(Term formula, Variable variable, Theorem theorem, List<Term> conditions, Set<Variable> fixed) {
    /** Between a variable's name and a number: the variable renamed apart. */
    static final String RENAMED = "#";

    InductionHypothesis {
        conditions = List.copyOf(conditions);
        fixed = Set.copyOf(fixed);
    }

    /** {@return {@code formula, conditions |- conclusion} for the other variables as they are in the formula} */
    Theorem plain() {
        Map<Variable, Term> names = new LinkedHashMap<>();
        Set<Variable> renamed = new LinkedHashSet<>(theorem.conclusion().variables());
        theorem.hypotheses().forEach(hypothesis -> renamed.addAll(hypothesis.variables()));
        renamed.removeAll(fixed);
        renamed.forEach(variable -> names.put(variable, Variable.of(variable.name().substring(0, variable.name().lastIndexOf(RENAMED)))));
        return Theorem.instantiate(theorem, Substitution.of(names));
    }

    /** {@return the conditions of {@link #plain()}} */
    List<Term> plainConditions() {
        return plain().hypotheses().stream().filter(hypothesis -> Matching.match(formula, hypothesis).isEmpty()).toList();
    }

    /** {@return the hypothesis when some of the variables become known} */
    InductionHypothesis with(Substitution substitution) {
        if (fixed.stream().noneMatch(substitution.bindings()::containsKey)) {
            return this;
        }
        Set<Variable> variables = new LinkedHashSet<>();
        fixed.forEach(variable -> variables.addAll(substitution.apply(variable).variables()));
        return new InductionHypothesis(formula, variable, Theorem.instantiate(theorem, substitution), conditions.stream().map(substitution::apply).toList(), variables);
    }
}
