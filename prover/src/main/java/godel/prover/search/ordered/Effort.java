package godel.prover.search.ordered;

/**
 * What a search has taken.
 *
 * @param prefixes     programs and beginnings of programs that were run
 * @param instructions tokens executed, each for one task
 * @param steps        their cost
 * @param restored     cells restored by undoing
 * @param started      cells written to begin tasks
 * @param deepestUndo  the most cells that were logged at a time
 */
public record Effort(long prefixes, long instructions, long steps, long restored, long started, int deepestUndo) {
    /** Nothing yet. */
    public static final Effort NONE = new Effort(0, 0, 0, 0, 0, 0);

    /** {@return both together} */
    public Effort plus(Effort other) {
        return new Effort(prefixes + other.prefixes, instructions + other.instructions, steps + other.steps, restored + other.restored,
                started + other.started, Math.max(deepestUndo, other.deepestUndo));
    }

    /** {@return what was done since an earlier count} */
    public Effort since(Effort earlier) {
        return new Effort(prefixes - earlier.prefixes, instructions - earlier.instructions, steps - earlier.steps, restored - earlier.restored,
                started - earlier.started, deepestUndo);
    }

    /** {@return the search time: steps, and what undoing and beginning took} */
    public long time() {
        return steps + restored + started;
    }
}
