package godel.machine.run;

import godel.machine.life.LifeEvent;

/** Why a run came to its end, or to a halt from which it can be resumed. */
public sealed interface RunEnding {

    /** The life is over. */
    record LifeOver(LifeEvent.Ending reason) implements RunEnding {
    }

    /** Somebody asked it to stop. */
    record Interrupted() implements RunEnding {
    }

    /** It took as many steps as it was allowed; those that were taken before it was resumed count. */
    record StepsSpent(long limit) implements RunEnding {
    }

    /** It held more bytes of memory than it was allowed. */
    record MemorySpent(long limit) implements RunEnding {
    }

    /** {@return whether the life is over, so that there is nothing to resume} */
    default boolean isOver() {
        return this instanceof LifeOver;
    }
}
