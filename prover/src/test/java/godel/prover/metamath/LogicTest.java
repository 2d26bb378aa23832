package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.grammar.term.Constant;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fixed beginning of every database. */
class LogicTest {
    /** Whoever changes the logic changes this digest, and says in the same commit why the change is sound. */
    private static final String DIGEST = "da386bc41005e553e01150e68f60e7336dbc4ca6c8a4543c353ae1aeeab4a1c3";

    private final Preamble preamble = Preamble.load();
    private final MetamathVerifier verified = MetamathVerifier.verify(preamble.text());

    @Test
    void isTheOneThatWasReviewed() {
        assertEquals(DIGEST, preamble.digest());
    }

    @Test
    void standsInEveryDatabaseAfterItsDigest() throws IOException {
        String database = Exported.database(ExportLimits.standard(), Theorem.reflexive(Theory.create(), Constant.NIL));
        assertTrue(database.indexOf(DIGEST) < database.indexOf(preamble.text()), database.substring(0, 200));
    }

    @Test
    void takesNothingForGrantedAfterTheFirstTheorem() {
        int firstTheorem = preamble.text().indexOf(" $p ");
        assertFalse(preamble.text().substring(firstTheorem).contains(" $a "));
    }

    @Test
    void makesDistinctnessADemandOfTheRulesForVariablesOnly() {
        assertEquals(7, Stream.of(preamble.text().split("\\s+")).filter("$d"::equals).count());
        String rules = preamble.text().substring(preamble.text().indexOf("ax-gen $a"), preamble.text().indexOf("ax-ind $a"));
        assertEquals(7, Stream.of(rules.split("\\s+")).filter("$d"::equals).count());
    }

    @Test
    void knowsOfNumbersOnlyZeroOneAndMinusOne() {
        List<String> axioms = verified.labels("$a").stream().map(verified::text).filter(text -> text.startsWith("|- ")).toList();
        List<String> aboutDigits = axioms.stream().filter(text -> text.matches(".*\\bd[01]\\b.*")).toList();
        assertEquals(List.of("|- ( equal 'nil sym d0 1 )", "|- ( equal d0 A ( + A A ) )", "|- ( equal d1 A ( + ( + A A ) 1 ) )"), aboutDigits);
    }
}
