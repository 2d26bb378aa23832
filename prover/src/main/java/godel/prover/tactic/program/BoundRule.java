package godel.prover.tactic.program;

import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;

/** {@code bound}: bounds the time of the program that the last theorem is about, and proves the theorem about the pair. */
record BoundRule(Workbench bench) implements DerivedRule {
    static final String NAME = "bound";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        return List.of(bench.paired(bench.latest(input, effort), effort).theorem());
    }
}
