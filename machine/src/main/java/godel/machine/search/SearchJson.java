package godel.machine.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.prover.search.ordered.Effort;
import java.util.Locale;

/** A report as one JSON object. */
public final class SearchJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SearchJson() {
    }

    /** {@return the text of the object} */
    public static String text(SearchReport report) {
        ObjectNode node = JSON.createObjectNode();
        node.put("ending", report.ending()).put("solved", report.solved());
        ObjectNode boosts = node.putObject("boosts");
        boosts.put("name", report.experiment().boosts().name());
        report.experiment().boosts().symmetry().forEach(boosts.putArray("1^n 2^n")::add);
        report.experiment().boosts().hanoi().forEach(boosts.putArray("Hanoi")::add);
        node.putObject("readings").put("boostq_0_boosts", report.experiment().readings().zeroBoostsLastDeclared())
                .put("popped_is_code", report.experiment().readings().poppedIsCode());
        effort(node.putObject("effort"), report.effort());
        ArrayNode tasks = node.putArray("tasks");
        for (SolvedTask task : report.tasks()) {
            ObjectNode entry = tasks.addObject();
            entry.put("stage", task.stage()).put("task", task.name()).put("program", task.program());
            entry.put("kind", task.kind().name().toLowerCase(Locale.ROOT)).put("limit", task.limit());
            effort(entry.putObject("effort_so_far"), task.effort());
            PublishedRun.of(task.name()).ifPresent(published ->
                    entry.putObject("published").put("steps", published.steps()).put("program", published.program()));
        }
        node.putObject("published").put("prefixes", PublishedRun.PREFIXES).put("instructions", PublishedRun.INSTRUCTIONS)
                .put("steps", PublishedRun.STEPS).put("deepest_undo_below", PublishedRun.UNDO);
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", impossible);
        }
    }

    private static void effort(ObjectNode node, Effort effort) {
        node.put("prefixes", effort.prefixes()).put("instructions", effort.instructions()).put("steps", effort.steps());
        node.put("restored", effort.restored()).put("started", effort.started()).put("deepest_undo", effort.deepestUndo());
    }
}
