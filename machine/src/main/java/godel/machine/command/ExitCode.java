package godel.machine.command;

/** What a command's exit code says. */
final class ExitCode {
    static final int DONE = 0;
    static final int NOT_PROVED = 1;
    static final int BAD_INPUT = 2;
    static final int FAULT = 3;
    static final int LIMIT = 4;
    /** As shells have it for SIGINT. */
    static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
