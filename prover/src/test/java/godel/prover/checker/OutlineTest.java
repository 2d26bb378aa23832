package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.CountdownProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a checked proof looks like. */
class OutlineTest {
    private final Draft draft = new Draft();

    private static Summary.Outline outline(Outcome outcome) {
        return assertInstanceOf(Outcome.Accepted.class, outcome, outcome::toString).summary().outline();
    }

    /** Writes {@code |- implies(x, equal(x, x))}, used twice; {@return the last step} */
    private int lemmaUsedTwice(boolean forgets) {
        int x = draft.variable("x");
        int y = draft.variable("y");
        int equal = draft.apply("equal", x, x);
        int lemma = draft.apply("implies", x, equal);
        int reflexive = draft.step("reflexive " + x, equal);
        int discharged = draft.step("discharge " + reflexive + " " + x, lemma);
        int instance = draft.apply("implies", y, draft.apply("equal", y, y));
        int one = draft.step("instantiate " + discharged + " x " + y, instance);
        int two = draft.step("discharge " + discharged + " " + y, draft.apply("implies", y, lemma));
        if (forgets) {
            draft.line("forget s " + reflexive + " " + discharged + " " + one);
        }
        return two;
    }

    @Test
    void aTheoremUsedTwiceIsALemma() {
        Summary.Outline outline = outline(draft.concluding(lemmaUsedTwice(false)));
        assertEquals(List.of(new Summary.Lemma(1, "discharge", 2, 2, 1, "implies(x, equal(x, x))")), outline.lemmas());
        assertEquals(Map.of("discharge", 2, "instantiate", 1, "reflexive", 1), outline.rules());
        assertEquals(3, outline.longestChain());
    }

    @Test
    void forgettingChangesNothingInTheOutline() {
        Summary.Outline whole = outline(draft.concluding(lemmaUsedTwice(false)));
        OutlineTest other = new OutlineTest();
        assertEquals(whole, outline(other.draft.concluding(other.lemmaUsedTwice(true))));
    }

    @Test
    void inductionsAreNamed() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CertificateWriter.write(CountdownProof.conclusions(), output);
        Summary.Outline outline = outline(Draft.check(output.toByteArray(), Limits.standard()));
        assertEquals(1, outline.inductionsInAll());
        assertEquals("induct", outline.inductions().getFirst().rule());
        assertTrue(outline.inductions().getFirst().tree() > 10);
    }

    @Test
    void sharingWithoutEndIsCountedUpToALimit() {
        int x = draft.variable("x");
        int equal = draft.apply("equal", x, x);
        int step = draft.step("reflexive " + x, equal);
        for (int i = 0; i < 200; i++) {
            step = draft.step("transitive " + step + " " + step, equal);
        }
        Summary.Outline outline = outline(draft.concluding(step));
        assertEquals(10, outline.lemmas().size());
        assertEquals(1_000_000_000_000_000L, outline.lemmas().getFirst().tree());
        assertEquals(201, outline.longestChain());
    }
}
