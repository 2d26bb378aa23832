package godel.machine.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.grammar.value.Rational;
import godel.machine.sweep.Estimate;
import godel.machine.sweep.Setup;
import godel.machine.sweep.SweepResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results of a sweep: each as a line of JSON, all as a table of means. */
public final class SweepText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HEAD = List.of("target", "share", "prior", "searcher", "runs", "rewritten", "steps to the first rewrite", "reward",
            "gain by rewriting");

    private SweepText() {
    }

    /** {@return a result as one line of JSON; rationals are strings such as {@code "3/5"}} */
    public static String json(String experiment, SweepResult result) {
        ObjectNode node = JSON.createObjectNode();
        Setup setup = result.setup();
        node.put("experiment", experiment).put("target", setup.target().toString()).put("share", setup.share()).put("prior", setup.prior());
        node.put("searcher", setup.searcher()).put("seed", result.seed()).put("commits", result.commits());
        result.first().ifPresentOrElse(first -> node.put("time_to_commit", first.time()).put("steps_to_commit", first.steps()),
                () -> node.putNull("time_to_commit").putNull("steps_to_commit"));
        node.put("search_steps", result.progress().steps()).put("reward", result.reward().toString()).put("reward_left_alone", result.leftAlone().toString());
        return node.toString();
    }

    /** {@return the table, one line for each setup; means over the seeds with Student's 95 % confidence intervals} */
    public static List<String> table(List<SweepResult> results) {
        Map<Setup, List<SweepResult>> bySetup = results.stream().collect(Collectors.groupingBy(SweepResult::setup, LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        bySetup.forEach((setup, runs) -> rows.add(row(setup, runs)));
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> Arrays.setAll(widths, column -> Math.max(widths[column], row.get(column).length())));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                line.append(row.get(column)).append(" ".repeat(widths[column] - row.get(column).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.add("means over the seeds, with Student's 95 % confidence intervals; steps over the runs that were rewritten");
        return lines;
    }

    private static List<String> row(Setup setup, List<SweepResult> runs) {
        List<Double> steps = runs.stream().flatMap(run -> run.first().stream()).map(first -> (double) first.steps()).toList();
        return List.of(setup.target().toString(), setup.share() + " %", word(setup.prior()), word(setup.searcher()), String.valueOf(runs.size()),
                String.valueOf(steps.size()), Estimate.of(steps).toString(), Estimate.of(numbers(runs.stream().map(SweepResult::reward).toList())).toString(),
                Estimate.of(numbers(runs.stream().map(SweepResult::gain).toList())).toString());
    }

    private static String word(boolean on) {
        return on ? "on" : "off";
    }

    private static List<Double> numbers(List<Rational> exact) {
        return exact.stream().map(Decimal::approximate).toList();
    }
}
