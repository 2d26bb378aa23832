package godel.prover.search.ordered;

import godel.prover.search.storage.Cells;
import java.util.Arrays;
import java.util.List;

/**
 * The procedure <em>Try</em> of OOPS, depth first, on one machine: a program is run on a ring of tasks, one token for each
 * in turn, while the time is not above limit · P, where P is the program's probability. When a task asks for the token
 * past the code, each token that has time is tried there. The first change of each cell in a node is logged, and exactly
 * those are taken back when the node is left.
 *
 * <p>Recursion is a loop here over arrays, in which entry d belongs to the node of d tokens past the root: programs may be
 * long, and nothing is allocated.
 */
final class Explorer {
    /** How the exploration of a node and all below it ended. */
    enum Ending { SOLVED, EXHAUSTED, STOPPED }

    /** Nodes between looks at {@link #stop}. */
    private static final int PATIENCE = 1 << 16;

    private final Machine machine;
    private final Cells cells;
    private final Code code;
    private volatile boolean stopped;

    private int root;
    private int depth = -1;
    private int[] marks = new int[64];
    private int[] askers = new int[64];
    private int[] triedLast = new int[64];
    private long[] rings = new long[64];
    private long[] times = new long[64];
    /** What the limit comes to for a token of weight 1. */
    private double[] shares = new double[64];
    private int[] distributions = new int[64];
    private long prefixes;
    private long steps;
    private long restored;
    private long started;
    private int verdict;

    /** An explorer of the machine's programs. */
    Explorer(Machine machine) {
        this.machine = machine;
        this.cells = machine.cells();
        this.code = machine.code();
    }

    /** {@return the counts of all that was done so far} */
    Effort effort() {
        return new Effort(prefixes, machine.instructions(), steps, restored, started, cells.deepest());
    }

    /** Begins to look anew for the deepest undo. {@return the counts so far} */
    Effort startCounting() {
        cells.forgetDeepest();
        return effort();
    }

    /** Makes {@link #exploreBelow} return soon; may be called by another thread. */
    void stop() {
        stopped = true;
    }

    /** Allows exploring again after {@link #stop}. */
    void go() {
        stopped = false;
    }

    /**
     * Runs what lies between {@code start} and the end of the code on tasks from their beginnings.
     *
     * @param ring  the tasks, as a set of bits
     * @param limit the time it may take
     * @return whether it solves them all, or asks for a token, or neither
     */
    int begin(int start, long ring, double limit) {
        root = code.length();
        depth = 0;
        marks[0] = cells.open();
        for (long left = ring; left != 0; left &= left - 1) {
            started += machine.begin(Long.numberOfTrailingZeros(left), start);
        }
        execute(ring, Long.numberOfTrailingZeros(ring), 0, limit);
        return verdict;
    }

    /** Undoes everything that {@link #begin} and {@link #descend} have done; not counted, since threads do this more or less often. */
    void end() {
        long before = restored;
        while (depth >= 0) {
            leave();
        }
        restored = before;
    }

    /** {@return the next token after {@code token} that has time when it follows the node at hand, or 0} */
    int next(int token) {
        int distribution = distributions[depth];
        double share = shares[depth];
        long time = times[depth];
        boolean heavy = time > share;
        int next = machine.next(distribution, token, heavy);
        while (next != 0 && time > share * machine.weight(distribution, next)) {
            next = machine.next(distribution, next, heavy);
        }
        return next;
    }

    /** Goes to the node with one token more. {@return how that ended} */
    int descend(int token) {
        if (depth + 2 > marks.length) {
            grow();
        }
        int above = depth++;
        triedLast[above] = token;
        marks[depth] = cells.open();
        code.append(token);
        execute(rings[above], askers[above], times[above], shares[above] * machine.weight(distributions[above], token));
        return verdict;
    }

    /** Undoes the node at hand and goes back to the one before. */
    void leave() {
        restored += cells.undo(marks[depth]);
        code.cut(root + Math.max(0, depth - 1));
        depth--;
    }

    /** Explores everything below the node at hand, which asks for a token. Where it is solved, the solution stands. */
    Ending exploreBelow() {
        int top = depth;
        int patience = PATIENCE;
        triedLast[depth] = 0;
        while (true) {
            int token = next(triedLast[depth]);
            if (token == 0) {
                if (depth == top) {
                    return Ending.EXHAUSTED;
                }
                leave();
                continue;
            }
            int how = descend(token);
            if (how == Machine.ASKS) {
                triedLast[depth] = 0;
            } else if (how == Machine.SOLVED) {
                return Ending.SOLVED;
            } else {
                leave();
            }
            if (--patience == 0) {
                patience = PATIENCE;
                if (stopped) {
                    while (depth > top) {
                        leave();
                    }
                    return Ending.STOPPED;
                }
            }
        }
    }

    /** {@return the tokens past the root, those of the solution if it is solved} */
    List<Integer> path() {
        return code.between(root + 1, code.length());
    }

    /** Executes for the tasks of the ring in turn, until one asks for a token, all are solved, or nothing can follow. */
    private void execute(long unsolved, int first, long before, double limit) {
        prefixes++;
        long ring = unsolved;
        int task = first;
        long time = before;
        int how;
        do {
            how = machine.run(task, (ring & ring - 1) != 0, time, limit);
            time = machine.time();
            if (how == Machine.SOLVED) {
                ring &= ~(1L << task);
            }
            if (how == Machine.CONTINUES || how == Machine.SOLVED && ring != 0) {
                long later = ring & (-2L << task);
                task = Long.numberOfTrailingZeros(later != 0 ? later : ring);
                how = Machine.CONTINUES;
            }
        } while (how == Machine.CONTINUES);
        steps += time - before;
        verdict = how;
        if (how == Machine.ASKS) {
            int distribution = machine.distribution(task);
            rings[depth] = ring;
            askers[depth] = task;
            times[depth] = time;
            distributions[depth] = distribution;
            shares[depth] = limit / machine.total(distribution);
        }
    }

    private void grow() {
        int capacity = 2 * marks.length;
        marks = Arrays.copyOf(marks, capacity);
        askers = Arrays.copyOf(askers, capacity);
        triedLast = Arrays.copyOf(triedLast, capacity);
        rings = Arrays.copyOf(rings, capacity);
        times = Arrays.copyOf(times, capacity);
        shares = Arrays.copyOf(shares, capacity);
        distributions = Arrays.copyOf(distributions, capacity);
    }
}
