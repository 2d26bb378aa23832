package godel.prover.tactic.induction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The goals at which a first attempt gets stuck, which is what a person who helps wants to see; later attempts add none. */
final class Checkpoints {
    private static final int MOST = 5;

    private final List<Sequent> goals = new ArrayList<>();
    private boolean isNoting;

    /** Does some work, and notes goals or does not while it lasts; {@return what it returns} */
    <T> T noting(boolean wanted, Supplier<T> work) {
        boolean before = isNoting;
        isNoting = wanted;
        try {
            return work.get();
        } finally {
            isNoting = before;
        }
    }

    /** Notes a goal that nothing simplifies any more and that no induction is left for. */
    void note(Sequent goal) {
        if (isNoting && goals.size() < MOST && !goals.contains(goal)) {
            goals.add(goal);
        }
    }

    List<Sequent> goals() {
        return List.copyOf(goals);
    }
}
