package godel.machine.life;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Outcome;
import godel.machine.hardware.Parts;
import java.util.Optional;

/**
 * The world moves every {@code steps} steps. A policy that has not finished by then does the default action and keeps
 * its memory. Of what is left the program's schedule is paid, which chooses the searcher's prior; the searcher gets the
 * rest, whatever share the schedule names. A program without a schedule has no searcher.
 */
public record FixedTempo(long steps) implements Tempo {

    /** @throws IllegalArgumentException if {@code steps} is not positive */
    public FixedTempo {
        if (steps < 1) {
            throw new IllegalArgumentException("tempo is not positive: " + steps);
        }
    }

    @Override
    public String unit() {
        return "cycles";
    }

    /** A switchprog that takes too long takes the whole cycle, and changes nothing. */
    @Override
    public Optional<Boot> boot(Processor processor, SoftwareState state, long remaining) {
        if (processor.runSwitchprog(state, steps) instanceof Outcome.Finished(Value result, long cost)) {
            return Optional.of(new Boot(SoftwareState.ofValue(result).switched(), cost, true, cost, remaining));
        }
        return Optional.of(new Boot(state.switched(), steps, false, steps, remaining));
    }

    @Override
    public Optional<Turn> act(Processor processor, Environment environment, SoftwareState state, Value world, long spent, long remaining) {
        long limit = steps - spent;
        if (!(processor.runPolicy(state, environment.observe(world), limit) instanceof Outcome.Finished(Value result, long cost))) {
            return Optional.of(new Turn(state, environment.defaultAction(), true, limit, 0, 0, Symbol.NIL, remaining - 1));
        }
        SoftwareState after = state.remember(Parts.tail(result));
        Value action = Parts.head(result);
        long left = limit - cost;
        if (!processor.hasSchedule(state)) {
            return Optional.of(new Turn(after, action, false, cost, 0, 0, Symbol.NIL, remaining - 1));
        }
        if (processor.runSchedule(state, left) instanceof Outcome.Finished(Value plan, long scheduleCost)) {
            return Optional.of(new Turn(after, action, false, cost, scheduleCost, left - scheduleCost, Parts.tail(plan), remaining - 1));
        }
        return Optional.of(new Turn(after, action, false, cost, left, 0, Symbol.NIL, remaining - 1));
    }
}
