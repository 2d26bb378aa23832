package godel.machine.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where time was spent, by samples of the stacks of running threads.
 *
 * @param samples by area; those without samples are not there
 */
public record TimeShares(Map<Area, Long> samples) {
    public TimeShares {
        samples = Collections.unmodifiableMap(samples.isEmpty() ? new EnumMap<>(Area.class) : new EnumMap<>(samples));
    }

    /**
     * {@return the shares of time in a recording of the JDK's Flight Recorder}
     *
     * @throws IOException if it cannot be read
     */
    static TimeShares of(Path recording) throws IOException {
        Map<Area, Long> samples = new EnumMap<>(Area.class);
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals(TimeRecording.SAMPLE) && event.getStackTrace() != null) {
                    List<String> classes = event.getStackTrace().getFrames().stream().filter(RecordedFrame::isJavaFrame)
                            .map(frame -> frame.getMethod().getType().getName()).toList();
                    samples.merge(Area.atWork(classes), 1L, Long::sum);
                }
            }
        }
        return new TimeShares(samples);
    }

    /** {@return how many samples were taken} */
    public long total() {
        return samples.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return the shares as a table} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("time, by " + total() + " samples of the stack, one every " + TimeRecording.PERIOD.toMillis() + " ms of running");
        for (Area area : Area.values()) {
            long found = samples.getOrDefault(area, 0L);
            lines.add(String.format(Locale.ROOT, "  %-16s %5.1f %%  %7d", area.title(), total() == 0 ? 0.0 : 100.0 * found / total(), found));
        }
        return lines;
    }
}
