package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Matching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an induction may assume of a smaller value, for all values of the other variables.
 *
 * @param formula    what the induction is to prove, before it is about a smaller value
 * @param variables  those that the induction is on
 * @param theorem    {@code formula, conditions |- conclusion}, where the formula is the induction's, of the smaller value
 * @param conditions hypotheses that must be proved of an instance
 * @param fixed      the variables of the smaller value; they stand for themselves
 */
record InductionHypothesis(Term formula, Set<Variable> variables, Theorem theorem, List<Term> conditions, Set<Variable> fixed) {
    /** Between a variable's name and a number: the variable renamed apart. */
    static final String RENAMED = "#";

    InductionHypothesis {
        variables = Set.copyOf(variables);
        conditions = List.copyOf(conditions);
        fixed = Set.copyOf(fixed);
    }

    /**
     * {@return the formula for smaller values, opened up: its other variables renamed apart, its conclusion rewritten}
     *
     * @param premises of the formula, in order
     * @param smaller  what the variables that the induction is on are replaced by
     * @param number   another one for each hypothesis
     * @param rewriter knows nothing but the library
     */
    static InductionHypothesis of(Term formula, List<Term> premises, Map<Variable, Term> smaller, int number, Laws laws, Rewriter rewriter) {
        Map<Variable, Term> renaming = new LinkedHashMap<>();
        formula.variables().forEach(other -> renaming.put(other, Variable.of(other.name() + RENAMED + number)));
        renaming.putAll(smaller);
        Substitution substitution = Substitution.of(renaming);
        List<Term> conditions = premises.stream().map(substitution::apply).toList();
        Theorem opened = laws.derivation().undischarged(Theorem.assume(laws.theory(), substitution.apply(formula)), conditions);
        Theorem simple = opened;
        if (opened.conclusion() instanceof Application claim && !laws.isConnective(claim.function())) {
            List<Equality> parts = new ArrayList<>();
            claim.arguments().forEach(argument -> parts.add(rewriter.normalise(argument)));
            simple = Equality.congruence(claim, parts).carry(opened);
        }
        Set<Variable> fixed = new LinkedHashSet<>();
        smaller.values().forEach(term -> fixed.addAll(term.variables()));
        return new InductionHypothesis(formula, smaller.keySet(), simple, conditions, fixed);
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
        Set<Variable> left = new LinkedHashSet<>();
        fixed.forEach(variable -> left.addAll(substitution.apply(variable).variables()));
        return new InductionHypothesis(formula, variables, Theorem.instantiate(theorem, substitution), conditions.stream().map(substitution::apply).toList(), left);
    }
}
