package godel.prover.tactic.induction;

import java.util.ArrayList;
import java.util.List;

/** The goals at which a first attempt gets stuck, which is what a person who helps wants to see; later attempts add none. */
final class Checkpoints {
    private static final int MOST = 5;

    private final List<Sequent> goals = new ArrayList<>();
    private boolean isOpen;

    /** Notes goals from now on, or no more. */
    void open(boolean wanted) {
        isOpen = wanted;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Notes a goal that nothing simplifies any more and that no induction is left for. */
    void note(Sequent goal) {
        if (isOpen && goals.size() < MOST && !goals.contains(goal)) {
            goals.add(goal);
        }
    }

    List<Sequent> goals() {
        return List.copyOf(goals);
    }
}
