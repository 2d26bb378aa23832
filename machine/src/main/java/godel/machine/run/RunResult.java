package godel.machine.run;

import godel.grammar.value.Rational;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import java.nio.file.Path;
import java.util.List;

/**
 * How a run ended, or where it was stopped.
 *
 * @param directory what is left of it
 * @param end       the last moment
 * @param ending    why it ended there
 * @param progress  what its last searcher had done
 * @param commits   the rewrites, oldest first
 * @param leftAlone the worth of all rewards of the same life, with the same seed, had the software never been rewritten
 */
public record RunResult(Path directory, Moment end, RunEnding ending, SearchProgress progress, List<Commit> commits, Rational leftAlone) {
    public RunResult {
        commits = List.copyOf(commits);
    }
}
