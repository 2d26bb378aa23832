package godel.prover.checker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The independent checker: reads a certificate line by line and accepts it if every step follows. It shares no code with the kernel
 * that made the proof, needs nothing but the JDK, and ends on every input.
 *
 * <p>Start reading at {@code Rules}, {@code Induction}, {@code Termination} and {@code Evaluator}: they say why what is accepted is true.
 */
public final class CertificateChecker {
    private CertificateChecker() {
    }

    /**
     * {@return the outcome for a file, within the {@linkplain Limits#standard() standard limits}}
     *
     * @throws IOException if the file cannot be read
     */
    public static Outcome check(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return check(input, Limits.standard());
        }
    }

    /**
     * {@return the outcome for a certificate, which is read to its end or to the first line refused}
     *
     * @throws IOException if it cannot be read
     */
    public static Outcome check(InputStream certificate, Limits limits) throws IOException {
        LineReader lines = new LineReader(certificate, limits);
        String item = "header";
        try {
            Reading reading = new Reading(limits);
            try {
                read(lines, reading);
                return new Outcome.Accepted(reading.summary(lines.number()));
            } finally {
                item = reading.item();
            }
        } catch (Refusal refusal) {
            return new Outcome.Refused(lines.number(), item, refusal.getMessage());
        }
    }

    private static void read(LineReader lines, Reading reading) throws IOException, Refusal {
        if (!lines.next()) {
            throw new Refusal("the file is empty");
        }
        reading.header(lines);
        reading.beforeLine();
        while (lines.next()) {
            reading.line(lines);
            reading.beforeLine();
        }
        reading.atEndOfFile();
    }
}
