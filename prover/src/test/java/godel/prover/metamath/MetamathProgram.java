package godel.prover.metamath;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program {@code metamath}, where it is installed. Its exit code is 0 whatever it finds, and it only warns of proofs with unknown
 * steps, so its output is read: the sentence that all proofs were verified must be there, and no line with a question mark in front.
 */
record MetamathProgram(Path file) {

    /** {@return the program, if it is on the path} */
    static Optional<MetamathProgram> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "metamath"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(MetamathProgram::new);
    }

    /** What the program answered. */
    record Answer(int exitCode, String text) {
        boolean allVerified() {
            return text.contains("All proofs in the database were verified") && text.lines().noneMatch(line -> line.startsWith("?"));
        }
    }

    /** {@return the answer to commands on a database, which is read and verified first} */
    Answer verify(String database, String... commands) throws IOException {
        Path input = Files.createTempFile("database", ".mm");
        Path output = Files.createTempFile("metamath", ".txt");
        try {
            Files.writeString(input, database, StandardCharsets.US_ASCII);
            List<String> line = Stream.of(
                            Stream.of(file.toString(), "set scroll continuous", "set width 9999", "read \"" + input + "\"", "verify proof *"),
                            Stream.of(commands),
                            Stream.of("exit"))
                    .flatMap(part -> part)
                    .toList();
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile())
                    .start();
            int exitCode = process.waitFor();
            return new Answer(exitCode, Files.readString(output, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interruption);
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }
}
