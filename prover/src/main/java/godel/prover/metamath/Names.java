package godel.prover.metamath;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Turns the names of a certificate, any text, into math symbols and labels, different ones into different ones.
 *
 * <p>Math symbols: a function is its name, a symbol is {@code 'name}, a variable {@code _name}. Visible ASCII characters stay, but for
 * {@code $}, {@code %} and {@code -}; the bytes of all others in UTF-8 are written {@code %hh}. A function's first character is written so
 * too where the word is taken, or would look like a symbol, a variable, an abbreviation or an escape. Labels have a hyphen after a word
 * that tells their kind, so they differ from math symbols, and write what is not letter, digit, {@code _} or {@code -} as {@code .hh}.
 */
final class Names {
    private static final String FIRST_OF_OTHERS = "'_#";

    private Names() {
    }

    /** {@return the math symbol of a function that the preamble does not have} */
    static String function(String name, Library library) {
        String word = word(name);
        boolean clashes = FIRST_OF_OTHERS.indexOf(word.charAt(0)) >= 0 || library.takes(word);
        return clashes && word.charAt(0) != '%' ? String.format("%%%02x", (int) word.charAt(0)) + word.substring(1) : word;
    }

    static String symbol(String name) {
        return "'" + word(name);
    }

    static String variable(String name) {
        return "_" + word(name);
    }

    /** {@return the text as part of a label} */
    static String label(String name) {
        return escaped(name, '.', c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-');
    }

    private static String word(String name) {
        return escaped(name, '%', c -> c > ' ' && c <= '~' && "$%-".indexOf(c) < 0);
    }

    private static String escaped(String name, char mark, IntPredicate stays) {
        StringBuilder text = new StringBuilder();
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            int c = next & 0xff;
            if (stays.test(c)) {
                text.append((char) c);
            } else {
                text.append(mark).append(String.format("%02x", c));
            }
        }
        return text.toString();
    }
}
