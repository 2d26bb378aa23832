package godel.prover.tactic.machine;

import godel.grammar.term.Constant;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;

/** {@code value}: bounds from below and above on the utility of the present program left alone. */
record ValueRule(Utility utility, Value program) implements DerivedRule {

    @Override
    public String name() {
        return "value";
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        Cycle cycle = Cycle.of(utility.knowing(input.theorems()), "as_is", Constant.of(program), effort);
        return List.of(bound(cycle, AffineBound.Side.LOWER, effort), bound(cycle, AffineBound.Side.UPPER, effort));
    }

    private static Theorem bound(Cycle cycle, AffineBound.Side side, Effort effort) {
        return AffineBound.of(cycle, side, effort).flatMap(bound -> bound.prove(effort))
                .orElseThrow(() -> new Inapplicable("no affine bound on the program left alone is proved"));
    }
}
