package godel.machine.run;

import godel.machine.life.LifeCycle;
import godel.machine.life.LifeEvent;
import godel.machine.life.Searcher;
import java.util.Optional;

/**
 * A life that can be stopped. A long slice of search is given to the searcher piece by piece, which changes nothing of
 * what it does, so that a stop need not wait for its end. What is stopped within a slice leaves no trace of the slice:
 * the life is told again from its last event when it is taken up.
 */
final class BrakedLife {
    private static final long PIECE = 10_000;

    private final Brake brake;
    private long steps;

    BrakedLife(Brake brake) {
        this.brake = brake;
    }

    /** {@return how the life ends or is stopped} */
    RunEnding live(LifeCycle life) {
        try {
            while (life.ending().isEmpty()) {
                requireGoing(steps);
                life.cycle();
            }
            return new RunEnding.LifeOver(life.ending().get());
        } catch (Stopped stopped) {
            return stopped.reason;
        }
    }

    /** Counts the steps that an event took. */
    void listen(LifeEvent event) {
        switch (event) {
            case LifeEvent.Switched switched -> steps += switched.switching().steps();
            case LifeEvent.CycleDone done -> steps += done.turn().policySteps() + done.turn().scheduleSteps();
            case LifeEvent.SearchAdvanced advanced -> steps += advanced.steps();
            case LifeEvent other -> {
            }
        }
    }

    /** {@return searchers that are stopped within their slices} */
    Searcher.Source braked(Searcher.Source searchers) {
        return start -> {
            Searcher searcher = searchers.begin(start);
            return (granted, prior, now) -> {
                long done = Math.min(granted, PIECE);
                Searcher.Slice slice = searcher.advance(done, prior, now);
                while (done < granted && slice.discovery().isEmpty()) {
                    requireGoing(steps + done);
                    long piece = Math.min(granted - done, PIECE);
                    slice = searcher.advance(piece, prior, now);
                    done += piece;
                }
                return slice;
            };
        };
    }

    private void requireGoing(long taken) {
        Optional<RunEnding> reason = brake.applied(taken);
        if (reason.isPresent()) {
            throw new Stopped(reason.get());
        }
    }

    /** Leaves a slice that is not done. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient RunEnding reason;

        Stopped(RunEnding reason) {
            super(null, null, false, false);
            this.reason = reason;
        }
    }
}
