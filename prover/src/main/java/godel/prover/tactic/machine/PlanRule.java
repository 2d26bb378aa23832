package godel.prover.tactic.machine;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;

/** {@code plan}: proves the target theorem for the switchprog that the technique has set, by {@linkplain PlanProof value iteration}. */
record PlanRule(Utility utility, Planner planner, TargetForm form, Value program) implements DerivedRule {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public List<Value> proposals() {
        return planner.greedy().in(program).filter(proposal -> !proposal.equals(program)).stream().toList();
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        Value switchprog = input.switchProgram().orElseThrow(() -> new Inapplicable("no switchprog is set"));
        RelaxedTarget asked = new RelaxedTarget(utility, new Target(form, program, switchprog));
        return switch (new PlanProof(utility, planner, asked.shown(), effort).prove()) {
            case TargetProof.Attempt.Proved(Theorem theorem) -> List.of(asked.asked(theorem, effort));
            case TargetProof.Attempt.Failed(String reason) -> throw new Inapplicable(reason);
        };
    }
}
