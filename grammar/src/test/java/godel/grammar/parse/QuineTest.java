package godel.grammar.parse;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Setting;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.Span;
import godel.grammar.syntax.TechniqueStatement;
import godel.grammar.syntax.TheoremStatement;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuineTest {
    private static final Variable A = new Variable("a");
    private static final Variable B = new Variable("b");
    private static final Variable C = new Variable("c");

    private static Expression parse(String text) {
        return Quine.parseExpression("test", text).expression();
    }

    private static List<Diagnostic> errors(String text) {
        return assertThrows(DiagnosticException.class, () -> Quine.parseFile("test", text)).diagnostics();
    }

    private static Literal number(long top, long bottom) {
        return new Literal(Rational.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }

    @Test
    void multiplicationBindsTighterThanAdditionAndBothGoToTheLeft() {
        assertEquals(Call.of("-", Call.of("+", A, Call.of("*", B, C)), A), parse("a + b * c - a"));
    }

    @Test
    void connectivesBindAsListed() {
        Expression left = Call.of("or", Call.of("and", Call.of("not", A), B), C);
        assertEquals(Call.of("iff", Call.of("implies", left, A), B), parse("not a and b or c implies a iff b"));
    }

    @Test
    void implicationGoesToTheRight() {
        assertEquals(Call.of("implies", A, Call.of("implies", B, C)), parse("a implies b implies c"));
    }

    @Test
    void comparisonsBecomeThreeFunctions() {
        assertEquals(Call.of("<", B, A), parse("a > b"));
        assertEquals(Call.of("<=", B, A), parse("a >= b"));
        assertEquals(Call.of("not", Call.of("equal", A, B)), parse("a != b"));
    }

    @Test
    void aFractionWithoutSpacesIsOneNumber() {
        assertEquals(number(3, 5), parse("3/5"));
        assertEquals(number(-3, 5), parse("-3/5"));
        assertEquals(Call.of("/", Literal.of(3), Literal.of(5)), parse("3 / 5"));
    }

    @Test
    void aFractionAfterADivisionIsReadFromLeftToRight() {
        assertEquals(parse("(a / 3) / 5"), parse("a / 3/5"));
        assertEquals(parse("(a / -3) / 5"), parse("a / -3/5"));
        assertEquals(Call.of("/", A, number(3, 5)), parse("a / (3/5)"));
    }

    @Test
    void negationOfANumberIsANumberAndOfAnythingElseASubtraction() {
        assertEquals(Literal.of(-1000), parse("-1_000"));
        assertEquals(Call.of("-", Literal.of(0), A), parse("-a"));
        assertEquals(Call.of("-", Literal.of(0), Literal.of(3)), parse("-(3)"));
    }

    @Test
    void listsArePairs() {
        assertEquals(Call.of("pair", A, Call.of("pair", B, C)), parse("[a, b | c]"));
        assertEquals(Call.of("pair", A, Literal.symbol("nil")), parse("[a]"));
        assertEquals(Literal.symbol("nil"), parse("[]"));
    }

    @Test
    void quotedListsAreValues() {
        assertEquals(new Literal(Value.list(Rational.of(-1), Symbol.of("left"), Value.list(Symbol.of("+")))), parse("'[-1, 'left, ['+]]"));
    }

    @Test
    void bindingFormsReachToTheRight() {
        assertEquals(new If(A, B, Call.of("+", C, A)), parse("if a then b else c + a"));
        assertEquals(new Let("x", A, new Let("y", B, C)), parse("let x = a, y = b in c"));
    }

    @Test
    void theCasesOfAMatchMayStandInEitherOrder() {
        Expression expected = new Match(A, B, "h", "t", C);
        assertEquals(expected, parse("match a { [] -> b, [h | t] -> c }"));
        assertEquals(expected, parse("match a { [h | t] -> c, [] -> b }"));
    }

    @Test
    void wordsOfStatementsAreNamesInExpressions() {
        assertEquals(Call.of("measure", new Variable("by"), new Variable("program")), parse("measure(by, program)"));
    }

    @Test
    void anyTextInBackquotesIsAName() {
        assertEquals(Call.of("+", new Variable("if")), parse("`+`(`if`)"));
        assertEquals(new Variable("a`b\\c\nd"), parse("`a\\`b\\\\c\\u{a}d`"));
    }

    @Test
    void definitionsHaveMeasures() {
        List<Define> definitions = Quine.parseFile("test", """
                define f(a) = a measure a
                define g(a, b) = a measure [a, b]
                define h(a, b) = a measure [a | b]
                """).all(Define.class).toList();
        assertEquals(List.of(A), definitions.get(0).measure());
        assertEquals(List.of(A, B), definitions.get(1).measure());
        assertEquals(List.of(Call.of("pair", A, B)), definitions.get(2).measure());
    }

    @Test
    void theoremsHaveHintsInTheOrderWritten() {
        TheoremStatement theorem = (TheoremStatement) Quine.parseFile("test", """
                theorem found.if: a using x, y.not by induction on a measure [a]
                """).statements().getFirst();
        assertEquals("found.if", theorem.name());
        assertEquals(
                List.of(new TheoremStatement.Using(List.of("x", "y.not")), new TheoremStatement.Induction(List.of("a")),
                        new TheoremStatement.Measure(List.of(A))),
                theorem.hints());
    }

    @Test
    void techniquesAreTokens() {
        TechniqueStatement technique = (TechniqueStatement) Quine.parseFile("test", """
                technique t = c1 set-switchprog get-axiom 2toD not 17
                check
                define f() = 1
                """).statements().getFirst();
        assertEquals(List.of("c1", "set-switchprog", "get-axiom", "2toD", "not", "17", "check"), technique.tokens());
    }

    @Test
    void environmentsHaveTheirFunctions() {
        EnvironmentStatement environment = (EnvironmentStatement) Quine.parseFile("test", """
                environment doors {
                  world = 'doors
                  default = 'none
                  step(world, action) = [[1, 0, world]]
                }
                """).statements().getFirst();
        assertEquals(Literal.symbol("doors"), environment.world());
        assertEquals(Define.of("step", List.of("world", "action"), parse("[[1, 0, world]]")), environment.step());
        assertEquals(Define.of("observe", List.of("world"), new Variable("world")), environment.observation());
        assertEquals(Define.of("worth", List.of("reward", "remaining"), new Variable("reward")), environment.valuation());
    }

    @Test
    void aSharedTempoIsNamedBeforeItsNumber() {
        SourceFile file = Quine.parseFile("test", "machine agent { target global tempo shared 1_000 lifetime 5 program { } }");
        assertEquals(new Setting.Tempo(OptionalLong.of(1_000), true), ((MachineStatement) file.statements().getFirst()).tempo());
    }

    @Test
    void machinesHaveSettingsWithPlaces() {
        SourceFile file = Quine.parseFile("test", """
                machine agent {
                  lifetime 1_000
                  tempo free
                  target as_is relaxed
                  memory = [a]
                  program { define policy(observation, memory) = pair('left, memory) }
                }
                """);
        MachineStatement machine = (MachineStatement) file.statements().getFirst();
        assertEquals(new Setting.Tempo(OptionalLong.empty()), machine.tempo());
        assertEquals(new Setting.Lifetime(1000), machine.lifetime());
        assertEquals(new Setting.Target(Setting.Scope.AS_IS, true), machine.target());
        assertEquals(new Setting.Seed(1), machine.seed());
        assertEquals(new Setting.Memory(Call.of("pair", A, Literal.symbol("nil"))), machine.memory());
        assertEquals(List.of("policy"), machine.program().stream().map(Define::name).toList());
        assertEquals(new Span(2, 3, 2, 17), file.spanOf(machine.lifetime()));
        assertEquals(new Span(1, 1, 7, 2), file.spanOf(machine));
    }

    @Test
    void everyNodeHasItsPlace() {
        SourceFile file = Quine.parseFile("test", "define f(a) =\n  a + g(a)");
        Define define = (Define) file.statements().getFirst();
        assertEquals(new Span(1, 1, 2, 11), file.spanOf(define));
        assertEquals(new Span(2, 3, 2, 11), file.spanOf(define.body()));
        assertEquals(new Span(2, 7, 2, 11), file.spanOf(define.body().children().get(1)));
        assertEquals(Span.START, file.spanOf(new Variable("a")));
    }

    @Test
    void placesDoNotMatterForEquality() {
        assertEquals(parse("a+b"), parse(" a  + /* and */ b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, value = {
        "(~)", "[~]", "-~", "not ~", "a implies ~", "if a then a else ~", "if ~ then a else a", "f(~)", "let x = a in ~",
        "match ~ { [] -> a, [h | t] -> a }", "a + not ~"
    })
    void expressionsAreReadUpToTheNestingLimitAndRefusedBeyond(String before, String after) {
        String close = after == null ? "" : after;
        int levels = before.startsWith("a + ") ? Quine.NESTING_LIMIT / 2 - 1 : Quine.NESTING_LIMIT - 1;
        assertDoesNotThrow(() -> parse(before.repeat(levels) + "a" + close.repeat(levels)));
        for (int tooMany : new int[] {Quine.NESTING_LIMIT, 50_000}) {
            List<Diagnostic> errors = errors("axiom deep: " + before.repeat(tooMany) + "a" + close.repeat(tooMany));
            assertEquals(List.of("expressions are nested too deep here"), errors.stream().map(Diagnostic::message).toList());
        }
    }

    @Test
    void quotedListsAreReadUpToTheNestingLimitAndRefusedBeyond() {
        int levels = Quine.NESTING_LIMIT - 2;
        assertDoesNotThrow(() -> parse("'" + "[".repeat(levels) + "]".repeat(levels)));
        List<Diagnostic> errors = errors("axiom deep: '" + "[".repeat(50_000) + "]".repeat(50_000));
        assertEquals(List.of("expressions are nested too deep here"), errors.stream().map(Diagnostic::message).toList());
    }

    @Test
    void textBeyondTheLimitIsAnError() {
        assertEquals("the text is too long: 4000001 characters", errors(" ".repeat(Quine.TEXT_LIMIT + 1)).getFirst().message());
    }

    @Test
    void numbersBeyondTheLimitAreErrors() {
        String digits = "9".repeat(Quine.NUMBER_LIMIT);
        assertEquals(new Literal(Rational.of(new BigInteger(digits))), parse(digits));
        assertEquals("this number is too long: 10001 characters", errors("axiom a: " + digits + "9").getFirst().message());
    }

    @Test
    void halfACharacterIsAnError() {
        assertTrue(errors("axiom a: `\uD83D`").getFirst().message().startsWith("the text is not valid Unicode"));
    }

    @Test
    void noMoreThanTheLimitOfErrorsIsReported() {
        assertEquals(Quine.ERROR_LIMIT, errors("axiom a: + \n".repeat(100)).size());
        assertEquals(Quine.ERROR_LIMIT, errors("axiom a: 1/0 \n".repeat(100)).size());
    }

    @Test
    void anEmptyFileHasNoStatements() {
        assertEquals(List.of(), Quine.parseFile("test", "// only a remark").statements());
        assertEquals("the text is empty", assertThrows(DiagnosticException.class, () -> parse(" ")).diagnostics().getFirst().message());
    }
}
