package godel.prover.search.oops;

import godel.prover.search.ordered.Effort;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Solution;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * An experiment and where its search stands, as a text file. It is written beside the file and moved over it, so that
 * there is a whole checkpoint at any moment; its last line is a sum over the others, so that one cut short is noticed.
 */
public record Checkpoint(HanoiExperiment experiment, SearchState state) {
    private static final String FIRST_LINE = "godel oops checkpoint 2";

    /** A file that is no checkpoint of this version, or not a whole one. */
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /**
     * Writes it.
     *
     * @throws IOException if that fails; an older checkpoint is there still
     */
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * {@return the checkpoint in a file}
     *
     * @throws IOException if it cannot be read
     * @throws Unusable    if it is none
     */
    public static Checkpoint read(Path file) throws IOException {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** {@return the text of the file} */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        lines.add("boosts " + experiment.boosts().name());
        lines.add("boosts-1n2n " + String.join(" ", experiment.boosts().symmetry()));
        lines.add("boosts-hanoi " + String.join(" ", experiment.boosts().hanoi()));
        lines.add("tasks " + experiment.tasks());
        lines.add("disks " + experiment.disks());
        lines.add("readings " + experiment.readings().zeroBoostsLastDeclared() + " " + experiment.readings().poppedIsCode());
        lines.add("at " + state.stage() + " " + state.task() + " " + state.limit() + " " + state.fresh() + " " + state.units());
        lines.add("effort " + effort(state.effort()));
        Alphabet alphabet = HanoiExperiment.alphabet();
        state.solutions().forEach(solution -> lines.add("solution " + solution.stage() + " " + solution.task() + " " + solution.kind() + " "
                + solution.limit() + " " + effort(solution.effort()) + " " + alphabet.text(solution.added())));
        String body = String.join("\n", lines) + "\n";
        return body + "sum " + sum(body) + "\n";
    }

    /**
     * {@return the checkpoint that a text is}
     *
     * @throws Unusable if it is none
     */
    static Checkpoint parse(String text) {
        if (!text.startsWith(FIRST_LINE + "\n")) {
            throw new Unusable(text.startsWith("godel oops checkpoint ") ? "this is a checkpoint of another version: " + text.lines().findFirst().orElse("")
                    : "this is no checkpoint of a search");
        }
        int last = text.lastIndexOf("sum ");
        if (last < 1 || !text.substring(last).equals("sum " + sum(text.substring(0, last)) + "\n")) {
            throw new Unusable("this checkpoint was cut short or changed: its last line must be a sum over the others");
        }
        try {
            return parse(text.substring(0, last).lines().skip(1).toList());
        } catch (UnknownToken | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new Unusable("this checkpoint cannot be understood: " + wrong.getMessage());
        }
    }

    private static Checkpoint parse(List<String> lines) {
        String[] at = rest(lines, 6, "at").split(" ");
        List<Solution> solutions = lines.stream().skip(8).map(Checkpoint::solution).toList();
        Boosts boosts = new Boosts(rest(lines, 0, "boosts"), words(rest(lines, 1, "boosts-1n2n")), words(rest(lines, 2, "boosts-hanoi")));
        return new Checkpoint(new HanoiExperiment(boosts, Integer.parseInt(rest(lines, 3, "tasks")), Integer.parseInt(rest(lines, 4, "disks")),
                readings(rest(lines, 5, "readings").split(" "))),
                new SearchState(Integer.parseInt(at[0]), Integer.parseInt(at[1]), Long.parseLong(at[2]), Boolean.parseBoolean(at[3]), Integer.parseInt(at[4]),
                        effort(rest(lines, 7, "effort").split(" "), 0), solutions));
    }

    private static Readings readings(String[] words) {
        return new Readings(Boolean.parseBoolean(words[0]), Boolean.parseBoolean(words[1]));
    }

    private static Solution solution(String line) {
        String[] words = rest(List.of(line), 0, "solution").split(" ");
        List<Integer> added = new ArrayList<>();
        for (int i = 10; i < words.length; i++) {
            added.add(HanoiExperiment.alphabet().number(words[i]));
        }
        return new Solution(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Solution.Kind.valueOf(words[2]), added, Long.parseLong(words[3]),
                effort(words, 4));
    }

    private static String rest(List<String> lines, int number, String key) {
        String line = lines.get(number);
        if (!line.startsWith(key + " ")) {
            throw new IllegalArgumentException("\"" + line + "\" stands where \"" + key + "\" should");
        }
        return line.substring(key.length() + 1);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    private static String effort(Effort effort) {
        return effort.prefixes() + " " + effort.instructions() + " " + effort.steps() + " " + effort.restored() + " " + effort.started() + " "
                + effort.deepestUndo();
    }

    private static Effort effort(String[] words, int from) {
        return new Effort(Long.parseLong(words[from]), Long.parseLong(words[from + 1]), Long.parseLong(words[from + 2]),
                Long.parseLong(words[from + 3]), Long.parseLong(words[from + 4]), Integer.parseInt(words[from + 5]));
    }

    private static String sum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
