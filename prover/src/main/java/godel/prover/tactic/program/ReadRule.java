package godel.prover.tactic.program;

import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;

/** {@code read}: the specification's own program computes what is wanted. */
record ReadRule(Workbench bench) implements DerivedRule {

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        return List.of(bench.derivation().original(effort).equivalence());
    }
}
