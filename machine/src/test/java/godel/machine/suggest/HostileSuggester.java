package godel.machine.suggest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that suggests. How it behaves is read from a file when it begins. */
public final class HostileSuggester {
    private static final String BETTER = "{\"program\": \"define policy(observation, memory) = pair('right, memory) define schedule(searcher) = pair(0, searcher)\"}";
    private static final String WORSE = "{\"program\": \"define policy(observation, memory) = pair('left, memory)\"}";

    private HostileSuggester() {
    }

    /** Behaves as the file that is its argument says. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        String behaviour = Files.readString(Path.of(arguments[0])).strip();
        switch (behaviour) {
            case "helps" -> {
                System.in.read();
                say(out, BETTER);
            }
            case "misleads" -> forever(out, WORSE);
            case "lies" -> forever(out, "{\"switchprog\": \"pair('nil, tail(state))\", \"technique\": [\"check\"]}");
            case "babbles" -> forever(out, "\u0000\u0007}{ [[[[[[[[[[[[[[[[ \"program\": \u00ff\ud83d\ude00");
            case "nests" -> forever(out, "{\"switchprog\": \"" + "pair(".repeat(9_000) + "\"}");
            case "never ends its line" -> {
                byte[] noise = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                while (!System.out.checkError()) {
                    System.out.write(noise);
                }
            }
            case "dies" -> System.exit(7);
            case "says nothing", "hears nothing" -> Thread.sleep(Long.MAX_VALUE);
            default -> throw new IllegalArgumentException(behaviour);
        }
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void forever(PrintStream out, String line) {
        while (!out.checkError()) {
            out.println(line);
        }
    }

    private static void say(PrintStream out, String line) {
        out.println(line);
        out.flush();
    }
}
