package godel.prover.checker;

import java.nio.charset.StandardCharsets;

/** A cursor over the fields of one line, or of a part of it. Fields are separated by exactly one space and never empty. */
final class Fields {
    private static final int LONGEST_COUNT = 9;

    private final byte[] bytes;
    private final int end;
    private int position;

    Fields(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    boolean atEnd() {
        return position > end || position == end && end == 0;
    }

    /** Refuses the line if fields are left. */
    void finish() throws Refusal {
        if (!atEnd()) {
            throw new Refusal("unexpected field " + Text.name(name("field")));
        }
    }

    /** {@return the next field: a name without white space or control characters} */
    String name(String what) throws Refusal {
        int start = position;
        int stop = endOfField(what);
        String name = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
        for (int i = 0; i < name.length(); i++) {
            if (Character.isWhitespace(name.charAt(i)) || Character.isISOControl(name.charAt(i))) {
                throw new Refusal("white space or a control character in a " + what);
            }
        }
        return name;
    }

    /** {@return the next field, and the last: a SHA-256 digest in lower-case hexadecimal} */
    String lastDigest() throws Refusal {
        String digest = name("digest");
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new Refusal(Text.name(digest) + " where a digest of 64 hexadecimal digits is expected");
        }
        finish();
        return digest;
    }

    /** {@return the next field as a number of things, below 10^9, written without leading zeros} */
    int count(String what) throws Refusal {
        int start = position;
        int stop = endOfField(what);
        if (stop - start > LONGEST_COUNT) {
            throw new Refusal(what + " of " + (stop - start) + " characters where a number below 10^9 is expected");
        }
        int number = 0;
        for (int i = start; i < stop; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new Refusal(Text.name(new String(bytes, start, stop - start, StandardCharsets.UTF_8)) + " where the number of a " + what + " is expected");
            }
            number = 10 * number + digit;
        }
        if (bytes[start] == '0' && stop - start > 1) {
            throw new Refusal("leading zero in the number of a " + what);
        }
        return number;
    }

    /** {@return the next field as the number of an earlier item, of which there are {@code known}} */
    int earlier(String what, int known) throws Refusal {
        int number = count(what);
        if (number >= known) {
            throw new Refusal(what + " " + number + " is not known here: only earlier ones may be used, and there are " + known);
        }
        return number;
    }

    /** Refuses the line unless the next field is exactly this word. */
    void word(String expected) throws Refusal {
        String found = name("word");
        if (!found.equals(expected)) {
            throw new Refusal(Text.name(found) + " where the word " + expected + " is expected");
        }
    }

    /** {@return whether the next field is exactly this ASCII word} */
    boolean isNext(String word) {
        int stop = position + word.length();
        if (stop > end || stop < end && bytes[stop] != ' ') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[position + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Cuts the fields left in two at the last field that is a colon.
     *
     * @return the fields before it; this cursor stands after it
     */
    Fields beforeLastColon() throws Refusal {
        for (int i = end - 2; i >= position + 1; i--) {
            if (bytes[i] == ':' && bytes[i - 1] == ' ' && bytes[i + 1] == ' ') {
                Fields before = new Fields(bytes, position, i - 1);
                position = i + 2;
                return before;
            }
        }
        throw new Refusal("no colon between the operands and the theorem");
    }

    private int endOfField(String what) throws Refusal {
        if (atEnd()) {
            throw new Refusal("the line ends where a " + what + " is expected");
        }
        int start = position;
        int stop = start;
        while (stop < end && bytes[stop] != ' ') {
            stop++;
        }
        if (stop == start) {
            throw new Refusal("an empty field where a " + what + " is expected");
        }
        position = stop + 1;
        return stop;
    }
}
