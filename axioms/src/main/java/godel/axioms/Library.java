package godel.axioms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;

/** The texts of the library: definitions in Quine, to be parsed and admitted like anybody's. */
public final class Library {
    private static final List<String> NAMES = List.of("basic", "machine", "solver", "policy-first", "search-first", "utility-fixed", "planning", "potential", "utility-free");

    private Library() {
    }

    /** {@return the names of the library's files, each after those whose functions it uses} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * {@return the Quine text of the library file of this name, such as {@code basic}}
     *
     * @throws NoSuchElementException if the library has no such file
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new NoSuchElementException("the library has no `" + name + "`; it has " + String.join(", ", NAMES));
        }
        try (InputStream bytes = Library.class.getResourceAsStream("library/" + name + ".quine")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's file " + name + ".quine cannot be read", e);
        }
    }
}
