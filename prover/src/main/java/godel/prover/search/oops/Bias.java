package godel.prover.search.oops;

/** The distribution of the token that comes next, which programs change themselves (section A.2.3). */
final class Bias {
    /** No numerator grows above this, so that sums stay within 32 bits. */
    private static final int MOST = 1 << 20;

    private Bias() {
    }

    static int increment(OopsMachine m) {
        return m.dp >= 1 && exists(m, m.peek(0)) && add(m, m.peek(0), 1) ? 1 : 0;
    }

    static int decrement(OopsMachine m) {
        if (m.dp < 1 || !exists(m, m.peek(0))) {
            return 0;
        }
        int token = m.peek(0);
        int numerator = m.read(current(m) + token);
        return numerator == 0 || numerator == 1 && possible(m) <= 2 || !add(m, token, -1) ? 0 : 1;
    }

    static int boost(OopsMachine m) {
        if (m.dp < 1 || m.peek(0) < 0 || m.peek(0) > m.code.programs() - m.code.declared()) {
            return 0;
        }
        int number = m.peek(0);
        int program = m.code.declared() + number;
        m.dp--;
        if (program == 0 || number == 0 && !m.readings.zeroBoostsLastDeclared()) {
            return 1;
        }
        int start = m.code.start(program);
        int end = m.code.end(program);
        for (int address = start; address <= end; address++) {
            if (firstIn(m, start, address) && !add(m, m.code.token(address), m.tokens)) {
                return 0;
            }
        }
        return Math.max(1, end - start + 1);
    }

    static int push(OopsMachine m) {
        int patterns = m.read(Layout.PATTERNS);
        if (patterns + 1 >= Layout.PATTERN_SIZE) {
            return 0;
        }
        int from = current(m);
        int to = at(m, patterns + 1);
        for (int i = 0; i < Layout.pattern(m.tokens); i++) {
            m.write(to + i, m.read(from + i));
        }
        m.write(Layout.PATTERNS, patterns + 1);
        return m.tokens;
    }

    static int pop(OopsMachine m) {
        int patterns = m.read(Layout.PATTERNS);
        if (patterns == 0 || patterns == m.read(Layout.PATTERN)) {
            return 0;
        }
        m.write(Layout.PATTERNS, patterns - 1);
        return m.push(patterns);
    }

    static int choose(OopsMachine m) {
        if (m.dp < 1 || m.peek(0) < 0 || m.peek(0) > m.read(Layout.PATTERNS)) {
            return 0;
        }
        m.write(Layout.PATTERN, m.peek(0));
        m.dp--;
        return 1;
    }

    /** Adds to the numerator of a token and to the sum; false if it would grow too large. */
    static boolean add(OopsMachine m, int token, int amount) {
        int pattern = current(m);
        int numerator = m.read(pattern + token) + amount;
        if (numerator > MOST) {
            return false;
        }
        m.write(pattern + token, numerator);
        m.write(pattern, m.read(pattern) + amount);
        int most = pattern + Layout.most(m.tokens);
        if (numerator > m.read(most)) {
            m.write(most, numerator);
        }
        int word = pattern + Layout.heavy(m.tokens) + (token >>> 5);
        int bit = 1 << token;
        int set = m.read(word);
        m.write(word, numerator > 1 ? set | bit : set & ~bit);
        return true;
    }

    private static boolean exists(OopsMachine m, int token) {
        return token >= 1 && token <= m.tokens;
    }

    private static int possible(OopsMachine m) {
        int pattern = current(m);
        int possible = 0;
        for (int token = 1; token <= m.tokens; token++) {
            possible += m.read(pattern + token) > 0 ? 1 : 0;
        }
        return possible;
    }

    private static boolean firstIn(OopsMachine m, int start, int address) {
        for (int before = start; before < address; before++) {
            if (m.code.token(before) == m.code.token(address)) {
                return false;
            }
        }
        return true;
    }

    private static int current(OopsMachine m) {
        return at(m, m.read(Layout.PATTERN));
    }

    private static int at(OopsMachine m, int pattern) {
        return Layout.PATTERN_STACK + pattern * Layout.pattern(m.tokens);
    }
}
