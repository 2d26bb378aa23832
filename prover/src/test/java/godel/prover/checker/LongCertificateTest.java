package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate far longer than the memory it is checked in. */
class LongCertificateTest {

    @Test
    void aMillionStepsNeedTheMemoryOfAFew(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("long.certificate");
        int steps = writeLong(file, 1_000_000);
        Path log = directory.resolve("log");
        Path classes = Path.of(CertificateChecker.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx24m", "-XX:+UseSerialGC", "-cp",
                classes.toString(), "godel.prover.checker.Main", file.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running");
        String report = Files.readString(log);
        assertEquals(0, process.exitValue(), report);
        assertTrue(report.contains(steps + " steps, "), report);
        assertTrue(report.endsWith("; at most 4 steps and 16 terms at once\n"), report);
    }

    /** {@return how many steps the certificate has}: each round has terms and values of its own, and forgets them. */
    private static int writeLong(Path file, int atLeast) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int steps = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            StringBuilder part = new StringBuilder("godel-certificate 2\nv 0 number 1\nt 0 constant 0\nt 1 apply equal 0 0\ns 0 reflexive 0 : |- 1\n");
            int values = 1;
            int terms = 2;
            steps = 1;
            while (steps < atLeast) {
                part.append("v %d number %d\n".formatted(values, 2 + steps));
                part.append("t %d constant %d\nt %d apply equal %d %d\n".formatted(terms, values, terms + 1, terms, terms));
                part.append("s %d reflexive %d : |- %d\n".formatted(steps, terms, terms + 1));
                part.append("t %d apply implies 1 %d\n".formatted(terms + 2, terms + 1));
                part.append("s %d discharge %d 1 : |- %d\n".formatted(steps + 1, steps, terms + 2));
                part.append("s %d modus-ponens %d 0 : |- %d\n".formatted(steps + 2, steps + 1, terms + 1));
                part.append("forget s %d %d %d\n".formatted(steps, steps + 1, steps + 2));
                part.append("forget t %d %d %d\nforget v %d\n".formatted(terms, terms + 1, terms + 2, values));
                values++;
                terms += 3;
                steps += 3;
                flush(writer, digest, part);
            }
            part.append("conclude 0 goal\n");
            flush(writer, digest, part);
            writer.write("end " + HexFormat.of().formatHex(digest.digest()) + "\n");
        }
        return steps;
    }

    private static void flush(BufferedWriter writer, MessageDigest digest, StringBuilder part) throws IOException {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        writer.write(part.toString());
        part.setLength(0);
    }
}
