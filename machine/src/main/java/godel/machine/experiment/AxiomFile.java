package godel.machine.experiment;

import godel.axioms.AxiomCollection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A Turtle file of axioms that a run was given.
 *
 * @param name what messages call it
 * @param text all of it
 */
public record AxiomFile(String name, String text) {
    public AxiomFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /**
     * {@return the axioms in it}
     *
     * @throws godel.grammar.syntax.DiagnosticException if it is no axiom collection
     */
    public AxiomCollection collection() {
        try {
            return AxiomCollection.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array of bytes can always be read", impossible);
        }
    }
}
