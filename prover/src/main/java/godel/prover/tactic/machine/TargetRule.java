package godel.prover.tactic.machine;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.tactic.Effort;
import godel.prover.tactic.program.ProgramRules;
import java.util.List;

/**
 * {@code target}: proves the target theorem for the switchprog that the technique has set, by the outline of
 * {@link TargetProof}.
 */
record TargetRule(Premises premises, TargetForm form, Value program, Rational least) implements DerivedRule {

    @Override
    public String name() {
        return "target";
    }

    /** What may make a program faster, or do in one step what took many, is worth a try. */
    @Override
    public List<ProgramEdit> edits() {
        return ProgramRules.edits(premises.theory());
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        Value switchprog = input.switchProgram().orElseThrow(() -> new Inapplicable("no switchprog is set"));
        Premises.Given given = premises.given(effort);
        return switch (new TargetProof(given.utility(), given.world(), new Target(form, program, switchprog), least, effort).prove()) {
            case TargetProof.Attempt.Proved(Theorem theorem) -> List.of(theorem);
            case TargetProof.Attempt.Failed(String reason) -> throw new Inapplicable(reason);
        };
    }
}
