package godel.machine.run;

import godel.grammar.value.Rational;
import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import java.nio.file.Path;
import java.util.List;

/**
 * How a run ended.
 *
 * @param directory what is left of it
 * @param end       the last moment
 * @param ending    why the life was over
 * @param progress  what its last searcher had done
 * @param commits   the rewrites, oldest first
 * @param leftAlone the worth of all rewards of the same life, with the same seed, had the software never been rewritten
 */
public record RunResult(Path directory, Moment end, LifeEvent.Ending ending, SearchProgress progress, List<Commit> commits, Rational leftAlone) {
    public RunResult {
        commits = List.copyOf(commits);
    }
}
