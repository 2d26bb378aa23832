package godel.prover.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.term.Variable;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Theory THEORY = QuineTheory.with("define twice(x) = x + x");

    private static List<Claims.Claim> claims(String text) {
        return Claims.of(Quine.parseFile("test.quine", text), THEORY);
    }

    @Test
    void hints_are_sorted_by_what_they_speak_of() {
        Claims.Claim claim = claims("""
                theorem first: x + 0 = 0 + x
                theorem second: natural(n) implies twice(n) = 2 * n by induction on n measure nat(n) using first, twice, plus.number
                """).getLast();
        assertEquals(Set.of(Variable.of("n")), claim.variables());
        assertEquals(List.of(PrimitiveAxioms.formula(THEORY, "nat(n)")), claim.measure());
        assertEquals(List.of("first", "plus.number"), claim.used());
        assertEquals(Set.of("twice"), claim.unfolded());
    }

    @Test
    void a_theorem_stated_later_cannot_be_used() {
        DiagnosticException error = assertThrows(DiagnosticException.class, () -> claims("""
                theorem first: x = x using later
                theorem later: y = y
                """));
        assertTrue(error.diagnostics().getFirst().message().contains("no theorem stated before this one"));
    }

    @Test
    void no_name_is_given_to_two_theorems_or_to_a_theorem_and_an_axiom() {
        DiagnosticException error = assertThrows(DiagnosticException.class, () -> claims("""
                theorem first: x = x
                theorem first: y = y
                theorem plus.number: is_number(x + y)
                """));
        assertEquals(2, error.diagnostics().size());
    }
}
