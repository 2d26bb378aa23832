package godel.prover.tactic.machine;

import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;

/** {@code bound}: an upper bound on the utility of every software state in this environment, by induction on the remaining life. */
record BoundRule(Utility utility) implements DerivedRule {

    @Override
    public String name() {
        return "bound";
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        Cycle cycle = Cycle.of(utility.knowing(input.theorems()), "u", Variable.of("state"), effort);
        return AffineBound.of(cycle, AffineBound.Side.UPPER, effort).flatMap(bound -> bound.prove(effort)).map(List::of)
                .orElseThrow(() -> new Inapplicable("no affine bound on every program is proved"));
    }
}
