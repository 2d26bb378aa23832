package godel.machine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import godel.machine.journal.Digest;
import godel.machine.life.Chance;
import godel.machine.life.LifeCycle;
import godel.machine.life.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {
    private static final Experiment EXPERIMENT = Experiments.read(Experiments.with("lifetime 1_000", "lifetime 20"));
    private static final RunConfiguration CONFIGURATION = RunConfiguration.of(EXPERIMENT, "global", List.of(new AxiomFile("mine.ttl", "# none\n")), Variant.NONE.share(30));

    @TempDir
    private Path directory;

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void live(RunLog log, long cycles) {
        LifeCycle life = LifeCycle.withoutSearch(EXPERIMENT.birth(), EXPERIMENT.tempo(), new Surroundings(EXPERIMENT.environment(), EXPERIMENT.nature(Chance.of(EXPERIMENT.seed())), Optional.empty()), log);
        for (long cycle = 0; cycle < cycles; cycle++) {
            life.cycle();
        }
    }

    @Test
    void runsGetTheNextFreeNumber() throws IOException {
        Path runs = directory.resolve("runs");
        assertEquals(runs.resolve("1"), RunDirectory.create(runs, CONFIGURATION).path());
        assertEquals(runs.resolve("2"), RunDirectory.create(runs, CONFIGURATION).path());
        Files.createDirectory(runs.resolve("17"));
        Files.createDirectory(runs.resolve("notes"));
        assertEquals(runs.resolve("18"), RunDirectory.create(runs, CONFIGURATION).path());
        assertEquals(List.of("1", "17", "18", "2", "notes"), names(runs));
        assertEquals(List.of("certificates", "config.json"), names(runs.resolve("1")));
    }

    @Test
    void theConfigurationIsReadBack() throws IOException {
        RunDirectory run = RunDirectory.create(directory, CONFIGURATION);
        assertEquals(CONFIGURATION, RunDirectory.open(run.path()).configuration());
        assertThrows(NoSuchFileException.class, () -> RunDirectory.open(directory));
    }

    @Test
    void whatCannotBeMadeLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(directory.resolve("runs"), "a file");
        assertThrows(IOException.class, () -> RunDirectory.create(file, CONFIGURATION));
        assertEquals(List.of("runs"), names(directory));
    }

    @Test
    void everyLineOfTheLogIsAnObjectAndEveryCycleNamesTheProgramThatActed() throws IOException {
        RunDirectory run = RunDirectory.create(directory, CONFIGURATION);
        try (RunLog log = run.log()) {
            live(log, 20);
        }
        ObjectMapper json = new ObjectMapper();
        List<String> events = new ArrayList<>();
        String digest = Digest.of(EXPERIMENT.program());
        for (String line : Files.readAllLines(run.path().resolve("log.jsonl"))) {
            JsonNode event = json.readTree(line);
            events.add(event.get("event").asText());
            assertTrue(!event.get("event").asText().equals("cycle") || event.get("program").asText().equals(digest));
        }
        assertEquals(20, events.stream().filter("cycle"::equals).count());
        assertEquals(List.of("began", "cycle", "search"), events.subList(0, 3));
        assertEquals("ended", events.getLast());
    }

    @Test
    void aLogTakenUpAgainHasTheBytesOfOneThatWasNeverLeft() throws IOException {
        RunDirectory whole = RunDirectory.create(directory, CONFIGURATION);
        try (RunLog log = whole.log()) {
            live(log, 20);
        }
        RunDirectory interrupted = RunDirectory.create(directory, CONFIGURATION);
        Path file = interrupted.path().resolve("log.jsonl");
        byte[] expected = Files.readAllBytes(whole.path().resolve("log.jsonl"));
        for (int length = 0; length <= expected.length; length += 97) {
            Files.write(file, java.util.Arrays.copyOf(expected, length));
            try (RunLog log = interrupted.log()) {
                live(log, 20);
            }
            assertEquals(new String(expected), Files.readString(file));
        }
    }
}
