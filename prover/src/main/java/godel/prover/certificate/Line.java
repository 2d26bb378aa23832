package godel.prover.certificate;

import godel.prover.certificate.LastUses.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A line in the making: its text, and the numbered things it uses. */
final class Line {
    private final StringBuilder text;
    private final List<Use> uses = new ArrayList<>();

    /** The use of a numbered thing. */
    record Use(Kind kind, int number) {
    }

    /** Begins a line with a word of the format. */
    Line(String word) {
        text = new StringBuilder(word);
    }

    /** Adds a word of the format. */
    Line word(String word) {
        text.append(' ').append(word);
        return this;
    }

    /** Adds a name. */
    Line name(String name) {
        return word(field(name));
    }

    /** Adds a number of no thing: a count, a position, an arity. */
    Line number(int number) {
        text.append(' ').append(number);
        return this;
    }

    /** Adds the number of a value, term or step. */
    Line use(Kind kind, int number) {
        uses.add(new Use(kind, number));
        return number(number);
    }

    List<Use> uses() {
        return uses;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * {@return the name itself}
     *
     * @throws IllegalArgumentException unless it can stand as one field of a line
     */
    static String field(String name) {
        if (name.isEmpty()
                || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
                || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new IllegalArgumentException("the name \"" + name + "\" cannot stand in a certificate: it is empty or has white space or control characters");
        }
        return name;
    }
}
