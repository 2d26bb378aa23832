package godel.machine.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What is left of a fault of the program itself: a file for those who mend it. */
final class FaultReport {
    private static final int MOST_REPORTS = 1_000;

    private FaultReport() {
    }

    /** Writes the report into the folder, or where that cannot be written into the folder for temporary files; {@return where}. */
    static Optional<Path> write(Path folder, List<String> arguments, Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        String text = "godel " + String.join(" ", arguments) + "\nJava " + Runtime.version() + ", " + System.getProperty("os.name") + "\n\n" + trace;
        return writeInto(folder, text).or(() -> writeInto(Path.of(System.getProperty("java.io.tmpdir")), text));
    }

    private static Optional<Path> writeInto(Path folder, String text) {
        for (int number = 1; number <= MOST_REPORTS; number++) {
            Path file = folder.resolve("godel-fault-" + number + ".txt");
            try {
                return Optional.of(Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            } catch (FileAlreadyExistsException taken) {
                continue;
            } catch (IOException unwritable) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
