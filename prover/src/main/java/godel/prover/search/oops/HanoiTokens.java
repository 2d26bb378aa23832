package godel.prover.search.oops;

/** The tokens for the towers of Hanoi (section 6). They act on the topmost four elements of ds, taken as S, A, D, n. */
final class HanoiTokens {
    private static final int PEGS = 3;

    private HanoiTokens() {
    }

    static int move(OopsMachine m) {
        if (m.dp < 4) {
            return 0;
        }
        int from = m.peek(3) - 1;
        int to = m.peek(1) - 1;
        if (from < 0 || from >= PEGS || to < 0 || to >= PEGS) {
            return 0;
        }
        int source = m.environment(from);
        int destination = m.environment(to);
        int disk = source & -source;
        // Disks below the moved one's bit lie on top of the destination; a peg's own top disk lies on itself.
        if (disk == 0 || from == to || (destination & (disk - 1)) != 0) {
            return 0;
        }
        m.setEnvironment(from, source ^ disk);
        m.setEnvironment(to, destination | disk);
        m.touched = true;
        return 1;
    }

    static int exchange(OopsMachine m, int one, int other) {
        if (m.dp < 4) {
            return 0;
        }
        int value = m.peek(one);
        m.setElement(m.dp - one, m.peek(other));
        m.setElement(m.dp - other, value);
        return 1;
    }
}
