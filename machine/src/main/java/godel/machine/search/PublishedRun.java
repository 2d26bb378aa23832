package godel.machine.search;

import java.util.Map;
import java.util.Optional;

/**
 * What the paper says of its own run (J. Schmidhuber, Optimal Ordered Problem Solver, Machine Learning 54, 2004, section
 * 6): the steps are those printed there, mostly rounded.
 *
 * @param steps   in words
 * @param program as printed
 */
public record PublishedRun(String steps, String program) {
    /** Programs and their beginnings that the whole run tested. */
    public static final long PREFIXES = 93_994_568_009L;
    /** Instructions that it executed. */
    public static final long INSTRUCTIONS = 345_450_362_522L;
    /** Time steps that they cost. */
    public static final long STEPS = 678_634_413_962L;
    /** Entries that its stacks for undoing stayed below. */
    public static final int UNDO = 20_000;

    private static final String FIRST = "defnp 2toD";
    private static final Map<String, PublishedRun> TASKS = Map.of(
            "1^1 2^1", new PublishedRun("480,000", FIRST),
            "1^2 2^2", new PublishedRun("10^7", FIRST + " grt c2 c2 endnp"),
            "1^3 2^3", new PublishedRun("10^8", "... boostq delD delD bsf 2toD"),
            "1^4 2^4", new PublishedRun("2.85*10^9", "... fromD delD delD delD fromD bsf by2 bsf"),
            "1^5 2^5", new PublishedRun("3*10^9", "... by2 fromD delD delD fromD cpnb bsf"),
            "1^6 2^6", new PublishedRun("0.3 days", "defnp c1 calltp c2 endnp"),
            "1^30 2^30", new PublishedRun("0.3 days", "defnp c1 calltp c2 endnp"),
            "Hanoi 30", new PublishedRun("678,634,413,962", "c3 dec boostq defnp c4 calltp c3 c5 calltp endnp"));

    /** {@return what the paper says of a task, where it does} */
    public static Optional<PublishedRun> of(String task) {
        return Optional.ofNullable(TASKS.get(task));
    }
}
