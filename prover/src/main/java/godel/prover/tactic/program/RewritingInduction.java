package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import godel.prover.tactic.arithmetic.RingNormalisation;
import godel.prover.tactic.code.CaseInduction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Induction for {@code p implies (… implies l = r)} in which the hypotheses are used as rewrites of l to r. Simplification does not
 * turn facts about sums and products into rewrites, but where a product of l with something else is met, nothing less helps.
 */
final class RewritingInduction {
    private final Rules rules;
    private final Effort effort;
    private final List<Theorem> kept;

    /** @param kept facts that may be used everywhere */
    RewritingInduction(Rules rules, Effort effort, List<Theorem> kept) {
        this.rules = rules;
        this.effort = effort;
        this.kept = List.copyOf(kept);
    }

    /** {@return {@code |- formula} by the scheme, if base and cases are proved} */
    Optional<Theorem> prove(InductionScheme scheme, List<Equality> expansions) {
        if (equation(scheme.formula()).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CaseInduction(rules, effort).prove(scheme, (facts, smaller) -> atCase(scheme.formula(), expansions, facts, smaller)));
        } catch (Inapplicable notProved) {
            return Optional.empty();
        }
    }

    /** The premises that a formula begins with. */
    private static List<Term> premises(Term formula) {
        List<Term> premises = new ArrayList<>();
        Term rest = formula;
        while (rest instanceof Application implication && implication.applies("implies", 2)) {
            premises.add(implication.argument(0));
            rest = implication.argument(1);
        }
        return premises;
    }

    /** The equation that a formula ends with, if its left side is a call. */
    private static Optional<Application> equation(Term formula) {
        Term rest = formula;
        while (rest instanceof Application implication && implication.applies("implies", 2)) {
            rest = implication.argument(1);
        }
        return rest instanceof Application equation && equation.applies("equal", 2) && equation.argument(0) instanceof Application call
                && !RingNormalisation.isArithmetic(call) ? Optional.of(equation) : Optional.empty();
    }

    private Theorem atCase(Term formula, List<Equality> expansions, List<Theorem> facts, List<Substitution> smaller) {
        List<Theorem> known = new ArrayList<>(facts);
        known.addAll(kept);
        List<Term> premises = premises(formula);
        premises.forEach(premise -> known.add(Theorem.assume(rules.theory(), premise)));
        List<Equality> rewrites = new ArrayList<>(expansions);
        Set<Term> needed = new LinkedHashSet<>();
        for (Substitution instance : smaller) {
            Theorem hypothesis = Theorem.assume(rules.theory(), instance.apply(formula));
            for (Term premise : premises(hypothesis.conclusion())) {
                hypothesis = Theorem.modusPonens(hypothesis, Theorem.assume(rules.theory(), premise));
                needed.add(premise);
            }
            rewrites.add(Equality.of(hypothesis));
        }
        Theorem result = proof(equation(formula).orElseThrow(), known, rewrites);
        for (Term premise : needed) {
            if (result.hypotheses().contains(premise) && !premises.contains(premise)) {
                result = Theorem.modusPonens(Theorem.discharge(result, premise), proof(premise, known, List.of()));
            }
        }
        for (Term premise : premises.reversed()) {
            result = Theorem.discharge(result, premise);
        }
        return result;
    }

    private Theorem proof(Term goal, List<Theorem> known, List<Equality> rewrites) {
        CaseAnalysis analysis = new CaseAnalysis(rules, effort, rewrites);
        return analysis.prove(goal, known).orElseThrow(() -> new Inapplicable("not proved: " + goal + analysis.open()));
    }
}
