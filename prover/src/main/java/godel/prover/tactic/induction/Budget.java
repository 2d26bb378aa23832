package godel.prover.tactic.induction;

import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;

/**
 * What a proof attempt may still spend: inferences and visited nodes, which decide its result, and a last resort that
 * stops it from outside and decides nothing.
 */
public final class Budget {
    private final Effort effort;
    private final Effort whole;
    private final Runnable stopCheck;

    private Budget(Effort effort, Effort whole, Runnable stopCheck) {
        this.effort = effort;
        this.whole = whole;
        this.stopCheck = stopCheck;
    }

    /**
     * {@return a budget of {@code limit} inferences and nodes}
     *
     * @param stopCheck called now and then; it may throw to stop the attempt
     */
    public static Budget of(Theory theory, long limit, Runnable stopCheck) {
        Effort effort = Effort.of(theory, limit);
        return new Budget(effort, effort, stopCheck);
    }

    /** {@return a part of this budget} */
    Budget part(Theory theory, long limit) {
        return new Budget(Effort.of(theory, Math.min(limit, effort.left())), effort, stopCheck);
    }

    /**
     * Notes one more node.
     *
     * @throws Effort.OutOfEffort if the limit is exceeded
     */
    void spend() {
        effort.spend(1);
        if (whole != effort) {
            whole.spend(1);
        }
        stopCheck.run();
    }

    long left() {
        return effort.left();
    }

    /** {@return inferences and nodes spent} */
    public long spent() {
        return effort.spent();
    }

    Effort effort() {
        return effort;
    }
}
