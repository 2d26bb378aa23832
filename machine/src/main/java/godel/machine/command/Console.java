package godel.machine.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a command is at work.
 *
 * @param out      results
 * @param err      progress and errors
 * @param terminal whether {@code err} is a terminal, on which a line can be written over
 * @param folder   what relative paths are relative to
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Path folder) {

    /** {@return the process's own console} */
    public static Console ofProcess() {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new Console(System.out, System.err, terminal, Path.of(""));
    }

    /** {@return the path as it is seen from the folder} */
    Path resolve(Path path) {
        return folder.resolve(path);
    }

    /** Writes lines to {@link #out}. */
    void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** Writes lines to {@link #err}. */
    void complain(List<String> lines) {
        lines.forEach(err::println);
        err.flush();
    }
}
