package godel.prover.search.oops;

/**
 * Where things lie on a task's tape (section A.1). Stacks are counted from 1; sizes are the "prewired ranges" of the
 * paper, which does not state them.
 *
 * <pre>
 * tape ::= register* environment ds Ds cs fns pattern*
 * cs   ::= (address to return to, base, outputs expected)*
 * fns  ::= (address, inputs, outputs)*
 * pattern ::= sum numerator* bound-of-numerators words of a bit set of the numerators above 1
 * </pre>
 */
final class Layout {
    static final int INSTRUCTION_POINTER = 0;
    static final int DATA_HEIGHT = 1;
    static final int SECOND_HEIGHT = 2;
    static final int CALLS = 3;
    static final int CALL_BASE = 4;
    static final int CALL_OUTPUTS = 5;
    static final int QUOTING = 6;
    static final int FUNCTIONS_MADE = 7;
    static final int PATTERNS = 8;
    static final int PATTERN = 9;
    static final int ENVIRONMENT = 10;
    static final int ENVIRONMENT_SIZE = 6;

    static final int DATA_SIZE = 1000;
    static final int SECOND_SIZE = 500;
    static final int CALL_SIZE = 200;
    static final int FUNCTION_SIZE = 50;
    static final int PATTERN_SIZE = 8;

    static final int DATA = ENVIRONMENT + ENVIRONMENT_SIZE - 1;
    static final int SECOND = DATA + DATA_SIZE;
    static final int CALL_STACK = SECOND + SECOND_SIZE + 1;
    static final int FUNCTION_STACK = CALL_STACK + 3 * CALL_SIZE;
    static final int PATTERN_STACK = FUNCTION_STACK + 3 * FUNCTION_SIZE;

    private Layout() {
    }

    /** {@return where in a pattern a number is that no numerator is above} */
    static int most(int tokens) {
        return 1 + tokens;
    }

    /** {@return where in a pattern the set of the numerators above 1 begins} */
    static int heavy(int tokens) {
        return 2 + tokens;
    }

    /** {@return the cells of a pattern over so many tokens} */
    static int pattern(int tokens) {
        return heavy(tokens) + tokens / 32 + 1;
    }

    /** {@return the cells of a tape} */
    static int tape(int tokens) {
        return PATTERN_STACK + PATTERN_SIZE * pattern(tokens);
    }
}
