package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Certificates that say what they do not need any more. */
class ForgettingTest {
    private final Draft draft = new Draft();

    private static Summary accepted(Outcome outcome) {
        return assertInstanceOf(Outcome.Accepted.class, outcome, outcome::toString).summary();
    }

    private static void refuses(String reason, Outcome outcome) {
        assertEquals(reason, assertInstanceOf(Outcome.Refused.class, outcome).reason());
    }

    @Test
    void aForgottenTermIsNotReferredTo() {
        int x = draft.variable("x");
        draft.line("forget t " + x).line("t 1 apply f " + x);
        refuses("term 0 was forgotten before", draft.check());
    }

    @Test
    void aForgottenValueIsNotReferredTo() {
        int value = draft.symbol("a");
        draft.line("forget v " + value).line("t 0 constant " + value);
        refuses("value 0 was forgotten before", draft.check());
    }

    @Test
    void aForgottenStepIsNoPremiseNoTerminationProofAndNoConclusion() {
        int x = draft.variable("x");
        int equal = draft.apply("equal", x, x);
        int step = draft.step("reflexive " + x, equal);
        draft.line("forget s " + step);
        String before = draft.text();
        refuses("step 0 was forgotten before", Draft.check(Draft.sealed(before + "s 1 symmetric 0 : |- 1\n")));
        refuses("step 0 was forgotten before", Draft.check(Draft.sealed(before + "conclude 0 goal\n")));
        int body = draft.apply("f", x);
        draft.line("define f x " + body + " measure " + x).line("admit 1 0");
        refuses("step 0 was forgotten before", draft.check());
    }

    @Test
    void nothingIsForgottenTwiceOrBeforeItIsThere() {
        draft.variable("x");
        String before = draft.text();
        refuses("term 0 was forgotten before", Draft.check(Draft.sealed(before + "forget t 0 0\n")));
        refuses("term 1 is not known here: only earlier ones may be used, and there are 1", Draft.check(Draft.sealed(before + "forget t 1\n")));
        refuses("what is forgotten is v, t or s, not x", Draft.check(Draft.sealed(before + "forget x 0\n")));
        refuses("the line ends where a term is expected", Draft.check(Draft.sealed(before + "forget t\n")));
    }

    @Test
    void nothingIsForgottenAfterAConclusion() {
        int x = draft.variable("x");
        draft.line("conclude " + draft.step("assume " + x, List.of(x), x) + " goal").line("forget t " + x);
        refuses("only other conclusions and the end may stand after a conclusion", draft.check());
    }

    @Test
    void aTermStaysWhileStepsAndWholesSpeakOfItThoughItsLineIsForgotten() {
        int x = draft.variable("x");
        int fx = draft.apply("f", x);
        int step = draft.step("assume " + fx, List.of(fx), fx);
        draft.line("declare f 1").line("forget t " + x + " " + fx);
        int again = draft.variable("x");
        int fAgain = draft.apply("f", again);
        int renamed = draft.step("instantiate " + step + " x " + again, List.of(fAgain), fAgain);
        int discharged = draft.step("discharge " + renamed + " " + fAgain, draft.apply("implies", fAgain, fAgain));
        assertEquals("|- implies(f(x), f(x))", accepted(draft.concluding(discharged)).conclusions().getFirst().sequent());
    }

    @Test
    void axiomsAndDefinitionsStayThoughTheirTermsAreForgotten() {
        int x = draft.variable("x");
        int body = draft.apply("pair", x, draft.quoted("a"));
        draft.line("define wrap x " + body).line("admit 1").line("axiom wrapped test " + body);
        draft.line("forget t 0 1 2").line("forget v 0");
        int again = draft.variable("x");
        int a = draft.quoted("a");
        int pair = draft.apply("pair", again, a);
        int axiom = draft.step("axiom wrapped", pair);
        int equation = draft.apply("equal", draft.apply("wrap", again), pair);
        int definition = draft.step("definition wrap 1", equation);
        int call = draft.apply("wrap", a);
        int value = draft.constant(draft.pair(draft.symbol("a"), draft.symbol("a")));
        int evaluated = draft.step("evaluate " + call, draft.apply("equal", call, value));
        draft.line("conclude " + axiom + " axiom").line("conclude " + definition + " definition");
        Summary summary = accepted(draft.concluding(evaluated));
        assertEquals(List.of("wrapped"), summary.axioms().stream().map(Summary.Axiom::name).toList());
        assertEquals(3, summary.conclusions().size());
    }

    @Test
    void axiomsOfForgottenStepsAreStillKnownToBeUsed() {
        int x = draft.variable("x");
        int y = draft.variable("y");
        draft.line("axiom all test " + x).line("axiom unused test " + y);
        int axiom = draft.step("axiom all", x);
        int step = draft.step("instantiate " + axiom + " x " + y, y);
        draft.line("forget s " + axiom);
        assertEquals(List.of("all"), accepted(draft.concluding(step)).axioms().stream().map(Summary.Axiom::name).toList());
    }
}
