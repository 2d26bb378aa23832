package godel.prover.search.oops;

/** Comparisons and truth values on the top of ds (section A.2.1): what is positive is true. */
final class Comparison {
    private Comparison() {
    }

    static int equal(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, m.peek(1) == m.peek(0) ? 1 : 0);
    }

    static int atLeast(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, m.peek(1) >= m.peek(0) ? 1 : 0);
    }

    static int greater(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, m.peek(1) > m.peek(0) ? 1 : 0);
    }

    static int and(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, m.peek(1) > 0 && m.peek(0) > 0 ? 1 : 0);
    }

    static int or(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, m.peek(1) > 0 || m.peek(0) > 0 ? 1 : 0);
    }

    static int not(OopsMachine m) {
        return m.dp < 1 ? 0 : m.replace(1, m.peek(0) <= 0 ? 1 : 0);
    }
}
