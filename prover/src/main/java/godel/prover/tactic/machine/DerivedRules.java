package godel.prover.tactic.machine;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import java.util.ArrayList;
import java.util.List;

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
        return general(utility, Premises.none(utility, program), tempo, form, program, threshold);
    }

    /**
     * {@return the same, and where the world has states that value iteration can go through, the rule that uses it}
     *
     * @param start where the search begins
     */
    public static List<DerivedRule> all(Theory theory, Tempo tempo, TargetForm form, Value program, Rational threshold, Start start) {
        Utility utility = Utility.of(theory);
        boolean stepsCount = tempo == Tempo.FREE && !form.isGlobal();
        Premises premises = stepsCount ? Premises.of(utility, program, start) : Premises.none(utility, program);
        List<DerivedRule> rules = new ArrayList<>(general(utility, premises, tempo, form, program, threshold));
        if (tempo == Tempo.FIXED) {
            Planner.of(utility, program, start).ifPresent(planner -> rules.add(new PlanRule(utility, planner, form, program)));
        }
        return List.copyOf(rules);
    }

    private static List<DerivedRule> general(Utility utility, Premises premises, Tempo tempo, TargetForm form, Value program, Rational threshold) {
        return List.of(new TargetRule(premises, form, program, tempo == Tempo.FIXED ? Rational.ZERO : threshold),
                new BoundRule(utility), new ValueRule(utility, program), new SimplifyRule(utility));
    }
}
