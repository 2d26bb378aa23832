package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Definitions, declarations, axioms and conclusions that would give a name two meanings or define what does not end. */
class DefinitionRefusalTest {
    private final Draft draft = new Draft();
    private final int x = draft.variable("x");
    private final int no = draft.quoted("false");

    private void refuses(String item, String reason) {
        assertEquals(new Outcome.Refused(draft.lastLine(), item, reason), draft.check());
    }

    private int axiom(String name, int formula) {
        draft.line("axiom " + name + " primitive " + formula);
        return draft.step("axiom " + name, formula);
    }

    @Test
    void aCircleOfTwoDefinitionsThatEachLookHarmless() {
        draft.line("define f x " + draft.apply("not", draft.apply("g", x))).line("admit 1");
        refuses("admission of f/1", "the body of f/1 speaks of g/1, which is neither primitive, declared nor defined before");
    }

    @Test
    void recursionWithoutAMeasure() {
        draft.line("define f x " + draft.apply("not", draft.apply("f", x))).line("admit 1");
        refuses("admission of f/1", "f/1 is recursive and has no measure");
    }

    @Test
    void recursionWithAMeasureThatDoesNotDecrease() {
        int natural = axiom("natural", draft.natural(x));
        int wrong = axiom("wrong", draft.apply("<", no, x));
        draft.line("define f x " + draft.apply("not", draft.apply("f", x)) + " measure " + x).line("admit 1 " + natural + " " + wrong);
        refuses("admission of f/1", "termination obligation 1 is <(x, x), and its theorem concludes <('false, x)");
    }

    @Test
    void recursionUnderATestThatTheTheoremDoesNotHave() {
        int natural = axiom("natural", draft.natural(x));
        int less = draft.apply("<", draft.apply("-", x, draft.numeral("1")), x);
        int assumed = draft.step("assume " + less, List.of(less), less);
        int call = draft.apply("f", draft.apply("-", x, draft.numeral("1")));
        draft.line("define f x " + draft.apply("if", x, call, x) + " measure " + x).line("admit 1 " + natural + " " + assumed);
        refuses("admission of f/1", "the theorem for termination obligation 1 has a hypothesis that is no test of its call: <(-(x, 1), x) |- <(-(x, 1), x)");
    }

    @Test
    void aMeasureThatCallsWhatIsBeingDefined() {
        int call = draft.apply("f", x);
        draft.line("define f x " + call + " measure " + call).line("admit 1");
        refuses("admission of f/1", "the measure of f/1 speaks of f/1, which is neither primitive, declared nor defined before");
    }

    @Test
    void aMeasureWithoutRecursion() {
        draft.line("define f x " + x + " measure " + x).line("admit 1");
        refuses("admission of f/1", "f/1 has a measure and is not recursive");
    }

    @Test
    void measuresOfDifferentLengthInOneGroup() {
        draft.line("define f x " + draft.apply("g", x) + " measure " + x);
        draft.line("define g x " + draft.apply("f", x) + " measure " + x + " " + x).line("admit 2");
        refuses("admission of g/1", "the measures of one group have the same number of components");
    }

    @Test
    void terminationTheoremsThatAreTooFew() {
        draft.line("define f x " + draft.apply("f", x) + " measure " + x).line("admit 1");
        refuses("admission of f/1", "2 termination obligations, and theorems for 0");
    }

    @Test
    void anInnerCallIsReplacedByAVariableSoNothingMayBeAssumedOfIt() {
        int natural = axiom("natural", draft.natural(x));
        int inner = draft.apply("f", draft.apply("-", x, draft.numeral("1")));
        int first = axiom("inner", draft.apply("<", draft.apply("-", x, draft.numeral("1")), x));
        int second = axiom("outer", draft.apply("<", inner, x));
        draft.line("define f x " + draft.apply("f", inner) + " measure " + x).line("admit 1 " + natural + " " + first + " " + second);
        assertEquals(
                "axiom outer speaks of f/1, which is neither primitive, declared nor defined before",
                assertInstanceOf(Outcome.Refused.class, draft.check()).reason());
    }

    @Test
    void theObligationOfAnOuterCallHasAFreshVariable() {
        int natural = axiom("natural", draft.natural(x));
        int inner = draft.apply("f", draft.apply("-", x, draft.numeral("1")));
        int first = axiom("inner", draft.apply("<", draft.apply("-", x, draft.numeral("1")), x));
        draft.line("define f x " + draft.apply("f", inner) + " measure " + x).line("admit 1 " + natural + " " + first + " " + first);
        refuses("admission of f/1", "termination obligation 2 is <(call#1, x), and its theorem concludes <(-(x, 1), x)");
    }

    @Test
    void aParameterThatCouldBeMistakenForAnInnerCall() {
        draft.line("define f call#1 " + draft.variable("call#1"));
        refuses("definition of f/1", "parameter names that begin with call# are reserved");
    }

    @Test
    void aParameterTwice() {
        draft.line("define f x,x " + x);
        refuses("definition of f/2", "parameter x occurs twice");
    }

    @Test
    void aVariableThatIsNoParameter() {
        draft.line("define f x " + draft.variable("y"));
        refuses("definition of f/1", "variable y of the body is no parameter");
    }

    @Test
    void aPrimitiveDefinedAgain() {
        draft.line("define size x " + no);
        refuses("definition of size/1", "size/1 has a meaning already");
    }

    @Test
    void aConnectiveDefinedAgain() {
        draft.line("define not x " + no);
        refuses("definition of not/1", "not/1 has a meaning already");
    }

    @Test
    void aFunctionDefinedTwice() {
        draft.line("define f x " + x).line("admit 1").line("define f x " + no);
        refuses("definition of f/1", "f/1 has a meaning already");
    }

    @Test
    void aFunctionDefinedTwiceInOneGroup() {
        draft.line("define f x " + x).line("define f x " + no).line("admit 2");
        refuses("admission of f/1", "f/1 is defined twice");
    }

    @Test
    void aFunctionDeclaredBetweenItsDefinitionAndItsAdmission() {
        draft.line("define f x " + x).line("declare f 1").line("admit 1");
        refuses("admission of f/1", "f/1 has a meaning already");
    }

    @Test
    void aDefinitionUsedBeforeItIsAdmitted() {
        int equation = draft.apply("equal", draft.apply("f", x), x);
        draft.line("define f x " + x);
        draft.step("definition f 1", equation);
        refuses("step 0 (definition)", "f/1 is not a defined function");
    }

    @Test
    void aDefinitionNeverAdmitted() {
        int step = draft.step("assume " + x, List.of(x), x);
        draft.line("define f x " + x).line("conclude " + step + " goal");
        assertEquals(new Outcome.Refused(draft.lastLine() + 1, "end", "f/1 is defined and not admitted"), draft.check());
    }

    @Test
    void anAdmissionOfFewerDefinitionsThanStandBefore() {
        draft.line("define f x " + x).line("define g x " + x).line("admit 1");
        refuses("admission of g/1", "1 definitions are admitted where 2 stand before");
    }

    @Test
    void aDeclarationOfAPrimitive() {
        draft.line("declare if 3");
        refuses("declaration of if/3", "if/3 has a meaning already");
    }

    @Test
    void anAxiomAboutAFunctionThatIsDefinedLater() {
        draft.line("axiom trap primitive " + draft.apply("f", x));
        refuses("axiom trap", "axiom trap speaks of f/1, which is neither primitive, declared nor defined before");
    }

    @Test
    void twoAxiomsOfOneName() {
        draft.line("axiom a primitive " + x).line("axiom a primitive " + no);
        refuses("axiom a", "there is an axiom a already");
    }

    @Test
    void aConclusionAboutAFunctionWithoutMeaning() {
        int call = draft.apply("f", x);
        int step = draft.step("assume " + call, List.of(call), call);
        draft.line("conclude " + step + " goal");
        refuses("conclusion goal", "the conclusion speaks of f/1, which is neither primitive, declared nor defined before");
    }

    @Test
    void aNameWithTwoAritiesIsTwoFunctions() {
        draft.line("define f x " + x).line("admit 1").line("define f x,y " + no).line("admit 1");
        int one = draft.apply("f", x);
        int equation = draft.apply("equal", one, no);
        draft.step("definition f 1", equation);
        refuses("step 0 (definition)", "the rule gives |- equal(f(x), x), but the line says |- equal(f(x), 'false)");
    }
}
