package godel.machine.run;

import java.util.Optional;

/** Stops a run before its life is over. It is asked between cycles, and within long slices of search. */
@FunctionalInterface
public interface Brake {

    /** Lets every life be lived to its end. */
    Brake NONE = steps -> Optional.empty();

    /**
     * {@return why the run must stop now, if it must}
     *
     * @param steps that were taken since the life began
     */
    Optional<RunEnding> applied(long steps);

    /** {@return a brake that stops when this one does, or else when the other one does} */
    default Brake or(Brake other) {
        return steps -> applied(steps).or(() -> other.applied(steps));
    }

    /** {@return a brake that stops when this many steps have been taken} */
    static Brake afterSteps(long limit) {
        return steps -> steps >= limit ? Optional.of(new RunEnding.StepsSpent(limit)) : Optional.empty();
    }

    /** {@return a brake that stops when more bytes are in use than this, after garbage was collected} */
    static Brake overMemory(long limit) {
        return steps -> used() > limit && usedAfterCollection() > limit ? Optional.of(new RunEnding.MemorySpent(limit)) : Optional.empty();
    }

    private static long usedAfterCollection() {
        System.gc();
        return used();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
