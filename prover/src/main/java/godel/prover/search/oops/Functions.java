package godel.prover.search.oops;

/** Functions that programs make and call, and calls in general (section A.2.2). */
final class Functions {
    private Functions() {
    }

    static int define(OopsMachine m) {
        int made = m.read(Layout.FUNCTIONS_MADE);
        if (m.dp < 2 || m.peek(1) < -1 || m.peek(0) < -1 || made >= Layout.FUNCTION_SIZE) {
            return 0;
        }
        int function = Layout.FUNCTION_STACK + 3 * made;
        m.write(function, m.ip);
        m.write(function + 1, m.peek(1));
        m.write(function + 2, m.peek(0));
        m.write(Layout.FUNCTIONS_MADE, made + 1);
        m.dp -= 2;
        return 1;
    }

    static int call(OopsMachine m) {
        if (m.dp < 1 || m.peek(0) < 1 || m.peek(0) > m.read(Layout.FUNCTIONS_MADE)) {
            return 0;
        }
        int function = Layout.FUNCTION_STACK + 3 * (m.peek(0) - 1);
        m.dp--;
        int inputs = m.read(function + 1);
        return enter(m, m.read(function), inputs < 0 ? m.base : m.dp - inputs, m.read(function + 2));
    }

    static int callDeclared(OopsMachine m, int place) {
        Declaration declaration = m.alphabet().declarations().get(place);
        int inputs = declaration.inputs();
        return enter(m, m.code.start(place + 1), inputs < 0 ? m.base : m.dp - inputs, declaration.outputs());
    }

    static int callData(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        long first = (long) m.base + m.peek(0) + 1;
        m.dp--;
        return first < 1 || first > m.codeTop() ? 0 : enter(m, (int) -first, m.base, -1);
    }

    static int top(OopsMachine m) {
        int made = m.read(Layout.FUNCTIONS_MADE);
        return made == 0 ? 0 : m.push(made);
    }

    static int inputs(OopsMachine m) {
        int made = m.read(Layout.FUNCTIONS_MADE);
        return made == 0 ? 0 : m.push(m.read(Layout.FUNCTION_STACK + 3 * (made - 1) + 1));
    }

    static int outputs(OopsMachine m) {
        int made = m.read(Layout.FUNCTIONS_MADE);
        return made == 0 ? 0 : m.push(m.read(Layout.FUNCTION_STACK + 3 * (made - 1) + 2));
    }

    static int forget(OopsMachine m) {
        int made = m.read(Layout.FUNCTIONS_MADE);
        if (made == 0) {
            return 0;
        }
        m.write(Layout.FUNCTIONS_MADE, made - 1);
        return m.push(made);
    }

    static int giveBack(OopsMachine m) {
        if (m.calls == 0) {
            return 0;
        }
        if (m.outputs >= 0) {
            if (m.dp - m.base < m.outputs) {
                return 0;
            }
            int first = m.dp - m.outputs;
            for (int i = 1; i <= m.outputs; i++) {
                m.setElement(m.base + i, m.element(first + i));
            }
            m.dp = m.base + m.outputs;
        }
        m.calls--;
        int frame = Layout.CALL_STACK + 3 * m.calls;
        m.ip = m.read(frame);
        m.base = m.read(frame + 1);
        m.outputs = m.read(frame + 2);
        return 1;
    }

    static int giveBackIfNotPositive(OopsMachine m) {
        if (m.dp < 1) {
            return 0;
        }
        m.dp--;
        return m.element(m.dp + 1) <= 0 ? giveBack(m) : 1;
    }

    static int execute(OopsMachine m) {
        if (m.dp < 1 || m.peek(0) < 1 || m.peek(0) > m.tokens) {
            return 0;
        }
        int token = m.peek(0);
        m.dp--;
        int cost = Dispatch.execute(m, m.opcode(token));
        return cost == 0 ? 0 : 1 + cost;
    }

    /** Calls what begins at an address. */
    static int enter(OopsMachine m, int address, int base, int outputs) {
        if (base < 0 || m.calls >= Layout.CALL_SIZE) {
            return 0;
        }
        int frame = Layout.CALL_STACK + 3 * m.calls;
        m.write(frame, m.ip);
        m.write(frame + 1, m.base);
        m.write(frame + 2, m.outputs);
        m.calls++;
        m.ip = address;
        m.base = base;
        m.outputs = outputs;
        return 1;
    }
}
