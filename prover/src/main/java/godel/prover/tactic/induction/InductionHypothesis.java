package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Matching;
import java.util.Collections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * What an induction may assume of a smaller value, for all values of the other variables.
 *
 * @param formula    what the induction is to prove, before it is about a smaller value
 * @param smaller    what the variables that the induction is on are replaced by
 * @param theorem    {@code formula, conditions |- conclusion}, where the formula is the induction's, of the smaller value
 * @param conditions hypotheses that must be proved of an instance
 * @param fixed      the variables of the smaller value; they stand for themselves
 */
record InductionHypothesis(Term formula, Map<Variable, Term> smaller, Theorem theorem, List<Term> conditions, Set<Variable> fixed) {
    /** Between a variable's name and a number: the variable renamed apart. */
    static final String RENAMED = "#";

    InductionHypothesis {
        smaller = Collections.unmodifiableMap(new LinkedHashMap<>(smaller));
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
        Theorem simple = opened.conclusion() instanceof Application claim ? inside(claim, laws, rewriter).carry(opened) : opened;
        Set<Variable> fixed = new LinkedHashSet<>();
        smaller.values().forEach(term -> fixed.addAll(term.variables()));
        return new InductionHypothesis(formula, smaller, simple, conditions, fixed);
    }

    /** Rewrites the arguments of a claim, or of a denied claim, but leaves the claim itself. */
    private static Equality inside(Application claim, Laws laws, Rewriter rewriter) {
        if (claim.applies("not", 1)) {
            return claim.argument(0) instanceof Application denied ? Equality.at(claim, 0, inside(denied, laws, rewriter)) : Equality.same(claim);
        }
        if (laws.isConnective(claim.function())) {
            return Equality.same(claim);
        }
        List<Equality> parts = new ArrayList<>();
        claim.arguments().forEach(argument -> parts.add(rewriter.normalise(argument)));
        return Equality.congruence(claim, parts);
    }

    /**
     * {@return hypotheses for the fields of a value that stands where this one's smaller value did}, for what is smaller than
     * a smaller value is smaller itself
     *
     * @param variable what the value stands for now
     * @param fields   those that are of the variable's sort
     */
    List<InductionHypothesis> deeper(Variable variable, List<Variable> fields, Laws laws, Rewriter rewriter, IntSupplier numbers) {
        if (smaller.size() != 1 || smaller.values().iterator().next() != variable) {
            return List.of();
        }
        List<Term> premises = new ArrayList<>();
        Term rest = formula;
        while (premises.size() < conditions.size()) {
            premises.add(((Application) rest).argument(0));
            rest = ((Application) rest).argument(1);
        }
        Variable on = smaller.keySet().iterator().next();
        return fields.stream().map(field -> of(formula, premises, Map.of(on, field), numbers.getAsInt(), laws, rewriter)).toList();
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
        Map<Variable, Term> values = new LinkedHashMap<>();
        smaller.forEach((variable, value) -> values.put(variable, substitution.apply(value)));
        return new InductionHypothesis(formula, values, Theorem.instantiate(theorem, substitution), conditions.stream().map(substitution::apply).toList(), left);
    }
}
