package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import godel.grammar.value.Rational;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Self-improvements that the paper describes (sections 4.4, 6.1 and 6.2), some that must be refused, and twins of some in
 * which the better action is taken away.
 */
class PaperExperimentsTest {
    /** A prior under which the searcher makes short edits and calls the rules for the target; only so that tests are short. */
    private static final String SHORT = "'['bigram, [['start, ['number, 1]], ['number, ['number, 1], ['edit, 6]], ['edit, ['program, 1]], ['program, ['rule, 1]], ['rule, ['check, 1]]], ["
            + "['inc, 1], ['dec, 0], ['by2, 0], ['add, 0], ['sub, 0], ['dup, 0], ['swap, 0], ['del, 0], "
            + "['`replace-number`, 0], ['`replace-subexpression`, 0], ['`drop-function`, 0], ['`constant-policy`, 0], ['bound, 0], ['value, 0], ['simplify, 0]]]";

    @TempDir
    private Path folder;

    @Test
    void become_dumb_the_searcher_is_deleted_and_nothing_is_spent_on_search_from_then_on() throws IOException {
        JsonNode run = run(Godel.experiment("become-dumb"));
        JsonNode commit = improved(run);
        assertEquals("define policy(observation, memory) = '['draw]", commit.get("new_program").asText());
        assertEquals(commit.get("search").get("steps").asLong(), run.get("search").get("steps").asLong(), "no step of search after the rewrite");
        assertEquals("global", commit.get("target").asText());
    }

    @ParameterizedTest
    @CsvSource({"n-doors,door_4,target,21000", "lever,pull,plan,20100", "policy-only,look,plan,20100", "supermarket,walk,plan,20100", "fuel,go_left,plan,20100"})
    void what_is_better_by_the_axioms_is_found_and_proved(String experiment, String action, String rule, String steps) throws IOException {
        JsonNode commit = improved(run(Godel.experiment(experiment), "--max-steps", steps));
        assertTrue(commit.get("new_program").asText().contains("'" + action), commit.get("new_program").asText());
        assertTrue(commit.get("technique").toString().contains('"' + rule + '"'), commit.get("technique").toString());
    }

    @Test
    void grid_the_policy_becomes_an_optimal_one_of_few_questions() throws IOException {
        JsonNode commit = run(quick("grid").replace("tempo 20_000", "tempo 2_000"), "--max-steps", "2100").get("commits").get(0);
        assertEquals("global", commit.get("target").asText());
        assertTrue(commit.get("technique").toString().contains("\"plan\""), commit.get("technique").toString());
        assertTrue(commit.get("lemmas").toString().contains("promised"), commit.get("lemmas").toString());
        assertEquals(3, commit.get("new_program").asText().split("if ", -1).length - 1, commit.get("new_program").asText());
    }

    @Test
    void tour_a_shorter_one_is_found_and_proved_to_be_worth_its_length() throws IOException {
        JsonNode run = run(quick("tour").replace("tempo 20_000", "tempo 2_000"));
        assertEquals("1/12", run.get("reward").asText());
        JsonNode commit = improved(run);
        assertEquals("1/16", commit.get("utility_before").asText());
        assertEquals("1/12", commit.get("utility_after").asText());
        assertEquals("global", commit.get("target").asText());
        assertTrue(commit.get("technique").toString().contains("\"proposal\""), commit.get("technique").toString());
        assertTrue(commit.get("technique").toString().contains("\"plan\""), commit.get("technique").toString());
    }

    @Test
    void time_share_the_searcher_gets_a_smaller_share_of_what_is_left_of_life() throws IOException {
        JsonNode commit = improved(run(Godel.experiment("time-share"), "--max-steps", "44000"));
        assertEquals("define policy(observation, memory) =\n  if is_pair(schedule(memory)) then pair(observation, memory) else 'none\ndefine schedule(searcher) = pair(0, searcher)",
                commit.get("new_program").asText());
        assertEquals("as-is", commit.get("target").asText());
        long remaining = commit.get("remaining").asLong();
        assertEquals((remaining + 212) / 213, commit.get("utility_before").asLong(), "a cycle takes 213 steps, and pays when it acts");
        assertEquals(remaining / 13, commit.get("utility_after").asLong(), "a cycle takes 13 steps, and the switch a few");
    }

    @Test
    void tour_where_life_is_too_short_for_any_tour_nothing_is_rewritten() throws IOException {
        JsonNode run = run(quick("tour").replace("tempo 20_000", "tempo 2_000"), "--lifetime", "5");
        assertEquals(0, run.get("commits").size());
        assertEquals("0", run.get("reward").asText());
        assertTrue(run.get("search").get("steps").asLong() > 900, "the searcher has tried");
    }

    @Test
    void faster_searcher_the_schedule_gives_the_same_answer_in_fewer_steps() throws IOException {
        JsonNode commit = run(replacing("faster-searcher"), "--max-steps", "6000").get("commits").get(0);
        assertEquals("define schedule(searcher) = pair(30, searcher)\ndefine policy(observation, memory) =\n  if head(schedule(memory)) = 30 then pair(observation, memory) else 'none",
                commit.get("new_program").asText());
        assertEquals("as-is", commit.get("target").asText());
        assertEquals(2, commit.get("besides").size(), "the same answer for every searcher state, and in no more steps: " + commit.get("besides"));
        assertTrue(commit.get("besides").get(0).asText().startsWith("head("), commit.get("besides").toString());
        long remaining = commit.get("remaining").asLong();
        assertEquals((remaining + 54) / 55, commit.get("utility_before").asLong(), "a cycle takes 55 steps, and pays when it acts");
        assertEquals((remaining + 44) / 45, commit.get("utility_after").asLong(), "a cycle takes 45 steps");
    }

    @ParameterizedTest
    @CsvSource({"tempo free,--target,global", "tempo 1_000,--target,as-is"})
    void a_faster_searcher_is_not_provably_better_than_what_search_may_bring_nor_where_time_is_not_charged(String tempo, String option, String target) throws IOException {
        boolean free = tempo.equals("tempo free");
        JsonNode run = run(replacing("faster-searcher").replace("tempo free", tempo), option, target, "--lifetime", free ? "20000" : "10");
        assertEquals(0, run.get("commits").size());
        assertTrue(run.get("search").get("steps").asLong() > 5_000, "the searcher has tried");
    }

    @Test
    void n_doors_rests_on_inequalities_and_on_no_probability() throws IOException {
        JsonNode commit = improved(run(quick("n-doors"), "--lifetime", "100"));
        List<String> kinds = new ArrayList<>();
        commit.get("axioms").forEach(axiom -> kinds.add(axiom.get("kind").asText()));
        assertEquals(10, kinds.stream().filter("experiment"::equals).count());
        assertTrue(commit.get("lemmas").toString().contains("chance_4()"));
    }

    @Test
    void wait_is_better_globally_the_machine_waits_for_the_ripe_fruit_and_as_is_it_does_not() throws IOException {
        JsonNode patient = run(quick("wait-is-better"));
        assertTrue(improved(patient).get("time").asInt() >= 6);
        assertTrue(patient.get("reward").asInt() >= 5, patient.get("reward").asText());
        JsonNode hasty = run(quick("wait-is-better"), "--target", "as-is");
        assertTrue(improved(hasty).get("time").asInt() <= 6);
        assertEquals("1", hasty.get("reward").asText());
    }

    @Test
    void unprovable_gain_is_refused_globally_and_provable_as_is() throws IOException {
        assertEquals(0, run(quick("unprovable-gain"), "--lifetime", "12").get("commits").size());
        JsonNode commit = improved(run(quick("unprovable-gain"), "--lifetime", "12", "--target", "as-is"));
        assertTrue(commit.get("new_program").asText().contains("'door_3"));
    }

    @ParameterizedTest
    @CsvSource({"reward-tampering", "bogus-utility"})
    void what_must_be_refused_is_not_done(String experiment) throws IOException {
        JsonNode run = run(Godel.experiment(experiment), "--lifetime", "100");
        assertEquals(0, run.get("commits").size());
        assertTrue(run.get("search").get("steps").asLong() > 9_000, "the searcher has tried");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"lever|[[1, 1, world]]|[[1, 0, world]]", "policy-only|[[1/2, 0, 'first], [1/2, 0, 'second]]|[[1, 0, world]]",
            "n-doors|chance_1() < chance_4()|chance_4() <= chance_1()",
            "tour|between('c, 'e, x, y) then 3|between('c, 'e, x, y) then 6"})
    void without_the_better_action_nothing_is_rewritten(String experiment, String better, String worse) throws IOException {
        String text = quick(experiment).replace("tempo 20_000", "tempo 200").replace("tempo 100_000", "tempo 200").replace("tempo 1_000\n", "tempo 200\n");
        assertTrue(text.contains(better));
        JsonNode run = run(text.replace(better, worse), "--lifetime", "15");
        assertEquals(0, run.get("commits").size());
        assertTrue(run.get("search").get("steps").asLong() > 500, "the searcher has tried");
    }

    /** {@return the only rewrite, having seen that it is worth its while when that is computed without any proof} */
    private static JsonNode improved(JsonNode run) {
        assertEquals(1, run.get("commits").size(), run.toString());
        JsonNode commit = run.get("commits").get(0);
        assertTrue(Rational.parse(commit.get("utility_before").asText()).compareTo(Rational.parse(commit.get("utility_after").asText())) < 0, commit.toString());
        return commit;
    }

    private static String quick(String experiment) throws IOException {
        return Godel.experiment(experiment).replace("searcher = 'standard", "searcher = " + SHORT);
    }

    /** As above, but the short edits replace subexpressions, and not constants. */
    private static String replacing(String experiment) throws IOException {
        return quick(experiment).replace("['`replace-subexpression`, 0]", "['`replace-constant`, 0]");
    }

    private JsonNode run(String text, String... options) throws IOException {
        return new Godel(folder).live(text, options);
    }
}
