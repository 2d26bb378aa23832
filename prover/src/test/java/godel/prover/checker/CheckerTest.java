package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private final Draft draft = new Draft();

    private Summary accepted(Outcome outcome) {
        return assertInstanceOf(Outcome.Accepted.class, outcome, outcome::toString).summary();
    }

    private String proved(int step) {
        return accepted(draft.concluding(step)).conclusions().getFirst().sequent();
    }

    private static String equalFxAndX() {
        String variable = Draft.digest("variable x");
        return Draft.digest("apply equal " + Draft.digest("apply f " + variable) + " " + variable);
    }

    @Test
    void assumingATermMakesItAHypothesis() {
        int x = draft.variable("x");
        assertEquals("x |- x", proved(draft.step("assume " + x, List.of(x), x)));
    }

    @Test
    void equalityIsReflexiveSymmetricAndTransitive() {
        int x = draft.variable("x");
        int y = draft.variable("y");
        int xy = draft.apply("equal", x, y);
        int yx = draft.apply("equal", y, x);
        int xx = draft.apply("equal", x, x);
        int assumed = draft.step("assume " + xy, List.of(xy), xy);
        int turned = draft.step("symmetric " + assumed, List.of(xy), yx);
        int round = draft.step("transitive " + assumed + " " + turned, List.of(xy), xx);
        assertEquals("equal(x, y) |- equal(x, x)", proved(round));
    }

    @Test
    void congruenceReplacesTheArgumentsAtItsPositions() {
        int x = draft.variable("x");
        int y = draft.variable("y");
        int xy = draft.apply("equal", x, y);
        int before = draft.apply("pair", x, x);
        int after = draft.apply("pair", x, y);
        int result = draft.apply("equal", before, after);
        int assumed = draft.step("assume " + xy, List.of(xy), xy);
        assertEquals("equal(x, y) |- equal(pair(x, x), pair(x, y))", proved(draft.step("congruence " + before + " 1 " + assumed, List.of(xy), result)));
    }

    @Test
    void substitutionInAnEquationProvesItsRightSide() {
        int x = draft.variable("x");
        int y = draft.variable("y");
        int xy = draft.apply("equal", x, y);
        int equation = draft.step("assume " + xy, List.of(xy), xy);
        int holds = draft.step("assume " + x, List.of(x), x);
        assertEquals("x, equal(x, y) |- y", proved(draft.step("substitute " + equation + " " + holds, List.of(xy, x), y)));
    }

    @Test
    void instantiationIsSimultaneous() {
        int x = draft.variable("x");
        int y = draft.variable("y");
        int xy = draft.apply("pair", x, y);
        int yx = draft.apply("pair", y, x);
        int assumed = draft.step("assume " + xy, List.of(xy), xy);
        assertEquals("pair(y, x) |- pair(y, x)", proved(draft.step("instantiate " + assumed + " x " + y + " y " + x, List.of(yx), yx)));
    }

    @Test
    void splitNeedsBothATestAndItsNegation() {
        int x = draft.variable("x");
        int notX = draft.apply("not", x);
        int goal = draft.apply("equal", x, x);
        int trivial = draft.step("reflexive " + x, goal);
        int c = draft.step("assume " + x, List.of(x), x);
        int given = draft.step("discharge " + trivial + " " + x, draft.apply("implies", x, goal));
        int positive = draft.step("modus-ponens " + given + " " + c, List.of(x), goal);
        int n = draft.step("assume " + notX, List.of(notX), notX);
        int otherwise = draft.step("discharge " + trivial + " " + notX, draft.apply("implies", notX, goal));
        int negative = draft.step("modus-ponens " + otherwise + " " + n, List.of(notX), goal);
        assertEquals("|- equal(x, x)", proved(draft.step("split " + positive + " " + negative + " " + x, goal)));
    }

    @Test
    void everythingFollowsFromFalse() {
        int no = draft.quoted("false");
        int x = draft.variable("x");
        int assumed = draft.step("assume " + no, List.of(no), no);
        assertEquals("'false |- x", proved(draft.step("absurd " + assumed + " " + x, List.of(no), x)));
    }

    @Test
    void axiomsThatTheConclusionRestsOnAreListedAndNoOthers() {
        int x = draft.variable("x");
        int formula = draft.apply("equal", draft.apply("f", x), x);
        draft.line("declare f 1").line("axiom used hardware " + formula).line("axiom unused hardware " + formula);
        Summary summary = accepted(draft.concluding(draft.step("axiom used", formula)));
        String digest = Draft.digest("axiom used hardware " + equalFxAndX());
        assertEquals(List.of(new Summary.Axiom("used", "hardware", "equal(f(x), x)", digest)), summary.axioms());
        assertEquals(List.of("f/1"), summary.declared());
    }

    @Test
    void connectivesAreDefinedFromTheStart() {
        int x = draft.variable("x");
        int no = draft.quoted("false");
        int body = draft.apply("if", x, no, draft.quoted("true"));
        int equation = draft.apply("equal", draft.apply("not", x), body);
        assertEquals("|- equal(not(x), if(x, 'false, 'true))", proved(draft.step("definition not 1", equation)));
    }

    @Test
    void definitionsWithoutRecursionNeedNoProof() {
        int x = draft.variable("x");
        int body = draft.apply("+", x, x);
        draft.line("define twice x " + body).line("admit 1");
        int equation = draft.apply("equal", draft.apply("twice", x), body);
        Summary summary = accepted(draft.concluding(draft.step("definition twice 1", equation)));
        String variable = Draft.digest("variable x");
        String digest = Draft.digest("define twice x " + Draft.digest("apply + " + variable + " " + variable));
        assertEquals(List.of(new Summary.Definition("twice/1", "twice(x) = +(x, x)", digest)), summary.definitions());
    }

    @Test
    void groundTermsAreEvaluated() {
        int third = draft.numeral("1/3");
        int sum = draft.apply("+", third, draft.numeral("-4/3"));
        int equation = draft.apply("equal", sum, draft.numeral("-1"));
        Summary summary = accepted(draft.concluding(draft.step("evaluate " + sum, equation)));
        assertEquals("|- equal(+(1/3, -4/3), -1)", summary.conclusions().getFirst().sequent());
        assertEquals(new Summary.Counts(draft.lastLine() + 1, 3, 5, 1, 1, summary.counts().live()), summary.counts());
    }

    @Test
    void aFunctionOfNoArgumentsIsDefinedAndEvaluated() {
        int seven = draft.numeral("7");
        draft.line("define seven - " + seven).line("admit 1");
        int call = draft.apply("seven");
        assertEquals("|- equal(seven(), 7)", proved(draft.step("evaluate " + call, draft.apply("equal", call, seven))));
    }

    @Test
    void remarksAreSkipped() {
        int x = draft.variable("x");
        draft.line("# ünderstood by nobody");
        assertEquals("x |- x", proved(draft.step("assume " + x, List.of(x), x)));
    }

    @Test
    void namesThatLookLikeFormulasAreQuotedInTheSummary() {
        int x = draft.variable("x),x");
        int y = draft.variable(":");
        int z = draft.variable("|-");
        int all = draft.apply("f", x, y, z);
        draft.line("declare f 3");
        assertEquals("f(\"x),x\", \":\", \"|-\") |- f(\"x),x\", \":\", \"|-\")", proved(draft.step("assume " + all, List.of(all), all)));
    }
}
