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
        StateTerm state = new StateTerm(Constant.of(program), Target.MEMORY, Target.SEARCHER, Constant.of(0), Constant.NIL);
        return List.of(bound(state, AffineBound.Side.LOWER, effort), bound(state, AffineBound.Side.UPPER, effort));
    }

    private Theorem bound(StateTerm state, AffineBound.Side side, Effort effort) {
        return AffineBound.ofProgram(utility, "as_is", state, side, effort).flatMap(bound -> bound.prove(effort))
                .orElseThrow(() -> new Inapplicable("no affine bound on the program left alone is proved"));
    }
}
