package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.syntax.DiagnosticException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Small files of axioms for tests. */
final class Turtle {
    static final String HEAD = """
            @prefix axiom: <https://godel.invalid/axiom/> .
            @prefix gm:    <https://godel.invalid/vocabulary#> .
            @prefix rdfs:  <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    /** Two axioms; {@code axiom:one} starts in line 5 and has its formula in line 8. */
    static final String GOOD = HEAD + """
            <collection/test> a gm:AxiomCollection ; rdfs:comment "For tests." ; gm:requires "basic" .
            axiom:one a gm:Axiom ;
                gm:number 1 ;
                gm:name "one" ;
                gm:formula "x = x" ;
                gm:kind "primitive" ;
                gm:explanation "The same." ;
                gm:source "a test" .
            axiom:two a gm:Axiom ;
                gm:number 2 ; gm:name "two" ; gm:formula "is_pair(pair(x, y))" ;
                gm:kind "hardware" ; gm:explanation "A pair." ; gm:source "a test" .
            """;

    private Turtle() {
    }

    /** {@return the good text with its first {@code part} replaced} */
    static String with(String part, String replacement) {
        int at = GOOD.indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("the text has no " + part);
        }
        return GOOD.substring(0, at) + replacement + GOOD.substring(at + part.length());
    }

    static AxiomCollection load(String text) {
        try {
            return AxiomCollection.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.ttl");
        } catch (IOException e) {
            throw new AssertionError("reading from memory failed", e);
        }
    }

    /** {@return the complaints about a text that must be refused} */
    static DiagnosticException refused(String text) {
        return assertThrows(DiagnosticException.class, () -> load(text));
    }
}
