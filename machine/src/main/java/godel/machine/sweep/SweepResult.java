package godel.machine.sweep;

import godel.grammar.value.Rational;
import godel.machine.life.SearchProgress;
import godel.machine.run.Commit;
import godel.machine.run.RunResult;
import java.util.Optional;

/**
 * What one run of a sweep came to.
 *
 * @param first     the first rewrite, if there was one
 * @param commits   how many rewrites there were
 * @param progress  what the last searcher did
 * @param reward    the worth of all rewards
 * @param leftAlone the same, had the software never been rewritten
 */
public record SweepResult(Setup setup, long seed, Optional<FirstCommit> first, int commits, SearchProgress progress, Rational reward, Rational leftAlone) {

    /**
     * A first rewrite.
     *
     * @param time  from the life's start, in the tempo's unit
     * @param steps of search that found it
     */
    public record FirstCommit(long time, long steps) {
    }

    static SweepResult of(Setup setup, long seed, RunResult result) {
        Optional<Commit> first = result.commits().stream().findFirst();
        return new SweepResult(setup, seed, first.map(commit -> new FirstCommit(commit.time(), commit.progress().steps())), result.commits().size(),
                result.progress(), result.end().earned(), result.leftAlone());
    }

    /** {@return what the rewrites brought} */
    public Rational gain() {
        return reward.minus(leftAlone);
    }
}
