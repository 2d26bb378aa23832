package godel.machine.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import godel.grammar.value.Rational;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.RunDirectory;
import godel.machine.life.LifeCycle;
import godel.machine.life.LifeEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run earned in the course of its life as its log tells it, and what its software would have earned if it had been
 * left alone: the same life lived again without a searcher.
 *
 * @param experiment the name of the experiment's file, without folder and ending
 * @param unit       what time is counted in, in the plural
 * @param lifetime   in that unit
 * @param rewriting  what was earned by when, as far as life has come
 * @param alone      the same of the software left alone
 * @param rewrites   in order
 */
public record LifeStory(String experiment, String unit, long lifetime, List<Earned> rewriting, List<Earned> alone, List<Rewrite> rewrites) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public LifeStory {
        rewriting = List.copyOf(rewriting);
        alone = List.copyOf(alone);
        rewrites = List.copyOf(rewrites);
    }

    /** A line of a log, not the last, that was not written by a run. */
    public static final class DamagedLog extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedLog(long line, JsonProcessingException problem) {
            super("line " + line + " of its log is no event", problem);
        }
    }

    /** All that was earned until some time. */
    public record Earned(long time, Rational reward) {
    }

    /** A rewrite. @param technique the tokens that found and proved it */
    public record Rewrite(long time, Rational earned, List<String> technique) {
        public Rewrite {
            technique = List.copyOf(technique);
        }
    }

    /**
     * {@return the story of the run in a directory} A last line of its log that is not whole is left out.
     *
     * @throws godel.grammar.syntax.DiagnosticException if the run's configuration was changed since
     * @throws DamagedLog  if a line of its log is no event
     * @throws IOException if it cannot be read
     */
    public static LifeStory of(Path directory) throws IOException {
        RunDirectory run = RunDirectory.open(directory);
        Experiment experiment = RunPlan.of(run).experiment();
        List<Earned> rewriting = new ArrayList<>();
        List<Rewrite> rewrites = new ArrayList<>();
        List<String> technique = new ArrayList<>();
        for (JsonNode event : events(run.logFile())) {
            long time = experiment.lifetime() - event.path("remaining").asLong();
            switch (event.path("event").asText()) {
                case "began", "ended", "cycle" -> rewriting.add(earned(event, time));
                case "proved" -> {
                    technique.clear();
                    event.path("technique").forEach(token -> technique.add(token.asText()));
                }
                case "switched" -> rewrites.add(new Rewrite(time, Rational.parse(event.path("earned").asText()), technique));
                default -> {
                }
            }
        }
        return new LifeStory(name(experiment), experiment.tempo().unit(), experiment.lifetime(), rewriting, leftAlone(experiment), rewrites);
    }

    /** What a cycle brought is there when the next begins; one time unit is the least that it takes. */
    private static Earned earned(JsonNode event, long time) {
        return new Earned(event.path("event").asText().equals("cycle") ? time + 1 : time, Rational.parse(event.path("earned").asText()));
    }

    private static List<Earned> leftAlone(Experiment experiment) {
        List<Earned> earned = new ArrayList<>(List.of(new Earned(0, Rational.ZERO)));
        LifeCycle.withoutSearch(experiment.birth(), experiment.tempo(), Equipment.surroundings(experiment, Substitutes.NONE), event -> {
            if (event instanceof LifeEvent.CycleDone done) {
                earned.add(new Earned(experiment.lifetime() - done.remaining() + 1, done.earned()));
            }
        }).run();
        return earned;
    }

    private static String name(Experiment experiment) {
        String file = Path.of(experiment.file().name()).getFileName().toString();
        return file.endsWith(".quine") ? file.substring(0, file.length() - ".quine".length()) : file;
    }

    private static List<JsonNode> events(Path log) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        if (!Files.exists(log)) {
            return events;
        }
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    events.add(JSON.readTree(line));
                } catch (JsonProcessingException broken) {
                    if (lines.readLine() != null) {
                        throw new DamagedLog(events.size() + 1L, broken);
                    }
                    return events;
                }
            }
        }
        return events;
    }
}
