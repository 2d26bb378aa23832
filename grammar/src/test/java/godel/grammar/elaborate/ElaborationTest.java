package godel.grammar.elaborate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.ParsedExpression;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.Span;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElaborationTest {
    private static final Signature SIGNATURE = Signature.primitives().with("length", 1).with("both", 2).with("both", 3);
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private static Term formula(String text) {
        return Elaboration.formula(Quine.parseExpression("test", text), SIGNATURE);
    }

    private static List<Diagnostic> errors(String body, String... parameters) {
        ParsedExpression parsed = Quine.parseExpression("test", body);
        Elaboration elaboration = new Elaboration(parsed.source(), SIGNATURE);
        return assertThrows(DiagnosticException.class, () -> elaboration.body(parsed.expression(), List.of(parameters))).diagnostics();
    }

    @Test
    void ifIsAFunctionOfTheLogic() {
        assertSame(Application.of("if", X, Y, Constant.of(1)), formula("if x then y else 1"));
    }

    @Test
    void letBindsBySubstitutionOfWhatItsValueMeansOutside() {
        assertSame(formula("x + y"), formula("let z = x, x = y in z + x"));
        assertSame(formula("y + y"), formula("let x = y in x + (let y = 3, z = x in z)"));
    }

    @Test
    void matchTestsForAPairAndBindsBothPartsAtOnce() {
        assertSame(formula("if is_pair(x) then both(head(x), tail(x)) else y"), formula("match x { [] -> y, [y | x] -> both(y, x) }"));
    }

    @Test
    void quotedListsAreConstantsAndListDisplaysAreNot() {
        assertSame(Constant.of(Value.list(Rational.of(1))), formula("'[1]"));
        assertSame(Application.of("pair", Constant.of(1), Constant.NIL), formula("[1]"));
    }

    @Test
    void unboundNamesAreVariablesInFormulasOnly() {
        assertSame(X, formula("x"));
        assertEquals(List.of("unknown variable `x`"), errors("x", "y").stream().map(Diagnostic::message).toList());
    }

    @Test
    void aNameBoundInOnePartIsUnknownInAnother() {
        assertEquals(
                List.of(new Span(1, 9, 1, 10), new Span(1, 48, 1, 49)),
                errors("let a = a in match x { [h | t] -> h + t, [] -> h }", "x").stream().map(Diagnostic::span).toList());
    }

    @Test
    void aSharedNodeIsCheckedInEachOfItsPlaces() {
        Expression shared = new Expression.Variable("a");
        Elaboration elaboration = new Elaboration(Source.none("test"), SIGNATURE);
        assertEquals(
                1,
                assertThrows(DiagnosticException.class, () -> elaboration.body(new Let("a", shared, shared), List.of())).diagnostics().size());
    }

    @Test
    void unknownFunctionsComeWithTheNearestName() {
        Diagnostic error = errors("lenght(x)", "x").getFirst();
        assertEquals("unknown function `lenght`", error.message());
        assertEquals("did you mean `length`?", error.hint());
    }

    @Test
    void wrongNumbersOfArgumentsComeWithTheRightOnes() {
        Diagnostic error = errors("both(x)", "x").getFirst();
        assertEquals("`both` is applied to 1 argument", error.message());
        assertEquals("it takes 2 or 3", error.hint());
    }

    @Test
    void deepExpressionsAreElaboratedWithoutRecursion() {
        String text = "x" + " + 1".repeat(50_000);
        Term term = formula(text);
        assertEquals(1, term.variables().size());
    }
}
