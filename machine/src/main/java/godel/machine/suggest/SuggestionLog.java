package godel.machine.suggest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import godel.machine.journal.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The suggestions that a life has tried, each with the turn at which it was heard: how
 * often it had been listened for. They are the only thing in a life that does not follow from its configuration; a life that is lived again takes them from here.
 */
public final class SuggestionLog implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Deque<Heard> recorded;
    private final Disk.Extent extent;

    private record Heard(long turn, String answer) {
    }

    private SuggestionLog(Deque<Heard> recorded, Disk.Extent extent) {
        this.recorded = recorded;
        this.extent = extent;
    }

    /**
     * {@return the log in this file, to be continued; what a crash left of a last line is cut off}
     *
     * @throws IOException if it cannot be read or opened
     */
    public static SuggestionLog open(Disk disk, Path file) throws IOException {
        Deque<Heard> recorded = new ArrayDeque<>();
        String text = Files.exists(file) ? Files.readString(file) : "";
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            recorded.add(heard(file, line));
        }
        return new SuggestionLog(recorded, disk.open(file, whole.getBytes(StandardCharsets.UTF_8).length));
    }

    private static Heard heard(Path file, String line) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            return new Heard(node.required("turn").longValue(), node.required("answer").asText());
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            throw new IOException(file + " is damaged: it has no suggestion in the line " + line, damaged);
        }
    }

    /** {@return the next suggestion that was heard at this turn when the life was lived before} */
    Optional<String> again(long turn) {
        if (recorded.isEmpty() || recorded.peek().turn > turn) {
            return Optional.empty();
        }
        return Optional.of(recorded.poll().answer);
    }

    /** Records a suggestion before it is tried. */
    void record(long turn, long cycle, String answer) {
        try {
            extent.append((JSON.createObjectNode().put("turn", turn).put("cycle", cycle).put("answer", answer) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the suggestions cannot be recorded: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        extent.close();
    }
}
