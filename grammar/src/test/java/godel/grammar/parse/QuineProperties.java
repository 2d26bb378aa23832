package godel.grammar.parse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.print.Printer;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Statement;
import godel.grammar.syntax.Trees;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuineProperties {
    @Property
    void anyTextIsReadOrRefusedWithErrorsThatRender(@ForAll String text) {
        readOrRefuse(text);
    }

    @Property(tries = 500)
    void aDamagedFileIsReadOrRefusedWithErrorsThatRender(
            @ForAll("statements") Statement statement, @ForAll @IntRange(max = 1000) int at, @ForAll @IntRange(max = 10) int removed) {
        String text = Printer.statement(statement);
        int from = Math.min(at, text.length());
        readOrRefuse(text.substring(0, from) + text.substring(Math.min(from + removed, text.length())));
    }

    private static void readOrRefuse(String text) {
        try {
            assertTrue(Quine.parseFile("test", text).statements().size() <= text.length());
        } catch (DiagnosticException refused) {
            assertFalse(refused.diagnostics().isEmpty());
            assertTrue(refused.render().startsWith("test:" + refused.diagnostics().getFirst().span() + ": error: "));
        }
    }

    @Provide
    Arbitrary<Statement> statements() {
        return Trees.statements();
    }
}
