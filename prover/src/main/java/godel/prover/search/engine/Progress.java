package godel.prover.search.engine;

import java.util.List;

/** What a slice of search came to. */
public sealed interface Progress {

    /** The slice is used up. */
    record Suspended() implements Progress {
    }

    /**
     * A sequence has solved it. Its effects stand in the storage.
     *
     * @param unused steps of the slice that were not needed
     */
    record Solved(List<Integer> sequence, long unused) implements Progress {
        public Solved {
            sequence = List.copyOf(sequence);
        }
    }

    /**
     * Nothing is left to try.
     *
     * @param unused steps of the slice that were not needed
     */
    record Exhausted(long unused) implements Progress {
    }
}
