package godel.prover.tactic.machine;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The derived rules about machines that a proof technique can call, in the order of their numbers. */
public final class DerivedRules {
    private DerivedRules() {
    }

    /**
     * {@return the rules for a machine that runs {@code program}}
     *
     * @param theory    with u, as_is and the hardware's axioms
     * @param threshold the remaining life, in steps, above which theorems under free tempo shall hold
     */
    public static List<DerivedRule> all(Theory theory, Tempo tempo, TargetForm form, Value program, Rational threshold) {
        Utility utility = Utility.of(theory);
        return general(utility, Premises.none(utility, program), tempo, form, program, threshold, List.of());
    }

    /** {@return the same, and where the world has states that value iteration can go through, the rule that uses it} @param start where the search begins */
    public static List<DerivedRule> all(Theory theory, Tempo tempo, TargetForm form, Value program, Rational threshold, Start start) {
        return all(theory, tempo, form, program, threshold, start, List.of());
    }

    /** {@return the same, where theorems were adopted as axioms} @param adopted these theorems */
    public static List<DerivedRule> all(Theory theory, Tempo tempo, TargetForm form, Value program, Rational threshold, Start start, List<Theorem> adopted) {
        Utility utility = Utility.of(theory).knowing(adopted);
        boolean stepsCount = tempo == Tempo.FREE && !form.isGlobal();
        Premises premises = stepsCount ? Premises.of(utility, program, start) : Premises.none(utility, program);
        List<DerivedRule> rules = new ArrayList<>(general(utility, premises, tempo, form, program, threshold, adopted));
        if (tempo == Tempo.FIXED) {
            Planner.of(utility, program, start).ifPresent(planner -> rules.add(new PlanRule(utility, planner, form, program)));
        }
        return List.copyOf(rules);
    }

    /** {@return whether rewrites of what the searcher knows can be proved not to be for the worse} Where time is not fixed they take what is lost to the policy. */
    public static boolean rewritesKnowledge(Theory theory, TargetForm form) {
        return form.relaxed() && !form.isGlobal() && SearcherLaws.hold(theory);
    }

    /** {@return whether the rules can use a theorem in later proofs: it says without recursion what a recursive function is} */
    public static boolean use(Theorem theorem) {
        return ClosedForms.isClosedForm(theorem);
    }

    private static List<DerivedRule> general(Utility utility, Premises premises, Tempo tempo, TargetForm form, Value program, Rational threshold,
            List<Theorem> adopted) {
        Optional<SearcherLaws> laws = rewritesKnowledge(utility.theory(), form) ? Optional.of(new SearcherLaws(utility.rules())) : Optional.empty();
        List<DerivedRule> rules = new ArrayList<>(List.of(new TargetRule(premises, form, program, tempo == Tempo.FIXED ? Rational.ZERO : threshold, laws),
                new BoundRule(utility), new ValueRule(utility, program), new SimplifyRule(utility)));
        ClosedFormRule.of(utility.theory(), adopted).ifPresent(rules::add);
        return List.copyOf(rules);
    }
}
