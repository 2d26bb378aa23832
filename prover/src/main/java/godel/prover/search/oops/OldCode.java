package godel.prover.search.oops;

/** Programs that are frozen in the code, declared ones counted (sections A.2.1 and A.2.2). */
final class OldCode {
    private OldCode() {
    }

    static int push(OopsMachine m) {
        if (m.dp < 1 || !exists(m, m.peek(0))) {
            return 0;
        }
        int program = m.peek(0);
        m.dp--;
        return insert(m, program, m.dp);
    }

    static int insert(OopsMachine m) {
        if (m.dp < 2 || !exists(m, m.peek(1))) {
            return 0;
        }
        int program = m.peek(1);
        int place = m.peek(0);
        m.dp -= 2;
        return place >= 0 && place <= m.dp - m.base ? insert(m, program, m.base + place) : 0;
    }

    /** It goes on after the program's last token with what follows in the code, unless it has returned before. */
    static int call(OopsMachine m) {
        if (m.dp < 1 || !exists(m, m.peek(0))) {
            return 0;
        }
        int program = m.peek(0);
        m.dp--;
        return Functions.enter(m, m.code.start(program), m.dp, 0);
    }

    private static boolean exists(OopsMachine m, int program) {
        return program >= 1 && program <= m.code.programs();
    }

    private static int insert(OopsMachine m, int program, int place) {
        int start = m.code.start(program);
        int length = m.code.end(program) - start + 1;
        if (m.dp + length > Layout.DATA_SIZE) {
            return 0;
        }
        for (int element = m.dp; element > place; element--) {
            m.setElement(element + length, m.element(element));
        }
        for (int i = 0; i < length; i++) {
            m.setElement(place + 1 + i, m.code.token(start + i));
        }
        m.dp += length;
        return Math.max(1, length);
    }
}
