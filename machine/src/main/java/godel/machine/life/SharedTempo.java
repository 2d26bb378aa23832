package godel.machine.life;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.machine.hardware.Parts;
import java.util.Optional;

/**
 * The world moves every {@code steps} steps, and the program's schedule is run before its policy: the share that it names
 * is kept for the searcher. The policy has the rest; where that does not suffice it does the default action and keeps its
 * memory. What it leaves over goes to the searcher, too. A program without a schedule has no searcher, and its policy has
 * the whole cycle.
 *
 * <p>So search is paid for with what the policy cannot do in the time, and giving it up can be worth while. (Under
 * {@link FixedTempo} it never is: there the policy comes first.)
 */
public record SharedTempo(long steps) implements Tempo {

    /** @throws IllegalArgumentException if {@code steps} is not positive */
    public SharedTempo {
        if (steps < 1) {
            throw new IllegalArgumentException("tempo is not positive: " + steps);
        }
    }

    @Override
    public String unit() {
        return "cycles";
    }

    @Override
    public Optional<Boot> boot(Processor processor, SoftwareState state, long remaining) {
        return new FixedTempo(steps).boot(processor, state, remaining);
    }

    @Override
    public Optional<Turn> act(Processor processor, Environment environment, SoftwareState state, Value world, long spent, long remaining) {
        long limit = steps - spent;
        Share share = processor.hasSchedule(state) ? share(processor, state, limit) : new Share(0, 0, Symbol.NIL);
        return Optional.of(act(processor, environment, state, world, limit, share, remaining));
    }

    /** What the schedule takes of a cycle, and what it names for the searcher: no more than is left then. */
    private record Share(long scheduleSteps, long searchSteps, Value prior) {
    }

    private Share share(Processor processor, SoftwareState state, long limit) {
        if (processor.runSchedule(state, limit) instanceof Outcome.Finished(Value plan, long cost)) {
            return new Share(cost, Math.min(Evaluator.depth(Parts.head(plan)), limit - cost), Parts.tail(plan));
        }
        return new Share(limit, 0, Symbol.NIL);
    }

    private static Turn act(Processor processor, Environment environment, SoftwareState state, Value world, long limit, Share share, long remaining) {
        long left = limit - share.scheduleSteps - share.searchSteps;
        if (left > 0 && processor.runPolicy(state, environment.observe(world), left) instanceof Outcome.Finished(Value result, long cost)) {
            long search = processor.hasSchedule(state) ? share.searchSteps + left - cost : 0;
            return new Turn(state.remember(Parts.tail(result)), Parts.head(result), false, cost, share.scheduleSteps, search, share.prior, remaining - 1);
        }
        return new Turn(state, environment.defaultAction(), true, left, share.scheduleSteps, share.searchSteps, share.prior, remaining - 1);
    }
}
