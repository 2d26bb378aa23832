package godel.prover.search.storage;

import java.util.ArrayList;
import java.util.List;

/**
 * Objects that tapes refer to by number. How many there are stands in a cell of a tape, so undoing a scope takes away
 * exactly what was added in it: an object below the count is never replaced, and what lies above is free to be.
 *
 * @param <T> what is kept; immutable, or undoing would not undo its changes
 */
public final class Shelf<T> {
    private final Tape counts;
    private final int position;
    private final List<T> objects = new ArrayList<>();

    /** A shelf that keeps its count on {@code counts} at {@code position}, a cell that nobody else writes. */
    public Shelf(Tape counts, int position) {
        this.counts = counts;
        this.position = position;
    }

    /** {@return the number that the object is kept under from now on, the count before} */
    public int add(T object) {
        int number = size();
        if (number < objects.size()) {
            objects.set(number, object);
        } else {
            objects.add(object);
        }
        counts.set(position, number + 1);
        return number;
    }

    /** {@return the object of this number, from 0 on and below {@link #size}} */
    public T get(int number) {
        return objects.get(number);
    }

    /** {@return how many objects there are} */
    public int size() {
        return counts.get(position);
    }
}
