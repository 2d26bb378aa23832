package godel.prover.tactic.code;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.List;

/** Induction by a scheme, with base and cases proved by whoever asks for it. */
public final class CaseInduction {
    private final Rules rules;
    private final Effort effort;

    /** Proves with these rules, which also prove that measures decrease. */
    public CaseInduction(Rules rules, Effort effort) {
        this.rules = rules;
        this.effort = effort;
    }

    /** Proves the formula of the scheme at one case. */
    public interface CaseProof {
        /**
         * {@return {@code Γ |- formula}}
         *
         * @param facts   what holds in this case: its test, or in the base that none of the tests does
         * @param smaller the substitutions for which the formula may be assumed
         * @throws Inapplicable if it is not proved
         */
        Theorem prove(List<Theorem> facts, List<Substitution> smaller);
    }

    /**
     * {@return {@code |- formula}}
     *
     * @throws Inapplicable if something is not proved
     */
    public Theorem prove(InductionScheme scheme, CaseProof proof) {
        List<Theorem> naturals = scheme.measure().stream().map(component -> obligation(Logic.natural(component), List.of())).toList();
        List<Theorem> outside = scheme.cases().stream().map(branch -> Theorem.assume(rules.theory(), Logic.negation(branch.test()))).toList();
        Theorem base = proof.prove(outside, List.of());
        List<Theorem> cases = new ArrayList<>();
        List<List<Theorem>> decreases = new ArrayList<>();
        for (InductionScheme.Case branch : scheme.cases()) {
            Theorem test = Theorem.assume(rules.theory(), branch.test());
            decreases.add(branch.smaller().stream().map(substitution -> obligation(
                    Logic.less(scheme.measure().stream().map(substitution::apply).toList(), scheme.measure()), List.of(test))).toList());
            cases.add(proof.prove(List.of(test), branch.smaller()));
        }
        return Theorem.induct(scheme, naturals, base, cases, decreases);
    }

    private Theorem obligation(Term goal, List<Theorem> facts) {
        return new CaseAnalysis(rules, effort).prove(goal, facts).orElseThrow(() -> new Inapplicable("the measure is not proved to decrease: " + goal));
    }
}
