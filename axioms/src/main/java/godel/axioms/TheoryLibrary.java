package godel.axioms;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.SourceFile;
import godel.prover.certificate.NotReplayable;
import godel.prover.certificate.Replay;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Theories that come with the program: definitions and theorems in Quine, with certificates that were made when the
 * program was built. Loading one does the certificate's steps again and searches for nothing.
 */
public enum TheoryLibrary {
    NATURALS,
    INTEGERS,
    RATIONALS,
    LISTS,
    SORTING(LISTS),
    SUMS(NATURALS, LISTS),
    ASSOCIATIONS,
    EXPECTATIONS;

    private final List<TheoryLibrary> used;

    TheoryLibrary(TheoryLibrary... used) {
        this.used = List.of(used);
    }

    /** {@return the theory of this name, such as {@code sorting}} */
    public static Optional<TheoryLibrary> named(String name) {
        return Stream.of(values()).filter(theory -> theory.title().equals(name)).findFirst();
    }

    /** {@return its name, and that of its files} */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the theories whose functions or theorems this one uses, each after those that it uses itself} */
    public List<TheoryLibrary> needs() {
        Set<TheoryLibrary> needs = new LinkedHashSet<>();
        for (TheoryLibrary theory : used) {
            needs.addAll(theory.needs());
            needs.add(theory);
        }
        return List.copyOf(needs);
    }

    /** {@return what it defines and states} */
    public SourceFile file() {
        String name = title() + ".quine";
        try (InputStream bytes = open(name)) {
            return Quine.parseFile(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the certificate of its theorems} The caller closes it. */
    public InputStream certificate() {
        return open(title() + ".certificate");
    }

    /**
     * Brings definitions and theorems of these theories, and of those that they need, into a theory that has the primitive
     * axioms and the basic library.
     *
     * @return the theorems by name, in the order in which they were proved
     * @throws godel.prover.kernel.RefusedException if a function has another meaning in the theory
     */
    public static Map<String, Theorem> load(List<TheoryLibrary> wanted, Theory theory) {
        Set<TheoryLibrary> all = new LinkedHashSet<>();
        for (TheoryLibrary one : wanted) {
            all.addAll(one.needs());
            all.add(one);
        }
        Map<String, Theorem> theorems = new LinkedHashMap<>();
        for (TheoryLibrary one : new ArrayList<>(all)) {
            try (InputStream certificate = one.certificate()) {
                theorems.putAll(Replay.into(theory, certificate));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (NotReplayable damaged) {
                throw new IllegalStateException("the certificate of " + one.title() + ": " + damaged.getMessage(), damaged);
            }
        }
        return theorems;
    }

    private static InputStream open(String name) {
        InputStream bytes = TheoryLibrary.class.getResourceAsStream("theories/" + name);
        if (bytes == null) {
            throw new IllegalStateException("the program comes without theories/" + name + "; build it again");
        }
        return bytes;
    }
}
