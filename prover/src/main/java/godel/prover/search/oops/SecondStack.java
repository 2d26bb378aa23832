package godel.prover.search.oops;

/** The auxiliary stack Ds (section A.2.1), on which the tasks 1ⁿ2ⁿ want their result. */
final class SecondStack {
    private SecondStack() {
    }

    static int push(OopsMachine m, int value) {
        if (m.secondHeight >= Layout.SECOND_SIZE) {
            return 0;
        }
        m.write(Layout.SECOND + ++m.secondHeight, value);
        m.touched = true;
        return 1;
    }

    /** toD takes its argument from ds. */
    static int move(OopsMachine m) {
        return m.dp < 1 ? 0 : push(m, m.peek(0)) * DataStack.drop(m);
    }

    /** fromD leaves Ds as it is. */
    static int top(OopsMachine m) {
        return m.secondHeight < 1 ? 0 : m.push(m.second(m.secondHeight));
    }

    static int drop(OopsMachine m) {
        if (m.secondHeight < 1) {
            return 0;
        }
        m.secondHeight--;
        m.touched = true;
        return 1;
    }
}
