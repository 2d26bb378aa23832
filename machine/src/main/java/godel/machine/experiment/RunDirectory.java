package godel.machine.experiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import godel.axioms.RunStore;
import godel.machine.journal.Journal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Where a run is kept:
 *
 * <pre>
 * runs/NUMBER/config.json      what it was started with
 *             log.jsonl        what happened, one JSON object a line
 *             journal          the switches
 *             certificates/    their proofs
 *             run.ttl          theorems and rewrites in RDF, once there is one
 * </pre>
 */
public final class RunDirectory {
    private static final String CONFIGURATION = "config.json";
    private static final String CERTIFICATES = "certificates";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter READABLE = JSON.writer().with(SerializationFeature.INDENT_OUTPUT);

    private final Path path;

    private RunDirectory(Path path) {
        this.path = path;
    }

    /**
     * Makes the directory of a new run, whole or not at all: it is made beside the others under another name and then
     * given the next free number. No run is ever overwritten.
     *
     * @param runs the directory of all runs, made if it is not there
     * @throws IOException if it cannot be made
     */
    public static RunDirectory create(Path runs, RunConfiguration configuration) throws IOException {
        Files.createDirectories(runs);
        Path unfinished = unfinished(runs);
        try {
            Files.createDirectory(unfinished.resolve(CERTIFICATES));
            Files.writeString(unfinished.resolve(CONFIGURATION), READABLE.writeValueAsString(configuration) + "\n");
            return new RunDirectory(numbered(runs, unfinished));
        } finally {
            deleteUnfinished(unfinished);
        }
    }

    /**
     * {@return the run in this directory}
     *
     * @throws NoSuchFileException if it is not a run's
     */
    public static RunDirectory open(Path path) throws NoSuchFileException {
        if (!Files.isRegularFile(path.resolve(CONFIGURATION))) {
            throw new NoSuchFileException(path.resolve(CONFIGURATION).toString());
        }
        return new RunDirectory(path);
    }

    private static Path unfinished(Path runs) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(runs.resolve(".new-" + number));
            } catch (FileAlreadyExistsException another) {
                continue;
            }
        }
    }

    /** Another run may take the number in between: a directory with something in it cannot be replaced, so the next one is tried. */
    private static Path numbered(Path runs, Path unfinished) throws IOException {
        for (long number = largestNumber(runs) + 1; ; number++) {
            Path wanted = runs.resolve(String.valueOf(number));
            try {
                return Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException taken) {
                if (!Files.exists(wanted)) {
                    throw taken;
                }
            }
        }
    }

    private static long largestNumber(Path runs) throws IOException {
        try (Stream<Path> all = Files.list(runs)) {
            return all.map(run -> run.getFileName().toString()).filter(name -> name.matches("[0-9]{1,18}")).mapToLong(Long::parseLong).max().orElse(0);
        }
    }

    private static void deleteUnfinished(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            Files.deleteIfExists(unfinished.resolve(CONFIGURATION));
            Files.deleteIfExists(unfinished.resolve(CERTIFICATES));
            Files.delete(unfinished);
        }
    }

    /** {@return the directory} */
    public Path path() {
        return path;
    }

    /**
     * {@return what the run was started with}
     *
     * @throws IOException if it cannot be read
     */
    public RunConfiguration configuration() throws IOException {
        return JSON.readValue(Files.readString(path.resolve(CONFIGURATION)), RunConfiguration.class);
    }

    /** {@return the file for the certificate of a switch} */
    public Path certificate(int number) {
        return path.resolve(CERTIFICATES).resolve(number + ".certificate");
    }

    /**
     * {@return the run's journal}
     *
     * @throws IOException if it cannot be read
     */
    public Journal journal() throws IOException {
        return Journal.open(path.resolve("journal"));
    }

    /**
     * {@return the run's log, to be written on}
     *
     * @throws IOException if it cannot be opened
     */
    public RunLog log() throws IOException {
        return RunLog.open(path.resolve("log.jsonl"));
    }

    /**
     * {@return the run's record in RDF}
     *
     * @throws IOException if it cannot be read
     */
    public RunStore store() throws IOException {
        return RunStore.open(path);
    }
}
