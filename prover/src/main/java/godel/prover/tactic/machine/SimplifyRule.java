package godel.prover.tactic.machine;

import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import java.util.List;

/** {@code simplify}: simplifies the last theorem's conclusion. */
record SimplifyRule(Utility utility) implements DerivedRule {

    @Override
    public String name() {
        return "simplify";
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        if (input.theorems().isEmpty()) {
            throw new Inapplicable("there is no theorem yet");
        }
        Theorem last = input.theorems().getLast();
        Equality simplified = utility.analysis(effort).simplify(last.conclusion(), List.of());
        if (simplified.isTrivial()) {
            throw new Inapplicable("the last theorem is as simple as it gets");
        }
        return List.of(simplified.carry(last));
    }
}
