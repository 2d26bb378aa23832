package godel.machine.experiment;

import godel.machine.life.LifeEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * The log of a run, one JSON object a line. A life that is taken up again is told from its start; what the log has
 * already is not written a second time.
 */
public final class RunLog implements Consumer<LifeEvent>, AutoCloseable {
    private final BufferedWriter writer;
    private final EventJson json = new EventJson();
    private final long alreadyThere;
    private long told;

    private RunLog(BufferedWriter writer, long alreadyThere) {
        this.writer = writer;
        this.alreadyThere = alreadyThere;
    }

    /**
     * {@return the log in this file, to be continued; a last line that is not whole is cut off}
     *
     * @throws IOException if the file cannot be opened
     */
    public static RunLog open(Path file) throws IOException {
        long lines = 0;
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            int whole = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    lines++;
                    whole = i + 1;
                }
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole);
            }
        }
        return new RunLog(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND), lines);
    }

    /** {@return whether the event told last was in the log already, when the life was lived before} */
    public boolean repeats() {
        return told <= alreadyThere;
    }

    /** @throws UncheckedIOException if the line cannot be written */
    @Override
    public void accept(LifeEvent event) {
        told++;
        if (repeats()) {
            return;
        }
        try {
            writer.write(json.of(event).toString());
            writer.write('\n');
            if (!(event instanceof LifeEvent.CycleDone) && !(event instanceof LifeEvent.SearchAdvanced)) {
                writer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be written: " + e.getMessage(), e);
        }
    }

    /** @throws IOException if the last lines cannot be written */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
