package godel.machine.report;

import godel.machine.experiment.Experiment;
import godel.machine.life.LifeEvent;
import godel.machine.run.Commit;
import godel.machine.run.ExpectedUtility;
import godel.machine.run.RunEnding;
import godel.machine.run.RunResult;
import godel.prover.kernel.Axiom;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What came of experiments, as a table in Markdown with one line for each rewrite, or for the want of one. */
public final class ExperimentTable {
    private static final String PRIMITIVE = "primitive";
    private static final int LONGEST_NUMBER = 24;

    private final List<String> lines = new ArrayList<>(List.of(
            "| experiment | outcome | steps of search | target | assumes, besides the primitives | utility before | after | certificate |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |"));

    /**
     * Adds what came of an experiment.
     *
     * @param link   where the experiment's file is, seen from the table
     * @param target that it was run with
     * @throws IOException if a certificate cannot be looked at
     */
    public void add(String name, String link, Experiment experiment, String target, RunResult result) throws IOException {
        String title = "[" + name + "](" + link + ")";
        String unit = experiment.tempo().unit();
        if (result.commits().isEmpty()) {
            row(title, "no rewrite in " + spent(experiment, result) + " " + unit + ending(result.ending()), String.valueOf(result.progress().steps()), target, "", "", "", "");
        }
        for (Commit commit : result.commits()) {
            String outcome = SearcherText.rewritten(commit) + " after " + commit.time() + " " + unit + (commit == result.commits().getLast() ? ending(result.ending()) : "");
            row(commit.number() == 0 ? title : "", outcome, String.valueOf(commit.progress().steps()), commit.form().toString(), assumptions(commit),
                    utility(commit.before()), utility(commit.after()), (Files.size(commit.certificate()) + 1023) / 1024 + " KiB");
        }
    }

    /** {@return the lines} */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private static long spent(Experiment experiment, RunResult result) {
        return experiment.lifetime() - Math.max(0, result.end().remaining());
    }

    /** {@return what is unusual about a run's end} */
    private static String ending(RunEnding ending) {
        return ending.equals(new RunEnding.LifeOver(new LifeEvent.LifetimeOver())) ? "" : "; " + RunText.ending(ending);
    }

    private static String assumptions(Commit commit) {
        return commit.theorem().axioms().values().stream().filter(axiom -> !axiom.kind().equals(PRIMITIVE)).map(Axiom::name).sorted()
                .map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String utility(ExpectedUtility utility) {
        return switch (utility) {
            case ExpectedUtility.Exact(var value) -> value.toString().length() > LONGEST_NUMBER ? Decimal.of(value) : value.toString();
            case ExpectedUtility.TooLong _ -> "-";
        };
    }
}
