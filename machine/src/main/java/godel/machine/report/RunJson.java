package godel.machine.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.grammar.print.Printer;
import godel.machine.experiment.ProgramText;
import godel.machine.life.SearchProgress;
import godel.machine.run.Commit;
import godel.machine.run.ExpectedUtility;
import godel.machine.run.RunResult;

/** A run as one JSON object, for programs. Rationals are strings such as {@code "3/5"}, programs Quine source. */
public final class RunJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RunJson() {
    }

    /** {@return the text of the object} */
    public static String text(RunResult result, String experiment, String unit) {
        ObjectNode node = JSON.createObjectNode();
        node.put("experiment", experiment).put("run_directory", result.directory().toString()).put("unit", unit);
        node.put("cycles", result.end().cycle()).put("ending", RunText.ending(result.ending())).put("over", result.ending().isOver());
        node.put("reward", result.end().earned().toString()).put("reward_left_alone", result.leftAlone().toString());
        search(node.putObject("search"), result.progress());
        ArrayNode commits = node.putArray("commits");
        result.commits().forEach(commit -> commit(commits.addObject(), commit));
        return text(node);
    }

    /** {@return an object as indented text} */
    static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", impossible);
        }
    }

    /** {@return a new, empty object} */
    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static void commit(ObjectNode node, Commit commit) {
        node.put("number", commit.number()).put("time", commit.time()).put("remaining", commit.switching().before().remaining());
        node.put("target", commit.form().toString()).put("theorem", Printer.term(commit.theorem().conclusion()));
        ArrayNode lemmas = node.putArray("lemmas");
        commit.lemmas().forEach(lemma -> lemmas.add(Printer.term(lemma.conclusion())));
        ArrayNode besides = node.putArray("besides");
        commit.besides().forEach(theorem -> besides.add(Printer.term(theorem.conclusion())));
        ArrayNode axioms = node.putArray("axioms");
        commit.theorem().axioms().values().forEach(axiom -> axioms.addObject().put("name", axiom.name()).put("kind", axiom.kind()));
        node.put("old_program", String.join("\n", ProgramText.lines(commit.oldProgram())));
        node.put("new_program", String.join("\n", ProgramText.lines(commit.newProgram())));
        ArrayNode searcher = node.putArray("searcher");
        SearcherText.lines(commit.switching().before().software().searcher(), commit.switching().after().searcher()).forEach(searcher::add);
        utility(node, "utility_before", commit.before());
        utility(node, "utility_after", commit.after());
        ArrayNode technique = node.putArray("technique");
        commit.technique().forEach(technique::add);
        search(node.putObject("search"), commit.progress());
        node.put("certificate", commit.certificate().toString()).put("accepted", true);
    }

    private static void utility(ObjectNode node, String name, ExpectedUtility utility) {
        switch (utility) {
            case ExpectedUtility.Exact exact -> node.put(name, exact.value().toString());
            case ExpectedUtility.TooLong _ -> node.putNull(name);
        }
    }

    private static void search(ObjectNode node, SearchProgress progress) {
        node.put("phase", progress.phase()).put("techniques", progress.techniques()).put("steps", progress.steps());
        node.put("theorems", progress.theorems()).put("derived_rules", progress.derivedRules());
    }
}
