package godel.prover.certificate;

import godel.prover.certificate.LastUses.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines of a certificate on their way out, digested as they go. They are written twice: first to nowhere, to find the last uses;
 * then, with these known, lines that say what may be forgotten come in between.
 */
final class Lines {
    private static final String HEADER = "godel-certificate 2";
    private static final int FORGOTTEN_TOGETHER = 64;

    private final OutputStream output;
    private final MessageDigest digest = Digests.sha256();
    private final LastUses lastUses;
    private final boolean forgets;
    private final Map<Kind, Set<Integer>> unused = new EnumMap<>(Kind.class);
    private int number;

    private Lines(OutputStream output, LastUses lastUses, boolean forgets) throws IOException {
        this.output = output;
        this.lastUses = lastUses;
        this.forgets = forgets;
        for (Kind kind : Kind.values()) {
            unused.put(kind, new TreeSet<>());
        }
        write(HEADER);
    }

    /** {@return lines that go nowhere and find the last uses} */
    static Lines finding(LastUses lastUses) throws IOException {
        return new Lines(OutputStream.nullOutputStream(), lastUses, false);
    }

    /** {@return lines that say what may be forgotten, given the last uses in the same lines} */
    static Lines forgetting(LastUses lastUses, OutputStream output) throws IOException {
        return new Lines(output, lastUses, true);
    }

    /** Begins the line of a value, term or step. Nothing else may be written before it is. */
    static Line item(Kind kind, int number) {
        return new Line(kind.word).use(kind, number);
    }

    /** Writes a line of any kind. */
    void write(Line line) throws IOException {
        write(line.toString());
        for (Line.Use use : line.uses()) {
            if (!forgets) {
                lastUses.use(use.kind(), use.number(), number);
            } else if (lastUses.isLast(use.kind(), use.number(), number)) {
                unused.get(use.kind()).add(use.number());
            }
        }
        number++;
    }

    /** Writes what may be forgotten by now, if it is much. This may stand anywhere but before a digest and after a conclusion. */
    void forget() throws IOException {
        for (Kind kind : Kind.values()) {
            Set<Integer> numbers = unused.get(kind);
            if (numbers.size() >= FORGOTTEN_TOGETHER) {
                Line line = new Line("forget").word(kind.word);
                numbers.forEach(line::number);
                numbers.clear();
                write(line.toString());
            }
        }
    }

    /** Writes the last line; {@return its digest} */
    String end() throws IOException {
        String hexadecimal = HexFormat.of().formatHex(digest.digest());
        output.write(("end " + hexadecimal + "\n").getBytes(StandardCharsets.UTF_8));
        return hexadecimal;
    }

    private void write(String text) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        output.write(bytes);
    }
}
