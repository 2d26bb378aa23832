package godel.prover.search.storage;

import java.util.Arrays;

/**
 * A fixed number of 32-bit cells with nested scopes, for machines that execute a hundred million instructions a second.
 * It does what {@link Storage} does, with the scope's beginning held by the caller instead of on a stack, and all cells
 * in one array.
 *
 * <p>Each scope has a number of its own. A cell carries the number of the scope that logged it last, so the first write
 * in a scope is told from later ones by one comparison, and is logged in O(1). When a scope is undone the scope around
 * it goes on under a new number: should it write a cell again that it had logged, the cell is logged twice, which costs
 * an entry and changes nothing, since entries are restored last to first.
 */
public final class Cells {
    private final int[] values;
    private final int[] scopes;
    private long[] log = new long[1 << 12];
    private int size;
    private int deepest;
    private int scope = 1;

    /** {@code count} cells, all 0, with no scope open. What is written before the first {@link #open} is not logged. */
    public Cells(int count) {
        values = new int[count];
        scopes = new int[count];
        Arrays.fill(scopes, scope);
    }

    /** {@return the value of a cell} */
    public int get(int cell) {
        return values[cell];
    }

    /** Writes a cell, so that the scope at hand can be undone. */
    public void set(int cell, int value) {
        if (scopes[cell] != scope) {
            scopes[cell] = scope;
            if (size == log.length) {
                log = Arrays.copyOf(log, 2 * size);
            }
            log[size++] = ((long) cell << 32) | (values[cell] & 0xFFFF_FFFFL);
        }
        values[cell] = value;
    }

    /** Opens a scope inside the one at hand. {@return its mark, to undo it with} */
    public int open() {
        next();
        return size;
    }

    /**
     * Gives every cell the value that it had when the scope was opened; scopes inside it are undone with it.
     *
     * @param mark what {@link #open} returned
     * @return how many cells were restored
     */
    public int undo(int mark) {
        int end = size;
        if (end > deepest) {
            deepest = end;
        }
        for (int entry = end - 1; entry >= mark; entry--) {
            values[(int) (log[entry] >>> 32)] = (int) log[entry];
        }
        size = mark;
        next();
        return end - mark;
    }

    /** {@return how many entries undoing all open scopes would restore} */
    public int logged() {
        return size;
    }

    /** {@return the most entries that there have been at a time} */
    public int deepest() {
        return Math.max(deepest, size);
    }

    /** Begins to look anew for the most entries. */
    public void forgetDeepest() {
        deepest = 0;
    }

    private void next() {
        if (scope == Integer.MAX_VALUE) {
            // Cells may forget who logged them: at worst one is logged twice.
            Arrays.fill(scopes, 0);
            scope = 0;
        }
        scope++;
    }
}
