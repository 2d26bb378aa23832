package godel.prover.search.oops;

/** Copying, moving and finding strings on ds (section A.2.1), from which programs edit code that they call later. */
final class Editing {
    private Editing() {
    }

    static int copyTop(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int count = m.peek(0);
        m.dp--;
        return copyTop(m, count);
    }

    static int copyTop(OopsMachine m, int count) {
        return copy(m, m.dp - count, count) ? count > 1 ? 1 + count : 1 : 0;
    }

    static int copyBase(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int count = m.peek(0);
        m.dp--;
        return copy(m, m.base, count) ? Math.max(1, count) : 0;
    }

    static int move(OopsMachine m) {
        if (m.dp < 3) {
            return 0;
        }
        int from = m.peek(2);
        int to = m.peek(1);
        int count = m.peek(0);
        m.dp -= 3;
        int above = m.dp - m.base;
        if (from < 1 || to < 1 || count < 0 || count > above || from + count - 1 > above || to > above + 1
                || m.base + to + count - 1 > Layout.DATA_SIZE) {
            return 0;
        }
        shift(m, m.base + from, m.base + to, count);
        m.dp = Math.max(m.dp, m.base + to + count - 1);
        return Math.max(1, count);
    }

    static int insert(OopsMachine m) {
        if (m.dp < 3) {
            return 0;
        }
        int from = m.peek(2);
        int after = m.peek(1);
        int count = m.peek(0);
        m.dp -= 3;
        int above = m.dp - m.base;
        if (from < 0 || after < 0 || count < 0 || count > above || from + count > above || after > above || m.dp + count > Layout.DATA_SIZE) {
            return 0;
        }
        int gap = m.base + after + 1;
        shift(m, gap, gap + count, m.dp - gap + 1);
        m.dp += count;
        for (int i = 0; i < count; i++) {
            int source = m.base + from + 1 + i;
            m.setElement(gap + i, m.element(source < gap ? source : source + count));
        }
        return Math.max(1, count);
    }

    static int delete(OopsMachine m) {
        if (m.dp < 2) {
            return 0;
        }
        int from = m.peek(1);
        int count = m.peek(0);
        m.dp -= 2;
        int above = m.dp - m.base;
        if (from < 0 || count < 0 || count > above || from + count > above) {
            return 0;
        }
        int first = m.base + from + 1;
        shift(m, first + count, first, m.dp - first - count + 1);
        m.dp -= count;
        return Math.max(1, count);
    }

    static int find(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int wanted = m.peek(0);
        m.dp--;
        int element = m.dp;
        while (element > 0 && m.element(element) != wanted) {
            element--;
        }
        int seen = m.dp - Math.max(0, element - 1);
        return m.push(element) * Math.max(1, seen);
    }

    static int findFromBase(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        int wanted = m.peek(0);
        m.dp--;
        int element = m.base + 1;
        while (element <= m.dp && m.element(element) != wanted) {
            element++;
        }
        int seen = Math.min(element, m.dp) - m.base;
        return m.push(element <= m.dp ? element - m.base : 0) * Math.max(1, seen);
    }

    private static boolean copy(OopsMachine m, int below, int count) {
        if (count < 0 || below < 0 || count > m.dp - below || m.dp + count > Layout.DATA_SIZE) {
            return false;
        }
        for (int i = 1; i <= count; i++) {
            m.setElement(m.dp + i, m.element(below + i));
        }
        m.dp += count;
        return true;
    }

    /** Copies as if all elements were copied at once. */
    private static void shift(OopsMachine m, int from, int to, int count) {
        if (from < to) {
            for (int i = count - 1; i >= 0; i--) {
                m.setElement(to + i, m.element(from + i));
            }
        } else {
            for (int i = 0; i < count; i++) {
                m.setElement(to + i, m.element(from + i));
            }
        }
    }
}
