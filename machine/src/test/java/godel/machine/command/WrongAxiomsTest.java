package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What a machine does about axioms that are wrong: those that contradict each other, and those that the world contradicts. */
class WrongAxiomsTest {
    private static final String INCONSISTENT = Godel.EXPERIMENTS.resolve("inconsistent-axioms.quine").toString();
    private static final String WRONG = Godel.EXPERIMENTS.resolve("wrong-axioms.quine").toString();

    @TempDir
    private Path folder;

    private List<JsonNode> log() throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("runs/1/log.jsonl"))) {
            events.add(new ObjectMapper().readTree(line));
        }
        return events;
    }

    private static boolean is(JsonNode event, String kind) {
        return event.get("event").asText().equals(kind);
    }

    @Test
    void from_axioms_that_contradict_each_other_false_is_proved_and_the_run_is_stopped_with_a_warning() throws IOException {
        Godel.Result result = new Godel(folder).run("run", INCONSISTENT, "--quiet");
        assertEquals(INCONSISTENT + ": warning: false was proved from the axioms right.first_measurement, right.second_measurement; "
                + "they contradict each other, and from them everything follows\n", result.err());
        assertTrue(result.out().startsWith("Life is over after 1 cycles: false was proved, so the axioms contradict each other and no proof means anything.\n"), result.out());
        assertEquals(2, result.exitCode());
        List<JsonNode> log = log();
        assertEquals("[\"right.first_measurement\",\"right.second_measurement\"]", log.get(log.size() - 2).get("axioms").toString());
        assertEquals("false was proved from the axioms: they contradict each other", log.getLast().get("reason").asText());
    }

    @Test
    void one_of_the_two_axioms_alone_contradicts_nothing() throws IOException {
        String text = Files.readString(Path.of(INCONSISTENT)).replaceAll("axiom right.second_measurement.*\n", "");
        new Godel(folder).write("one.quine", text);
        Godel.Result result = new Godel(folder).run("run", "one.quine", "--quiet", "--lifetime", "3");
        assertEquals("", result.err());
        assertEquals(0, result.exitCode());
    }

    @Test
    void rewards_that_the_axioms_exclude_are_reported_and_life_goes_on() throws IOException {
        Godel.Result result = new Godel(folder).run("run", WRONG, "--quiet");
        assertEquals(0, result.exitCode(), result.err());
        List<JsonNode> log = log();
        long excluded = log.stream().filter(event -> is(event, "cycle") && event.get("reward").asText().equals("-1")).count();
        assertTrue(excluded > 10);
        assertEquals(excluded, log.stream().filter(event -> is(event, "surprised")).count());
        JsonNode first = log.stream().filter(event -> is(event, "surprised")).findFirst().orElseThrow();
        assertEquals(WRONG + ": warning: what happened in cycle " + first.get("cycle") + " is excluded by the axioms: after the action 'right in the world 0, "
                + "the reward -1 and the world 0\n", result.err());
    }

    @Test
    void told_to_stop_at_a_surprise_the_machine_stops_at_the_first() throws IOException {
        Godel.Result result = new Godel(folder).run("run", WRONG, "--quiet", "--stop-on-surprise");
        assertEquals(2, result.exitCode());
        assertTrue(result.out().contains(" cycles: something happened that the axioms exclude.\n"), result.out());
        List<JsonNode> log = log();
        assertEquals(1, log.stream().filter(event -> is(event, "surprised")).count());
        assertTrue(is(log.get(log.size() - 2), "surprised"));
        assertEquals(0, new Godel(folder).run("resume", "runs/1", "--quiet").exitCode() - 2);
    }

    private static long searchSteps(Godel godel, String share) throws IOException {
        String[] arguments = {"run", Godel.TWO_DOORS.toString(), "--quiet", "--json", "--lifetime", "20", "--share", share};
        return new ObjectMapper().readTree(godel.run(arguments).out()).get("search").get("steps").asLong();
    }

    @Test
    void variants_of_a_run_are_options_and_what_is_none_is_refused() throws IOException {
        Godel godel = new Godel(folder);
        for (String[] options : new String[][] {{"--searcher", "off"}, {"--share", "0"}}) {
            Godel.Result result = godel.run("run", Godel.TWO_DOORS.toString(), "--quiet", "--lifetime", "150", options[0], options[1]);
            assertTrue(result.out().contains("Nothing was rewritten: no target theorem was proved in 0 steps of search"), result.out());
        }
        double all = searchSteps(godel, "100");
        double half = searchSteps(godel, "50");
        assertEquals(0.5, half / all, 0.05);
        assertEquals("--share 101: error: this is no percentage\n  hint: give a whole number from 0 to 100\n", godel.run("run", WRONG, "--share", "101").err());
        assertEquals("--prior maybe: error: this is neither on nor off\n  hint: write --prior on, or --prior off\n", godel.run("run", WRONG, "--prior", "maybe").err());
    }
}
