package godel.prover.search.storage;

import java.util.Arrays;

/** A tape of 32-bit integers from position 0 on, without end; cells never written are 0. Made by {@link Storage#tape}. */
public final class Tape {
    private final Storage storage;
    private int[] cells = new int[64];
    private int[] depths = new int[64];

    Tape(Storage storage) {
        this.storage = storage;
    }

    /** {@return the value at {@code position}, which must not be negative} */
    public int get(int position) {
        return position < cells.length ? cells[position] : 0;
    }

    /** Writes {@code value} at {@code position}, which must not be negative. */
    public void set(int position, int value) {
        if (position >= cells.length) {
            grow(position);
        }
        int depth = storage.depth();
        if (depths[position] != depth) {
            storage.journal(this, position, cells[position], depths[position]);
            depths[position] = depth;
        }
        cells[position] = value;
    }

    void restore(int position, int value, int depth) {
        cells[position] = value;
        depths[position] = depth;
    }

    void mark(int position, int depth) {
        depths[position] = depth;
    }

    private void grow(int position) {
        int capacity = Math.max(position + 1, 2 * cells.length);
        cells = Arrays.copyOf(cells, capacity);
        depths = Arrays.copyOf(depths, capacity);
    }
}
