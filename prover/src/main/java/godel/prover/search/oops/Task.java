package godel.prover.search.oops;

import java.util.List;

/** A task for programs of the language. */
public interface Task {
    /** {@return its name} */
    String name();

    /** {@return what ds holds at the beginning, the top last} */
    List<Integer> input();

    /** Writes the environment at the beginning. */
    void begin(Tape tape);

    /** {@return whether the task is solved; depends on Ds and the environment alone and is asked whenever one of them was changed} */
    boolean solved(Tape tape);
}
