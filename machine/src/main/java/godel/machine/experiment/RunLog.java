package godel.machine.experiment;

import godel.machine.journal.Disk;
import godel.machine.journal.ReplayDiffers;
import godel.machine.life.LifeEvent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The log of a run, one JSON object a line, each written when its event is told. A life that is taken up again is told
 * from its start: what the log has already is compared and not written a second time.
 */
public final class RunLog implements Consumer<LifeEvent>, AutoCloseable {
    private final Path file;
    private final InputStream before;
    private final Disk.Extent extent;
    private final long alreadyThere;
    private final EventJson json = new EventJson();
    private long told;

    private RunLog(Path file, InputStream before, Disk.Extent extent, long alreadyThere) {
        this.file = file;
        this.before = before;
        this.extent = extent;
        this.alreadyThere = alreadyThere;
    }

    /**
     * {@return the log in this file, to be continued; a last line that is not whole is cut off}
     *
     * @throws IOException if the file cannot be opened
     */
    public static RunLog open(Disk disk, Path file) throws IOException {
        long lines = 0;
        long whole = 0;
        if (Files.exists(file)) {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
                long position = 0;
                for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                    position++;
                    if (next == '\n') {
                        lines++;
                        whole = position;
                    }
                }
            }
        }
        Disk.Extent extent = disk.open(file, whole);
        return new RunLog(file, new BufferedInputStream(Files.newInputStream(file)), extent, lines);
    }

    /** {@return whether the event told last was in the log already, when the life was lived before} */
    public boolean repeats() {
        return told <= alreadyThere;
    }

    /** {@return whether the event that will be told next is in the log already} */
    public boolean willRepeat() {
        return told < alreadyThere;
    }

    /** {@return how many events the log had when it was opened} */
    public long alreadyThere() {
        return alreadyThere;
    }

    /**
     * @throws ReplayDiffers        if the log has another event in this one's place
     * @throws UncheckedIOException if the line cannot be written
     */
    @Override
    public void accept(LifeEvent event) {
        told++;
        byte[] line = (json.of(event) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (repeats()) {
                requireSame(line);
            } else {
                extent.append(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be written: " + e.getMessage(), e);
        }
    }

    private void requireSame(byte[] line) throws IOException {
        if (!Arrays.equals(line, before.readNBytes(line.length))) {
            throw new ReplayDiffers(file + ":" + told + ": the log has another event than the life lived again, which has\n  "
                    + new String(line, StandardCharsets.UTF_8).strip());
        }
    }

    /** @throws IOException if the last lines cannot be forced to the disk */
    @Override
    public void close() throws IOException {
        try (before; extent) {
            extent.force();
        }
    }
}
