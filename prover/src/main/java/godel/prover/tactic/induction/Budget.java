package godel.prover.tactic.induction;

import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.Optional;

/**
 * What a proof attempt may still spend: inferences and visited nodes, which decide its result, and a last resort that
 * stops it from outside and decides nothing.
 */
public final class Budget {
    private final Effort effort;
    private final Optional<Budget> whole;
    private final long limit;
    private final Runnable stopCheck;

    private Budget(Effort effort, Optional<Budget> whole, long limit, Runnable stopCheck) {
        this.effort = effort;
        this.whole = whole;
        this.limit = limit;
        this.stopCheck = stopCheck;
    }

    /**
     * {@return a budget of {@code limit} inferences and nodes}
     *
     * @param stopCheck called now and then; it may throw to stop the attempt
     */
    public static Budget of(Theory theory, long limit, Runnable stopCheck) {
        return new Budget(Effort.of(theory, limit), Optional.empty(), limit, stopCheck);
    }

    /** {@return a part of this budget; what it spends is spent of the whole too} */
    Budget part(Theory theory, long limit) {
        long granted = Math.min(limit, effort.left());
        return new Budget(Effort.of(theory, granted), Optional.of(this), granted, stopCheck);
    }

    /**
     * Notes one more node.
     *
     * @throws Effort.OutOfEffort if the limit is exceeded
     */
    void spend() {
        whole.ifPresentOrElse(Budget::spend, stopCheck);
        effort.spend(1);
    }

    /** {@return what there was to spend} */
    long limit() {
        return limit;
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
