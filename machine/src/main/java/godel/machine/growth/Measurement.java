package godel.machine.growth;

import java.util.Optional;

/**
 * What one run took until its first rewrite, or until it was stopped without one.
 *
 * @param size       of the experiment
 * @param steps      of search; the same in every run
 * @param rewrite    empty where none was found
 * @param seconds    by the clock
 * @param peakMemory the most of the heap that was in use at a time, garbage not yet collected included, in bytes
 */
public record Measurement(int size, long steps, Optional<Rewrite> rewrite, double seconds, long peakMemory) {

    /**
     * What was found.
     *
     * @param cycle            after so many cycles
     * @param certificateBytes the size of its certificate
     */
    public record Rewrite(long cycle, long certificateBytes) {
    }
}
