package godel.prover.tip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Variable;
import godel.prover.PrimitiveAxioms;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TipRunTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "(forall ((x Number)) (= (add x Zero) x))",
            "(forall ((x Number) (y Number)) (= (add x y) (add y x)))",
            "(forall ((x Number) (y Number)) (atMost x (add x y)))",
            "(forall ((x Number) (y Number)) (atMost x (add y x)))",
            "(par (e) (forall ((x (Sequence e)) (y (Sequence e))) (= (count (join x y)) (add (count x) (count y)))))",
            "(par (e) (forall ((x (Sequence e))) (= (turn (turn x)) x)))",
            "(par (e f) (forall ((g (=> e f)) (x (Sequence e)) (y (Sequence e))) (= (each g (join x y)) (join (each g x) (each g y)))))",
            "(par (e) (forall ((x (Sequence e))) (= (each (lambda ((a e)) a) x) x)))",
            "(par (e) (forall ((x (Sequence e)) (y (Sequence e))) (=> (= x (_ Empty e)) (= (join y x) y))))",
            "(forall ((x Number) (y Number)) (=> (= (Next x) (Next y)) (= x y)))",
            "(forall ((x Number)) (distinct Zero (Next x)))"})
    void aTrueProblemIsProvedWithACertificateThatTheIndependentCheckerAccepts(String goal) throws IOException {
        TipResult.Proved proved = assertInstanceOf(TipResult.Proved.class, Problems.attempt(Problems.SEQUENCES + "(prove " + goal + ")"));
        assertEquals(List.of(), proved.theorems().getFirst().hypotheses());
        assertInstanceOf(Outcome.Accepted.class, CertificateChecker.check(new ByteArrayInputStream(proved.certificate()), Limits.standard()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "(forall ((x Number) (y Number)) (= (add x y) x))",
            "(forall ((x Number) (y Number)) (=> (atMost x y) (atMost y x)))",
            "(par (e) (forall ((x (Sequence e)) (y (Sequence e))) (= (join x y) (join y x))))",
            "(par (e) (forall ((g (=> e e)) (x (Sequence e))) (= (each g x) x)))",
            "(forall ((x Int)) (= (div x 2) (div (+ x 1) 2)))"})
    void aFalseProblemIsRefuted(String goal) {
        assertInstanceOf(TipResult.Refuted.class, Problems.attempt(Problems.SEQUENCES + "(prove " + goal + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "(= (before Zero) Zero)",
            "(= (div 1 0) 0)",
            "(par (e) (forall ((x (Sequence e))) (= (count (rest x)) (count (rest x)) (count x))))"})
    void whatIsLeftUnspecifiedIsNotProved(String goal) {
        TipResult result = Problems.attempt(Problems.SEQUENCES + "(prove " + goal + ")");
        assertTrue(!(result instanceof TipResult.Proved), result::toString);
    }

    @Test
    void aFunctionThatIsNotShownToEndLeavesTheProblemOpen() {
        TipResult result = Problems.attempt(Problems.PEANO + "(define-fun-rec up ((x Number)) Number (up (Next x))) (prove (forall ((x Number)) (= (up x) Zero)))");
        assertEquals(new TipResult.Open(TipResult.Reason.NOT_ADMITTED, List.of()), result);
    }

    @Test
    void aContradictoryEquationIsNotADefinitionThatProvesAnything() {
        TipResult result = Problems.attempt("""
                (declare-fun f (Int) Int)
                (assert (forall ((x Int)) (= (f x) (+ 1 (f x)))))
                (assert (not (forall ((x Int)) (= x 0))))
                """);
        assertTrue(!(result instanceof TipResult.Proved), result::toString);
    }

    @Test
    void aCounterexampleNamesTheVariables() {
        TipResult.Refuted refuted = assertInstanceOf(TipResult.Refuted.class, Problems.attempt(Problems.PEANO + "(prove (forall ((x Number)) (= x Zero)))"));
        assertEquals(List.of(Variable.of("x")), List.copyOf(refuted.values().keySet()));
    }

    @Test
    void aFolderIsRunInTheOrderOfNames(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("b.smt2"), Problems.PEANO + "(prove (forall ((x Number)) (= x Zero)))");
        Files.writeString(folder.resolve("a.smt2"), Problems.PEANO + "(prove (forall ((x Number)) (= (add x Zero) x)))");
        Files.writeString(folder.resolve("c.smt2"), "(prove");
        Files.write(folder.resolve("more").resolve("d.smt2"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xff});
        List<String> told = new ArrayList<>();
        TipReport report = new TipRun(PrimitiveAxioms::theory, TipLimits.standard()).run(folder, new TipRun.Listener() {
            @Override
            public void begun(String problem, int number, int all) {
                told.add(problem + " " + number + "/" + all);
            }

            @Override
            public void done(TipReport.Entry entry) {
                told.add(entry.problem());
            }
        });
        assertEquals(List.of("a.smt2 1/4", "a.smt2", "b.smt2 2/4", "b.smt2", "c.smt2 3/4", "c.smt2", "more/d.smt2 4/4", "more/d.smt2"), told);
        assertEquals(new TipReport(4, 1, 1, 0, 2), report);
    }

    @Test
    void aFaultOfTheProgramIsTheResultOfItsProblemAndNoMore() {
        List<IllegalStateException> faults = new ArrayList<>(List.of(new IllegalStateException("broken")));
        TipRun run = new TipRun(() -> {
            if (!faults.isEmpty()) {
                throw faults.removeFirst();
            }
            return PrimitiveAxioms.theory();
        }, TipLimits.standard());
        String text = Problems.PEANO + "(prove (forall ((x Number)) (= x x)))";
        assertEquals("broken", assertInstanceOf(TipResult.Fault.class, run.attempt("first", text).result()).cause().getMessage());
        assertInstanceOf(TipResult.Proved.class, run.attempt("second", text).result());
    }

    @Test
    void whatIsOpenSaysAtWhichGoalsTheProofGotStuck() {
        TipResult.Open open = assertInstanceOf(TipResult.Open.class,
                Problems.attempt("(prove (forall ((x Int) (y Int)) (=> (> y 0) (distinct (* x x) (* 2 (* y y))))))"));
        assertEquals(TipResult.Reason.NO_PROOF, open.reason());
        assertEquals("not(equal(*(x, x), *(2, *(y, y))))", open.left().getFirst().conclusion().toString());
    }

    @Test
    void whatTheDefinitionsDoNotGiveIsAssumedAndNamed() {
        TipResult.Proved proved = assertInstanceOf(TipResult.Proved.class, Problems.attempt(Problems.PEANO
                + "(declare-fun f (Number) Number) (assert (forall ((x Number)) (= (f (f x)) x))) (prove (forall ((x Number)) (= (f (f (f x))) (f x))))"));
        assertEquals(List.of("assumption.1"), proved.assumptions());
    }

    @Test
    void whereSomethingIsAssumedValuesRefuteNothing() {
        TipResult result = Problems.attempt(Problems.PEANO
                + "(declare-fun f (Number) Number) (assert (forall ((x Number)) (= (f (f x)) Zero))) (prove (forall ((x Number) (y Number)) (= (add (f x) y) x)))");
        assertInstanceOf(TipResult.Open.class, result);
    }

    @Test
    void ofSeveralGoalsAllMustBeProved() {
        String first = Problems.PEANO + "(prove (forall ((x Number)) (= (add x Zero) x)))";
        TipResult.Proved both = assertInstanceOf(TipResult.Proved.class, Problems.attempt(first + "(prove (forall ((y Number)) (atMost y (add y Zero))))"));
        assertEquals(2, both.theorems().size());
        assertInstanceOf(TipResult.Refuted.class, Problems.attempt(first + "(prove (forall ((y Number)) (atMost y Zero)))"));
    }

    @Test
    void theSameProblemTakesTheSameInferencesEveryTime() {
        String text = Problems.SEQUENCES + "(prove (par (e) (forall ((x (Sequence e))) (= (turn (turn x)) x))))";
        TipRun run = new TipRun(PrimitiveAxioms::theory, TipLimits.standard());
        assertEquals(run.attempt("test", text).effort(), run.attempt("test", text).effort());
    }
}
