package godel.machine.life;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.machine.hardware.Parts;
import java.util.Optional;

/**
 * The world waits for the policy, so that faster code lives more cycles. Life is counted in steps; code that does not
 * finish within what is left of them ends it. The program's schedule says how many steps the searcher gets; a program
 * without one has no searcher.
 */
public record FreeTempo() implements Tempo {

    @Override
    public String unit() {
        return "steps";
    }

    @Override
    public Optional<Boot> boot(Processor processor, SoftwareState state, long remaining) {
        if (processor.runSwitchprog(state, remaining) instanceof Outcome.Finished(Value result, long cost)) {
            return Optional.of(new Boot(SoftwareState.ofValue(result).switched(), cost, true, 0, remaining - cost));
        }
        return Optional.empty();
    }

    /** As in {@code u}, the schedule is run with all of {@code remaining} as its limit; what it overdraws ends life. */
    @Override
    public Optional<Turn> act(Processor processor, Environment environment, SoftwareState state, Value world, long spent, long remaining) {
        if (!(processor.runPolicy(state, environment.observe(world), remaining) instanceof Outcome.Finished(Value result, long cost))) {
            return Optional.empty();
        }
        SoftwareState after = state.remember(Parts.tail(result));
        long left = remaining - cost;
        Value action = Parts.head(result);
        if (!processor.hasSchedule(state)) {
            return Optional.of(new Turn(after, action, false, cost, 0, 0, Symbol.NIL, left));
        }
        if (processor.runSchedule(state, remaining) instanceof Outcome.Finished(Value plan, long scheduleCost)) {
            long share = Evaluator.depth(Parts.head(plan));
            long searchable = Math.max(0, left - scheduleCost);
            // A share beyond the end of life is searched up to the end; more would find nothing of use.
            long searched = Math.min(share, searchable);
            return Optional.of(new Turn(after, action, false, cost, scheduleCost, searched, Parts.tail(plan), searchable - searched));
        }
        return Optional.of(new Turn(after, action, false, cost, remaining, 0, Symbol.NIL, 0));
    }
}
