package godel.prover.search.oops;

/** Arithmetic on the top of ds (section A.2.1). A result that has not 32 bits is illegal. */
final class Arithmetic {
    private Arithmetic() {
    }

    static int add(OopsMachine m, int constant) {
        return m.dp < 1 ? 0 : m.replace(1, (long) m.peek(0) + constant);
    }

    static int twice(OopsMachine m) {
        return m.dp < 1 ? 0 : m.replace(1, 2L * m.peek(0));
    }

    static int add(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, (long) m.peek(1) + m.peek(0));
    }

    static int subtract(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, (long) m.peek(1) - m.peek(0));
    }

    static int multiply(OopsMachine m) {
        return m.dp < 2 ? 0 : m.replace(2, (long) m.peek(1) * m.peek(0));
    }

    static int divide(OopsMachine m) {
        return m.dp < 2 || m.peek(0) == 0 ? 0 : m.replace(2, Math.floorDiv((long) m.peek(1), m.peek(0)));
    }

    static int power(OopsMachine m) {
        if (m.dp < 2 || m.peek(0) < 0) {
            return 0;
        }
        long x = m.peek(1);
        int y = m.peek(0);
        long product = 1;
        // Powers of -1, 0 and 1 repeat after two factors; others leave 32 bits within 32.
        int factors = Math.abs(x) <= 1 ? Math.min(y, 2 + y % 2) : y;
        for (int i = 0; i < factors; i++) {
            product *= x;
            if (product != (int) product) {
                return 0;
            }
        }
        return m.replace(2, product) * Math.max(1, y);
    }
}
