package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that consults a black box, and what is proved of it from axioms about the box. */
class AnySolverTest {
    private static final String AXIOM = "axiom solver.value: chance(head(consult(observation, memory))) <= 2/5";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"global,found.never_worse", "as-is,"})
    void the_box_is_left_for_a_better_policy_by_the_axiom_about_its_value(String target, String hardware) throws IOException {
        Godel.Result result = run(text(), "--target", target, "--lifetime", "250");
        JsonNode commit = json(result).get("commits").get(0);
        assertEquals("define policy(observation, memory) = '['right]", commit.get("new_program").asText());
        assertTrue(commit.get("axioms").toString().contains("\"solver.value\""), commit.get("axioms").toString());
        assertEquals(hardware != null, commit.get("axioms").toString().contains("\"found.never_worse\""));
        Path certificate = folder.resolve("runs/1/certificates/0.certificate");
        Godel.Result check = new Godel(folder).run("check", certificate.toString());
        assertEquals(0, check.exitCode(), check.err());
        assertTrue(check.out().contains("assumes, by the experiment alone  solver.value (experiment)"), check.out());
        assertTrue(check.out().contains("declares consult/2"), check.out());
        assertFalse(check.out().contains("in another way"), check.out());
    }

    @ParameterizedTest
    @CsvSource({"global", "as-is"})
    void where_the_box_may_be_as_good_nothing_is_rewritten(String target) throws IOException {
        JsonNode run = json(run(text().replace(AXIOM, AXIOM.replace("2/5", "3/5")), "--target", target, "--lifetime", "120"));
        assertEquals(0, run.get("commits").size());
        assertTrue(run.get("search").get("steps").asLong() > 9_000, "the searcher has tried");
    }

    @Test
    void an_axiom_that_is_wrong_about_the_box_is_believed_for_the_world_does_nothing_that_is_excluded() throws IOException {
        String better = text().replaceAll("(?s)solver\\(observation, memory\\) =.*?program", "solver(observation, memory) = pair('right, memory)\n  program");
        JsonNode run = json(run(better, "--lifetime", "250", "--stop-on-surprise"));
        JsonNode commit = run.get("commits").get(0);
        assertEquals(commit.get("utility_before").asText(), commit.get("utility_after").asText(), "nothing was gained, whatever was proved");
        assertEquals(run.get("reward").asText(), run.get("reward_left_alone").asText());
    }

    @Test
    void somebody_must_answer() throws IOException {
        Godel.Result result = run(text().replaceAll("(?s)solver\\(observation, memory\\) =.*?program", "program"));
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains(":12:1: error: nobody answers `consult`\n"), result.err());
    }

    @Test
    void somebody_must_ask() throws IOException {
        Godel.Result result = run(text().replace("declare consult(observation, memory)", "").replace(AXIOM, "").replace("consult(observation, memory)\n    define", "pair('left, memory)\n    define"));
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains(":34:3: error: nobody can ask the solver\n"), result.err());
    }

    @Test
    void what_is_asked_has_two_parameters_and_no_second_meaning() throws IOException {
        assertTrue(run(text().replace("declare consult(observation, memory)", "declare consult(observation)")).err()
                .contains(":12:1: error: `consult` has 2 parameters, not 1\n"));
        assertTrue(run(text().replace("define schedule", "define consult(x, y) = pair('left, y)\n    define schedule")).err()
                .contains("error: the program cannot give `consult` another meaning\n"));
        assertTrue(run(text().replace("pair('left, 0)", "pair(strength(), 0)").replace("declare consult", "declare strength()\ndeclare consult")).err()
                .contains("error: the solver uses a function that is declared but not defined\n"));
    }

    @Test
    void an_answer_of_another_form_ends_the_run_with_what_was_asked() throws IOException {
        Godel.Result result = run(text().replace("pair('left, 0)", "'left"), "--lifetime", "10");
        assertEquals(new Godel.Result(2, "", "solver: error: the solver, asked about the observation 0 with the memory 3, answers 'left, which is no pair(action, new memory)\n"
                + "  hint: the run ends where this happened\n"), result);
    }

    private static String text() throws IOException {
        return Files.readString(Godel.EXPERIMENTS.resolve("any-solver.quine"));
    }

    private Godel.Result run(String text, String... options) throws IOException {
        Files.writeString(folder.resolve("experiment.quine"), text);
        List<String> arguments = new ArrayList<>(List.of("run", "experiment.quine", "--quiet", "--json"));
        arguments.addAll(List.of(options));
        return new Godel(folder).run(arguments.toArray(String[]::new));
    }

    private static JsonNode json(Godel.Result result) throws IOException {
        assertEquals("", result.err());
        return new ObjectMapper().readTree(result.out());
    }
}
