package godel.prover.tactic.machine;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
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
        return List.of(new TargetRule(utility, form, program, tempo == Tempo.FIXED ? Rational.ZERO : threshold),
                new BoundRule(utility), new ValueRule(utility, program), new SimplifyRule(utility));
    }
}
