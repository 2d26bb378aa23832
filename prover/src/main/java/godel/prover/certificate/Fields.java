package godel.prover.certificate;

import java.util.List;

/** The fields of one line, read from left to right. */
final class Fields {
    private final List<String> fields;
    private int next;

    Fields(String line) {
        this.fields = List.of(line.split(" ", -1));
    }

    boolean isEmpty() {
        return next == fields.size();
    }

    /** @throws IllegalArgumentException at the end of the line */
    String word() {
        if (isEmpty()) {
            throw new IllegalArgumentException("the line ends too early");
        }
        return fields.get(next++);
    }

    /** @throws IllegalArgumentException if the next field is another one */
    void expect(String word) {
        String found = word();
        if (!found.equals(word)) {
            throw new IllegalArgumentException("expected " + word + ", found " + found);
        }
    }

    /** {@return whether the next field is this one; then it is passed} */
    boolean passes(String word) {
        boolean same = !isEmpty() && fields.get(next).equals(word);
        next += same ? 1 : 0;
        return same;
    }

    boolean isAt(String word) {
        return !isEmpty() && fields.get(next).equals(word);
    }

    /** @throws IllegalArgumentException if the next field is no natural number */
    int number() {
        String word = word();
        if (!word.matches("0|[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("expected a number, found " + word);
        }
        return Integer.parseInt(word);
    }
}
