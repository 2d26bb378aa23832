package godel.prover.search;

/**
 * The published table of costs. The unit is the step, the unit of the machine's whole life.
 *
 * <table>
 * <caption>steps, all divisions rounded down</caption>
 * <tr><td>any token, also one that is interrupted</td><td>1, and with it:</td></tr>
 * <tr><td>an edit</td><td>one for each 100 cells of the segment read, and of the segments read and written together where it applies</td></tr>
 * <tr><td>an edit that a rule suggests</td><td>also one for each 1000 inferences and visited nodes that it takes to find what to write</td></tr>
 * <tr><td>set-switchprog, adopt-theorem, learn-prior</td><td>one for each 100 cells of the switchprog</td></tr>
 * <tr><td>a rule of the kernel</td><td>one for each 100 cells that it reads of the code tape; {@code evaluate} also the thousands of evaluation steps that it is granted</td></tr>
 * <tr><td>a derived rule</td><td>one for each 1000 kernel inferences, visited nodes and theorems returned</td></tr>
 * <tr><td>check</td><td>one for each 1000 inferences and each 10,000 applications granted to compute the conditions of the theorem</td></tr>
 * <tr><td>delete-theorem</td><td>one for each 1000 theorems that move</td></tr>
 * <tr><td>undoing a token</td><td>1, and one for each 2000 cells restored ({@link godel.prover.search.engine.BiasOptimalSearch})</td></tr>
 * </table>
 */
final class Costs {
    static final long TOKEN = 1;
    static final int CELLS_A_STEP = 100;
    static final int EFFORT_A_STEP = 1000;
    static final int THEOREMS_MOVED_A_STEP = 1000;

    private Costs() {
    }

    static long ofCells(long cells) {
        return TOKEN + cells / CELLS_A_STEP;
    }

    static long ofEdit(long cells, long effort) {
        return ofCells(cells) + effort / EFFORT_A_STEP;
    }

    static long ofEffort(long effort) {
        return TOKEN + effort / EFFORT_A_STEP;
    }

    /** {@return the greatest effort that costs at most this many steps} */
    static long effortWithin(long steps) {
        return Math.min(steps - TOKEN, Long.MAX_VALUE / EFFORT_A_STEP - 1) * EFFORT_A_STEP + EFFORT_A_STEP - 1;
    }
}
