package godel.machine.report;

import godel.machine.life.LifeEvent;
import godel.machine.run.RunEnding;
import godel.machine.run.RunResult;
import java.util.ArrayList;
import java.util.List;

/** The end of a run, as people read it. */
public final class RunText {
    private RunText() {
    }

    /** {@return the lines} */
    public static List<String> lines(RunResult result, String unit) {
        List<String> lines = new ArrayList<>();
        lines.add((result.ending().isOver() ? "Life is over after " : "Stopped after ") + result.end().cycle() + " cycles: " + ending(result.ending()) + ".");
        int commits = result.commits().size();
        lines.add(commits == 0
                ? "Nothing was rewritten: no target theorem was proved in " + result.progress().steps() + " steps of search, up to phase "
                        + result.progress().phase() + " (" + result.progress().techniques() + " techniques, " + result.progress().theorems() + " theorems)."
                : "The machine rewrote itself " + (commits == 1 ? "once, after " : commits + " times, first after ")
                        + result.commits().getFirst().time() + " " + unit + ".");
        lines.add("reward with self-rewriting     " + Decimal.both(result.end().earned()));
        if (result.ending().isOver()) {
            lines.add("reward without, the same seed  " + Decimal.both(result.leftAlone()));
        }
        lines.add("run directory                  " + result.directory());
        if (!result.ending().isOver()) {
            lines.add("go on with                     ./godel resume " + result.directory());
        }
        return lines;
    }

    /** {@return why a run came to an end or was stopped, as a clause} */
    public static String ending(RunEnding ending) {
        return switch (ending) {
            case RunEnding.LifeOver(LifeEvent.Ending reason) -> ending(reason);
            case RunEnding.Interrupted _ -> "it was interrupted";
            case RunEnding.StepsSpent(long limit) -> "the " + limit + " steps that it was allowed are taken";
            case RunEnding.MemorySpent(long limit) -> "more than the " + limit + " bytes of memory that it was allowed are in use";
        };
    }

    private static String ending(LifeEvent.Ending ending) {
        return switch (ending) {
            case LifeEvent.LifetimeOver _ -> "the lifetime is used up";
            case LifeEvent.PolicyUnfinished _ -> "the policy did not finish within what was left of life";
            case LifeEvent.SwitchprogUnfinished _ -> "the switchprog did not finish within what was left of life";
            case LifeEvent.AxiomsContradictory _ -> "false was proved, so the axioms contradict each other and no proof means anything";
            case LifeEvent.AxiomsWrong _ -> "something happened that the axioms exclude";
            case LifeEvent.Refused(String reason) -> "the independent checker refused the certificate of the switch: " + reason;
        };
    }
}
