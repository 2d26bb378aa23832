package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Proves formulas by simplification and induction. A case that stays open is itself made a formula, by
 * {@link DestructorElimination}, {@link CrossFertilisation} and {@link Generalisation}, and proved by induction in its
 * turn: the lemma that the proof needs is made from what it failed on. After R. S. Boyer and J S. Moore, A Computational
 * Logic (1979).
 */
public final class Waterfall {
    private static final int DEEPEST = 2;
    private static final int LOOKS = 2;
    /** Inductions tried for a formula made on the way. */
    private static final int NESTED_CANDIDATES = 3;

    private final Rules rules;
    private final Theory theory;
    private final Effort effort;
    private final Predicate<Term> plausible;
    private final List<Goal> open = new ArrayList<>();
    private final Set<Attempt> failed = new HashSet<>();

    private record Attempt(Term formula, int inductions) {
    }

    /** @param plausible whether a formula made on the way is worth an attempt: no counterexample is known */
    public Waterfall(Rules rules, Effort effort, Predicate<Term> plausible) {
        this.rules = rules;
        this.theory = rules.theory();
        this.effort = effort;
        this.plausible = plausible;
    }

    /** {@return the goals that the last attempt without formulas of its own was left with} */
    public List<Goal> open() {
        return List.copyOf(open);
    }

    /**
     * {@return {@code |- formula}, if this proves it} Proofs with fewer inductions inside each other are tried first.
     *
     * @param variables the induction is on one of these; with none, the recursions in the formula suggest it
     * @param measure   the induction goes down in this; with none, in the measure of the recursion that suggests it
     * @throws Effort.OutOfEffort if the effort does not suffice
     */
    public Optional<Theorem> prove(Term formula, Set<Variable> variables, List<Term> measure) {
        CaseAnalysis direct = new CaseAnalysis(rules, effort);
        Optional<Theorem> proved = direct.prove(formula, List.of());
        open.addAll(direct.open());
        List<InductionChoice> choices = proved.isPresent() ? List.of() : choices(formula, variables).stream().map(choice -> choice.with(measure)).toList();
        for (int nested = 0; proved.isEmpty() && nested <= DEEPEST; nested++) {
            failed.clear();
            proved = byInduction(choices, nested);
        }
        return proved;
    }

    private Optional<Theorem> byInduction(List<InductionChoice> choices, int nested) {
        for (InductionChoice choice : choices) {
            Induction induction = induction(nested);
            Optional<Theorem> proved = induction.prove(choice.scheme(), choice.expansions(), List.of());
            if (proved.isPresent()) {
                return proved;
            }
            if (nested == 0) {
                open.addAll(induction.open());
            }
        }
        return Optional.empty();
    }

    private Induction induction(int nested) {
        return new Induction(rules, rules, effort, LOOKS, nested == 0 ? LastResort.NONE : (goal, facts) -> lastResort(goal, facts, nested));
    }

    private List<InductionChoice> choices(Term formula, Set<Variable> variables) {
        Induction induction = new Induction(rules, effort);
        List<InductionChoice> suggested = new ArrayList<>();
        for (Application call : induction.candidates(formula)) {
            InductionScheme scheme = induction.scheme(formula, call).orElseThrow();
            if (variables.isEmpty() || scheme.cases().stream().flatMap(branch -> branch.smaller().stream())
                    .anyMatch(smaller -> smaller.bindings().keySet().stream().anyMatch(variables::contains))) {
                suggested.add(new InductionChoice(scheme, List.of(rules.unfold(call).orElseThrow())));
            }
        }
        Set<Variable> plain = variables.isEmpty() && suggested.isEmpty() && induction.callsRecursion(formula) ? new LinkedHashSet<>(formula.variables()) : variables;
        plain.forEach(variable -> suggested.addAll(InductionChoice.on(formula, variable)));
        return suggested;
    }

    private Optional<Theorem> lastResort(Term goal, List<Theorem> facts, int inductions) {
        if (goal == Constant.FALSE) {
            return refutation(facts, inductions);
        }
        List<Term> premises = facts.stream().map(Theorem::conclusion).filter(premise -> UndecidedTest.in(premise).isEmpty()).distinct().toList();
        Clause clause = new Clause(premises, goal).relevant();
        Set<Term> tried = new LinkedHashSet<>();
        for (Clause.Reduction reduction : reductions(clause)) {
            Clause reduced = reduction.clause().relevant();
            Term formula = reduced.formula();
            if (tried.add(formula) && plausible.test(formula)) {
                Optional<Theorem> proved = proveMade(formula, inductions);
                if (proved.isPresent()) {
                    Theorem theorem = reduction.back().apply(reduced.opened(proved.get()));
                    for (Theorem fact : facts) {
                        theorem = Cut.of(theorem, fact);
                    }
                    return Optional.of(theorem);
                }
            }
        }
        return Optional.empty();
    }

    /** From what does not hold by the facts, if it is proved from the others, follows {@code 'false}. */
    private Optional<Theorem> refutation(List<Theorem> facts, int inductions) {
        for (Theorem fact : facts.reversed()) {
            if (fact.conclusion() instanceof Application negation && negation.applies("not", 1)
                    && negation.argument(0) instanceof Application claim && !claim.applies("<", 2)) {
                List<Theorem> others = facts.stream().filter(other -> other != fact).toList();
                return lastResort(claim, others, inductions).map(proved -> rules.laws().decided(fact).carry(proved));
            }
        }
        return Optional.empty();
    }

    /** {@return the clause made more general, step by step; what is made last comes first} */
    private List<Clause.Reduction> reductions(Clause clause) {
        List<Clause.Reduction> reductions = new ArrayList<>(List.of(Clause.Reduction.none(clause)));
        new DestructorElimination(rules, effort).reduce(clause).ifPresent(step -> extend(reductions, step));
        new CrossFertilisation(theory).reduce(reductions.getFirst().clause()).ifPresent(step -> extend(reductions, step));
        new Generalisation(rules, effort).reduce(reductions.getFirst().clause().relevant()).ifPresent(step -> extend(reductions, step));
        return reductions;
    }

    private static void extend(List<Clause.Reduction> reductions, Clause.Reduction step) {
        reductions.addFirst(step.after(reductions.getFirst()));
    }

    private Optional<Theorem> proveMade(Term formula, int inductions) {
        if (formula instanceof Constant || !failed.add(new Attempt(formula, inductions))) {
            return Optional.empty();
        }
        Optional<Theorem> direct = new CaseAnalysis(rules, effort).prove(formula, List.of());
        return direct.isPresent() ? direct : byInduction(choices(formula, Set.of()).stream().limit(NESTED_CANDIDATES).toList(), inductions - 1);
    }
}
