package godel.prover.tactic.machine;

import godel.grammar.term.Constant;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.tactic.Effort;
import godel.prover.tactic.program.ProgramRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code target}: proves the target theorem for the switchprog that the technique has set, by the outline of
 * {@link TargetProof}, or where only the searcher's part is rewritten, of {@link SearcherRewrite}. Where it is the schedule
 * that is rewritten, what is proved of {@link ScheduleEquality} comes before it.
 *
 * @param laws for rewrites of the searcher's part; empty where they cannot be proved to be none for the worse
 */
record TargetRule(Premises premises, TargetForm form, Value program, Rational least, Optional<SearcherLaws> laws) implements DerivedRule {

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
        RelaxedTarget asked = new RelaxedTarget(given.utility().knowing(input.theorems()), new Target(form, program, switchprog));
        return switch (attempt(asked, given.world(), effort)) {
            case TargetProof.Attempt.Proved(Theorem theorem) -> {
                List<Theorem> theorems = new ArrayList<>(ofTheSchedule(asked, effort));
                theorems.add(asked.asked(theorem, effort));
                yield theorems;
            }
            case TargetProof.Attempt.Failed(String reason) -> throw new Inapplicable(reason);
        };
    }

    private List<Theorem> ofTheSchedule(RelaxedTarget asked, Effort effort) {
        return asked.target().newProgram(premises.theory()).map(rewritten -> new ScheduleEquality(asked.utility(), effort).proved(program, rewritten.value())).orElse(List.of());
    }

    private TargetProof.Attempt attempt(RelaxedTarget asked, WorldCondition world, Effort effort) {
        Optional<Constant> newProgram = asked.target().newProgram(premises.theory());
        if (newProgram.isEmpty()) {
            return new TargetProof.Attempt.Failed("the switchprog does not lead to a program");
        }
        if (laws.isPresent() && newProgram.get().value().equals(program)) {
            return new SearcherRewrite(asked.utility(), laws.get(), asked.target(), effort).prove();
        }
        return new TargetProof(asked.utility(), world, asked.shown(), least, effort).prove();
    }
}
