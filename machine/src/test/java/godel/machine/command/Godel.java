package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program in a folder of its own, with what it prints kept. */
record Godel(Path folder) {
    static final Path EXPERIMENTS = Path.of("experiments").toAbsolutePath();
    static final Path TWO_DOORS = EXPERIMENTS.resolve("two-doors.quine");

    /** How a command ended. */
    record Result(int exitCode, String out, String err) {
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.execute(new Console(stream(out), stream(err), false, folder), arguments);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Lives the life of an experiment with this text, of which nothing may be said on standard error; {@return the run as it tells of itself}. */
    JsonNode live(String experiment, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run", write("experiment.quine", experiment), "--quiet", "--json"));
        arguments.addAll(List.of(options));
        Result result = run(arguments.toArray(String[]::new));
        assertEquals("", result.err());
        return new ObjectMapper().readTree(result.out());
    }

    /** {@return the text of an experiment that comes with the program} */
    static String experiment(String name) throws IOException {
        return Files.readString(EXPERIMENTS.resolve(name + ".quine"));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Writes a file into the folder; {@return its name}. */
    String write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return name;
    }

    /** {@return the two doors with one piece of text replaced} */
    static String twoDoorsWith(String piece, String replacement) throws IOException {
        String text = Files.readString(TWO_DOORS);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("not in the text: " + piece);
        }
        return text.replace(piece, replacement);
    }

    /** {@return the names of what lies in the folder, in alphabetical order} */
    List<String> contents() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
