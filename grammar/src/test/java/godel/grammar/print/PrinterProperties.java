package godel.grammar.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.elaborate.Signature;
import godel.grammar.parse.Quine;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.Statement;
import godel.grammar.syntax.Trees;
import godel.grammar.term.Term;
import godel.grammar.value.Value;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrinterProperties {
    @Property(tries = 600)
    void expressionsReadBackAsThemselves(@ForAll("expressions") Expression expression) {
        assertEquals(expression, Quine.parseExpression("test", Printer.expression(expression)).expression());
    }

    @Property(tries = 300)
    void valuesReadBackAsLiterals(@ForAll("values") Value value) {
        assertEquals(new Literal(value), Quine.parseExpression("test", Printer.value(value)).expression());
    }

    @Property(tries = 300)
    void filesReadBackAsThemselves(@ForAll("files") List<Statement> statements) {
        assertEquals(statements, Quine.parseFile("test", Printer.file(statements)).statements());
    }

    @Property(tries = 200)
    void aLimitCutsTheTextOffAndSaysSo(@ForAll("expressions") Expression expression) {
        String whole = Printer.expression(expression);
        String cut = Printer.expression(expression, 10);
        assertEquals(whole.length() <= 10 ? whole : whole.substring(0, 10) + " …", cut);
    }

    @Property(tries = 300)
    void termsReadBackAsThemselves(@ForAll("plain") Expression expression) {
        Term term = new Elaboration(Source.none("test"), Signature.primitives()).formula(expression);
        assertEquals(term, Elaboration.formula(Quine.parseExpression("test", Printer.term(term)), Signature.primitives()));
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return Trees.expressions();
    }

    @Provide
    Arbitrary<Value> values() {
        return Trees.values();
    }

    @Provide
    Arbitrary<List<Statement>> files() {
        return Trees.statements().list().ofMaxSize(2);
    }

    /** Expressions over short names and primitives. */
    @Provide
    Arbitrary<Expression> plain() {
        return Arbitraries.recursive(
                () -> Arbitraries.of("x", "y", "z").map(name -> (Expression) new Variable(name)),
                inner -> inner.list().ofSize(2).flatMap(pair -> Arbitraries.of("+", "*", "pair", "and", "implies", "<", "equal")
                        .map(function -> (Expression) new Call(function, pair))),
                0, 5);
    }
}
