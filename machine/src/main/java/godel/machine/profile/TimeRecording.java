package godel.machine.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.Recording;

/**
 * Has the JDK's Flight Recorder look at what runs, in this process. It only looks: what is recorded goes on as it would
 * without it.
 */
public final class TimeRecording implements AutoCloseable {
    /** The recorder's event for one look at the stack of a running thread. */
    static final String SAMPLE = "jdk.ExecutionSample";

    /** The time between two looks. */
    static final Duration PERIOD = Duration.ofMillis(10);

    private final Recording recording = new Recording();

    private TimeRecording() {
    }

    /** {@return a recording that has begun} */
    public static TimeRecording begin() {
        TimeRecording time = new TimeRecording();
        time.recording.enable(SAMPLE).withPeriod(PERIOD);
        time.recording.start();
        return time;
    }

    /**
     * Ends the recording; {@return what it has seen}
     *
     * @throws IOException if it cannot be written to the folder for temporary files
     */
    public TimeShares end() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("godel", ".jfr");
        try {
            recording.dump(file);
            return TimeShares.of(file);
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        recording.close();
    }
}
