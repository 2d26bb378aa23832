package godel.machine.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import godel.axioms.RunStore;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import godel.machine.journal.Digest;
import godel.machine.journal.Disk;
import godel.machine.journal.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a run is kept:
 *
 * <pre>
 * runs/NUMBER/config.json      what it was started with
 *             log.jsonl        what happened, one JSON object a line
 *             journal          the switches
 *             certificates/    their proofs
 *             suggestions.jsonl  what was suggested from outside and tried, where that was asked for
 *             run.ttl          theorems and rewrites in RDF, once there is one
 * </pre>
 */
public final class RunDirectory {
    private static final String CONFIGURATION = "config.json";
    private static final String CERTIFICATES = "certificates";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    private static final ObjectWriter READABLE = JSON.writer().with(SerializationFeature.INDENT_OUTPUT);

    private final Path path;
    private final Disk disk;

    private RunDirectory(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    /**
     * Makes the directory of a new run, whole or not at all: it is made beside the others under another name and then
     * given the next free number. No run is ever overwritten.
     *
     * @param runs the directory of all runs, made if it is not there
     * @throws IOException if it cannot be made
     */
    public static RunDirectory create(Path runs, RunConfiguration configuration) throws IOException {
        return create(Disk.REAL, runs, configuration);
    }

    /**
     * Makes the directory of a new run as {@link #create(Path, RunConfiguration)} does.
     *
     * @param disk to which the run's files are written
     * @throws IOException if it cannot be made
     */
    public static RunDirectory create(Disk disk, Path runs, RunConfiguration configuration) throws IOException {
        Files.createDirectories(runs);
        Path unfinished = unfinished(runs);
        try {
            Files.createDirectory(unfinished.resolve(CERTIFICATES));
            String text = READABLE.writeValueAsString(configuration) + "\n";
            disk.replace(unfinished.resolve(CONFIGURATION), stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
            return new RunDirectory(numbered(runs, unfinished), disk);
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
        return open(Disk.REAL, path);
    }

    /**
     * {@return the run in this directory}
     *
     * @param disk to which the run's files are written
     * @throws NoSuchFileException if it is not a run's
     */
    public static RunDirectory open(Disk disk, Path path) throws NoSuchFileException {
        if (!Files.isRegularFile(path.resolve(CONFIGURATION))) {
            throw new NoSuchFileException(path.resolve(CONFIGURATION).toString());
        }
        return new RunDirectory(path, disk);
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
            try (Stream<Path> made = Files.list(unfinished)) {
                for (Path part : made.toList()) {
                    Files.delete(part);
                }
            }
            Files.delete(unfinished);
        }
    }

    /** {@return the directory} */
    public Path path() {
        return path;
    }

    /** {@return the disk to which the run's files are written} */
    public Disk disk() {
        return disk;
    }

    /**
     * Takes the run for one process. It is given back when the lock is closed, and when the process dies.
     *
     * @throws IOException that says so if another one has it, or if the configuration may not be written
     */
    public RunLock lock() throws IOException {
        return RunLock.of(path.resolve(CONFIGURATION));
    }

    /**
     * {@return what the run was started with}
     *
     * @throws DiagnosticException if the file was changed since
     * @throws IOException         if it cannot be read
     */
    public RunConfiguration configuration() throws IOException {
        Path file = path.resolve(CONFIGURATION);
        byte[] bytes = Files.readAllBytes(file);
        try {
            RunConfiguration configuration = JSON.readValue(bytes, RunConfiguration.class);
            if (configuration != null && Digest.of(configuration.text()).equals(configuration.digest())) {
                return configuration;
            }
            throw damaged(file, "the digest is not that of the experiment's text");
        } catch (JsonProcessingException other) {
            throw damaged(file, other.getOriginalMessage());
        }
    }

    private static DiagnosticException damaged(Path file, String problem) {
        Diagnostic error = Diagnostic.error(file.toString(), Span.START, "this is not the configuration that a run was started with: " + problem);
        return new DiagnosticException(List.of(error.hinting("what a run was started with cannot be changed; start a new one")), "");
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
        return Journal.open(disk, path.resolve("journal"));
    }

    /**
     * {@return the run's log, to be written on}
     *
     * @throws IOException if it cannot be opened
     */
    public RunLog log() throws IOException {
        return RunLog.open(disk, logFile());
    }

    /** {@return the file that the log is in, once something has happened} */
    public Path logFile() {
        return path.resolve("log.jsonl");
    }

    /** {@return the file for the suggestions that were tried} */
    public Path suggestions() {
        return path.resolve("suggestions.jsonl");
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
