package godel.prover.search.storage;

import java.util.Arrays;

/**
 * Journaled storage. A scope is opened before something is tried; {@link #undo} gives every cell of every tape the
 * value that it had then, {@link #keep} makes the changes those of the scope around. Only the first write to a cell in
 * a scope is journaled, in O(1); later ones cost a comparison more than on a plain array. Outside of all scopes nothing
 * is journaled.
 *
 * <p>A cell carries the depth of the innermost scope that has journaled it. The depth before goes into the journal, so
 * that undoing restores that too, and a scope never journals a cell twice.
 */
public final class Storage {
    private Tape[] tapes = new Tape[1 << 10];
    private int[] positions = new int[1 << 10];
    private int[] values = new int[1 << 10];
    private int[] depths = new int[1 << 10];
    private int[] starts = new int[1 << 6];
    private int size;
    private int deepest;
    private int depth;

    /** {@return a new tape of this storage, all cells 0} */
    public Tape tape() {
        return new Tape(this);
    }

    /** Opens a scope inside the present one. */
    public void open() {
        if (depth == starts.length) {
            starts = Arrays.copyOf(starts, 2 * depth);
        }
        starts[depth++] = size;
    }

    /**
     * Closes the innermost scope and takes its changes back.
     *
     * @return how many cells were restored
     * @throws IllegalStateException if no scope is open
     */
    public int undo() {
        int start = close();
        int restored = size - start;
        while (size > start) {
            size--;
            tapes[size].restore(positions[size], values[size], depths[size]);
            tapes[size] = null;
        }
        return restored;
    }

    /**
     * Closes the innermost scope and keeps its changes as changes of the scope around it.
     *
     * @throws IllegalStateException if no scope is open
     */
    public void keep() {
        int start = close();
        int end = size;
        size = start;
        for (int entry = start; entry < end; entry++) {
            Tape tape = tapes[entry];
            int before = depths[entry];
            tape.mark(positions[entry], depth);
            tapes[entry] = null;
            if (before != depth) {
                put(tape, positions[entry], values[entry], before);
            }
        }
    }

    /** {@return how many scopes are open} */
    public int depth() {
        return depth;
    }

    /** {@return the length of the journal: what undoing all open scopes would restore} */
    public int journaled() {
        return size;
    }

    /** {@return the greatest length that the journal has had} */
    public int deepest() {
        return deepest;
    }

    void journal(Tape tape, int position, int value, int before) {
        if (size == tapes.length) {
            tapes = Arrays.copyOf(tapes, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            depths = Arrays.copyOf(depths, 2 * size);
        }
        put(tape, position, value, before);
        if (size > deepest) {
            deepest = size;
        }
    }

    private void put(Tape tape, int position, int value, int before) {
        tapes[size] = tape;
        positions[size] = position;
        values[size] = value;
        depths[size] = before;
        size++;
    }

    private int close() {
        if (depth == 0) {
            throw new IllegalStateException("no scope is open");
        }
        return starts[--depth];
    }
}
