package godel.machine.run;

import godel.machine.life.LifeEvent;

/** Is told what happens in a run, in order, and nothing twice: what was told before a run was resumed is not told again. */
public interface RunListener {

    /** Hears of nothing. */
    RunListener NONE = new RunListener() {
    };

    /** The run is resumed: the life is lived again up to its {@code events}-th event, and told from there. */
    default void resumed(long events) {
    }

    /** Something happened, and is in the run's log. */
    default void happened(LifeEvent event) {
    }

    /** The machine has rewritten itself, and the independent checker has accepted the certificate. */
    default void committed(Commit commit) {
    }
}
