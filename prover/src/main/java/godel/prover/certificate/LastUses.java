package godel.prover.certificate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The line at which each value, term and step of a certificate is used for the last time; found by writing it to nowhere first. */
final class LastUses {
    private final Map<Kind, int[]> lines = new EnumMap<>(Kind.class);

    /** What has a number, and how its lines begin. */
    enum Kind {
        VALUE("v"), TERM("t"), STEP("s");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    LastUses() {
        for (Kind kind : Kind.values()) {
            lines.put(kind, new int[64]);
        }
    }

    /** Takes note of a use; uses come in the order of the lines. */
    void use(Kind kind, int number, int line) {
        int[] known = lines.get(kind);
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
            lines.put(kind, known);
        }
        known[number] = line;
    }

    /** {@return whether nothing after this line uses it} */
    boolean isLast(Kind kind, int number, int line) {
        return lines.get(kind)[number] == line;
    }
}
