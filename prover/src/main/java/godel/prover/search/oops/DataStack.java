package godel.prover.search.oops;

/** Simple manipulators of ds (section A.2.1). */
final class DataStack {
    private DataStack() {
    }

    static int drop(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        m.dp--;
        return 1;
    }

    static int clear(OopsMachine m) {
        m.dp = 0;
        return 1;
    }

    static int height(OopsMachine m) {
        return m.push(m.dp + 1);
    }

    static int setHeight(OopsMachine m) {
        if (m.dp < 1 || m.peek(0) < 0 || m.peek(0) > Layout.DATA_SIZE) {
            return 0;
        }
        m.dp = m.peek(0);
        return 1;
    }

    static int base(OopsMachine m) {
        return m.push(m.base);
    }

    static int exchange(OopsMachine m) {
        return m.dp < 2 ? 0 : exchange(m, m.dp, m.dp - 1);
    }

    static int exchangeFromTop(OopsMachine m) {
        if (m.dp < 2) {
            return 0;
        }
        int first = m.peek(1);
        int second = m.peek(0);
        m.dp -= 2;
        return fromTop(m, first) && fromTop(m, second) ? exchange(m, m.dp - first + 1, m.dp - second + 1) : 0;
    }

    static int exchangeFromBase(OopsMachine m) {
        if (m.dp < 2) {
            return 0;
        }
        int first = m.peek(1);
        int second = m.peek(0);
        m.dp -= 2;
        return fromBase(m, first) && fromBase(m, second) ? exchange(m, m.base + first, m.base + second) : 0;
    }

    static int fetchFromTop(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int number = m.peek(0);
        m.dp--;
        return fromTop(m, number) ? m.push(m.element(m.dp - number + 1)) : 0;
    }

    static int fetchFromBase(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int number = m.peek(0);
        m.dp--;
        return fromBase(m, number) ? m.push(m.element(m.base + number)) : 0;
    }

    static int storeFromTop(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int number = m.peek(0);
        m.dp--;
        return fromTop(m, number) ? store(m, m.dp - number + 1) : 0;
    }

    static int storeFromBase(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int number = m.peek(0);
        m.dp--;
        return fromBase(m, number) ? store(m, m.base + number) : 0;
    }

    /** Whether there is an n-th element from the top. */
    private static boolean fromTop(OopsMachine m, int number) {
        return number >= 1 && number <= m.dp;
    }

    /** Whether there is an n-th element above the base. */
    private static boolean fromBase(OopsMachine m, int number) {
        return number >= 1 && number <= m.dp - m.base;
    }

    private static int store(OopsMachine m, int element) {
        m.setElement(element, m.peek(0));
        return 1;
    }

    private static int exchange(OopsMachine m, int first, int second) {
        int value = m.element(first);
        m.setElement(first, m.element(second));
        m.setElement(second, value);
        return 1;
    }
}
