package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier of the tests accepts what follows and nothing else. */
class MetamathVerifierTest {
    private static final String BASE = """
            $c wff var |- ( ) -> A. $.
            $v p q x y $.
            wp $f wff p $.  wq $f wff q $.  vx $f var x $.  vy $f var y $.
            wi $a wff ( p -> q ) $.
            wal $a wff A. x p $.
            ${ mp.1 $e |- p $.  mp.2 $e |- ( p -> q ) $.  mp $a |- q $. $}
            id $a |- ( p -> p ) $.
            ${ $d x p $.  free $a |- ( p -> A. x p ) $. $}
            """;

    private static void refused(String reason, String database) {
        String message = assertThrows(MetamathVerifier.Invalid.class, () -> MetamathVerifier.verify(database)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test
    void acceptsAProofAndTracesItsAxioms() {
        MetamathVerifier database = MetamathVerifier.verify(BASE + "good $p |- ( ( p -> p ) -> ( p -> p ) ) $= ( wi id ) AABZC $.");
        assertEquals(Set.of("id"), database.axiomsOf("good"));
        assertEquals("|- ( ( p -> p ) -> ( p -> p ) )", database.text("good"));
    }

    @Test
    void acceptsWhatIsDistinct() {
        MetamathVerifier.verify(BASE + "${ $d y q $.  good $p |- ( q -> A. y q ) $= ( free ) ABC $. $}");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("not distinct", "bad $p |- ( q -> A. y q ) $= ( free ) ABC $."),
                Arguments.of("not distinct", "${ $d y p q $.  bad $p |- ( A. y p -> A. y A. y p ) $= ( wal free ) ABCBD $. $}"),
                Arguments.of("Z does not follow a step", "bad $p |- ( p -> p ) $= ( id ) AZB $."),
                Arguments.of("Z does not follow a step", "bad $p |- ( ( p -> p ) -> ( p -> p ) ) $= ( wi id ) AABZZC $."),
                Arguments.of("no proof has the letter ?", "bad $p |- p $= ( ) ? $."),
                Arguments.of("no compressed proof", "bad $p |- p $= ? $."),
                Arguments.of("proves something else", "bad $p |- ( p -> q ) $= ( id ) AC $."),
                Arguments.of("the stack is too low", "bad $p |- q $= ( mp ) AB $."),
                Arguments.of("does not fit", "bad $p |- ( p -> p ) $= ( id mp ) AAABABC $."),
                Arguments.of("wrong type", "bad $p |- A. x p $= ( wal ) BAC $."),
                Arguments.of("a step that is not there", "bad $p |- ( p -> p ) $= ( id ) AC $."),
                Arguments.of("unknown, or named twice", "bad $p |- ( p -> p ) $= ( nothing ) A $."),
                Arguments.of("unknown, or named twice", "bad $p |- ( p -> p ) $= ( wp id ) AC $."),
                Arguments.of("unknown, or named twice", "bad $p |- ( p -> p ) $= ( id id ) AC $."),
                Arguments.of("not active", "${ e $e |- p $. $} bad $p |- p $= ( e ) B $."),
                Arguments.of("this name is taken", "id $a |- p $."),
                Arguments.of("this name is taken", "p $a |- p $."),
                Arguments.of("declared twice", "$c id $."),
                Arguments.of("declared twice", "$v p $."),
                Arguments.of("declared twice", "${ $v r $. $} $v r $."),
                Arguments.of("declared twice", "${ $c r $. $}"),
                Arguments.of("both constant and variable", "$v |- $."),
                Arguments.of("no active symbol", "bad $a |- r $."),
                Arguments.of("typed twice, or never", "$v r $.  bad $a |- r $."),
                Arguments.of("typed twice, or never", "vp $f wff p $."),
                Arguments.of("no typecode", "bad $a p $."),
                Arguments.of("no label", "$[ other.mm $]"),
                Arguments.of("a block is open", "${"),
                Arguments.of("no block is open", "$}"),
                Arguments.of("no end", "bad $a |- p"),
                Arguments.of("comment", "$( $( $) $)"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refuses(String reason, String text) {
        refused(reason, BASE + text + "\n");
    }

    @Test
    void refusesWhatIsNoAscii() {
        refused("character", BASE + "$( \u00e9 $)");
    }
}
