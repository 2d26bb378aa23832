package godel.prover.search.ordered;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of work for one thread: all programs that begin with these two tokens, or what ends a half before its time.
 *
 * @param first  the first token past the root, or 0 for the root itself
 * @param second the token after it, or 0 for the node of the first token itself
 * @param before what it took to get from the unit before to this one: nodes above the units belong to no unit
 * @param solves whether the node itself solves the task; only the last unit can
 */
record Unit(int first, int second, Effort before, boolean solves) {

    /**
     * The units of a half, in the order of the search, and last what comes after them.
     *
     * @param units in order
     * @param after what was left to do behind the last unit
     */
    record Split(List<Unit> units, Effort after) {
    }

    /** {@return the work that begins at {@code start} on these tasks} */
    static Split split(Explorer explorer, int start, long ring, double limit) {
        List<Unit> units = new ArrayList<>();
        Effort counted = explorer.startCounting();
        int root = explorer.begin(start, ring, limit);
        if (root == Machine.SOLVED) {
            units.add(new Unit(0, 0, explorer.effort().since(counted), true));
        }
        int first = root == Machine.ASKS ? explorer.next(0) : 0;
        while (first != 0) {
            int how = explorer.descend(first);
            if (how == Machine.SOLVED) {
                units.add(new Unit(first, 0, explorer.effort().since(counted), true));
                break;
            }
            int second = how == Machine.ASKS ? explorer.next(0) : 0;
            while (second != 0) {
                units.add(new Unit(first, second, explorer.effort().since(counted), false));
                counted = explorer.startCounting();
                second = explorer.next(second);
            }
            explorer.leave();
            first = explorer.next(first);
        }
        explorer.end();
        return new Split(List.copyOf(units), explorer.effort().since(counted));
    }
}
