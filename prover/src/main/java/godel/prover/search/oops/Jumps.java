package godel.prover.search.oops;

/** Going on elsewhere (section A.2.2). */
final class Jumps {
    private Jumps() {
    }

    /** ip2ds returns its own address, so that a jump there repeats it. */
    static int address(OopsMachine m) {
        return m.push(m.ip > 0 ? m.ip - 1 : m.ip + 1);
    }

    static int jump(OopsMachine m) {
        return m.dp < 1 ? 0 : jump(m, m.peek(0), 1);
    }

    static int jumpIfPositive(OopsMachine m) {
        if (m.dp < 2) {
            return 0;
        }
        if (m.peek(1) > 0) {
            return jump(m, m.peek(0), 2);
        }
        m.dp -= 2;
        return 1;
    }

    static int jumpToData(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        long element = (long) m.base + m.peek(0);
        return element < 1 || element > Layout.DATA_SIZE ? 0 : jump(m, (int) -element, 1);
    }

    private static int jump(OopsMachine m, int address, int arguments) {
        m.dp -= arguments;
        if (!m.valid(address)) {
            return 0;
        }
        m.ip = address;
        return 1;
    }
}
