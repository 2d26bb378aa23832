package godel.prover.tactic;

import static godel.prover.tactic.LibraryTerms.THEORY;
import static godel.prover.tactic.LibraryTerms.assumptions;
import static godel.prover.tactic.LibraryTerms.formula;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Term;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifierTest {

    private static Equality simplify(String term, String... facts) {
        return LibraryTerms.analysis().simplify(formula(term), assumptions(facts));
    }

    private static void assertBecomes(String expected, String term, String... facts) {
        assertSame(formula(expected), simplify(term, facts).right());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "1 + 2 * 3                      | 7",
        "length([1, 2, 3])              | 3",
        "head(tail([x, y]))             | y",
        "second([x, y, z])              | y",
        "is_pair(pair(x, y))            | 'true",
        "x = x                          | 'true",
        "not not (x < y)                | if (x < y) then 'true else 'false",
        "size(pair(x, 'nil))            | 1 + size(x) + 0",
        "length(pair(x, y))             | 1 + length(y)",
        "append([x], y)                 | pair(x, y)",
        "is_number(x + y)               | 'true",
        "is_symbol(floor(x))            | 'false",
    })
    void aTermWithoutFactsIsComputedAsFarAsItGoes(String term, String simplified) {
        assertBecomes(simplified, term);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "is_number(x)                   | is_pair(x)               | 'false",
        "head(x)                        | not is_pair(x)           | 'nil",
        "length(x)                      | is_pair(x)               | 1 + length(tail(x))",
        "x + 1                          | x = 4                    | 5",
        "x + 1                          | 4 = x                    | 5",
        "if x then y else z             | x                        | y",
        "if x then y else z             | not x                    | z",
        "x < 3                          | x < 2                    | 'true",
        "x < 3                          | 5 < x                    | 'false",
        "is_number(x)                   | is_integer(x)            | 'true",
        "nat(x)                         | is_natural(x)            | x",
        "is_pair(x) and 0 < y           | 0 < y and is_pair(x)     | 'true",
        "z                              | is_pair(x) implies z = 1 | z",
    })
    void whatIsKnownDecides(String term, String fact, String simplified) {
        Equality result = simplify(term, fact);
        assertSame(formula(simplified), result.right());
        assertTrue(result.theorem(THEORY).restsOnlyOn(List.of(formula(fact))));
    }

    @Test
    void theBranchesOfAnUndecidedTestAreLeftUntilTheyAreNeeded() {
        assertBecomes("if x < y then head(pair(x, y)) else 1 + 1", "if x < y then head(pair(x, y)) else 1 + 1");
        assertBecomes("x", "if x < y then head(pair(x, y)) else 1 + 1", "x < y");
        assertBecomes("2", "if x < y then head(pair(x, y)) else 1 + 1", "not (x < y)");
    }

    @Test
    void theTestOfATestIsTakenOutside() {
        assertBecomes("if x < y then 1 else (if not z then 1 else 2)", "if (if x < y then 'true else not z) then 1 else 2");
    }

    @Test
    void aRecursiveFunctionIsNotUnfoldedWhereItsTestIsUndecided() {
        assertTrue(simplify("length(x)").isTrivial());
        assertTrue(simplify("length(x)").proof().isEmpty());
    }

    @Test
    void aFactThatIsNotNeededIsNoHypothesis() {
        Equality result = simplify("head(x)", "not is_pair(x)", "is_pair(y)", "0 < z");
        assertEquals(List.of(formula("not is_pair(x)")), result.theorem(THEORY).hypotheses());
    }

    @Test
    void aConditionalRuleIsUsedWhereItsConditionIsShown() {
        Theory theory = QuineTheory.with("declare f(x)");
        theory.assertAxiom(new Axiom("test.rule", "test", PrimitiveAxioms.formula(theory, "is_pair(x) implies f(x) = head(x)")));
        Rules rules = new Rules(theory).openAbbreviations().with(Theorem.axiom(theory, "test.rule"));
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.unlimited(theory));
        Term call = PrimitiveAxioms.formula(theory, "f(x)");
        assertSame(PrimitiveAxioms.formula(theory, "3"), analysis.simplify(PrimitiveAxioms.formula(theory, "f([3, y])"), List.of()).right());
        assertSame(call, analysis.simplify(call, List.of()).right());
    }

    @Test
    void rulesThatRewriteInCirclesEndWithTheEffort() {
        Theory theory = QuineTheory.with("declare f(x)\ndeclare g(x)");
        Rules rules = new Rules(theory).openAbbreviations();
        for (String circle : List.of("f(x) = g(pair(x, x))", "g(x) = f(pair(x, 1))")) {
            theory.assertAxiom(new Axiom(circle, "test", PrimitiveAxioms.formula(theory, circle)));
            rules = rules.with(Theorem.axiom(theory, circle));
        }
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.of(theory, 500));
        assertThrows(Effort.OutOfEffort.class, () -> analysis.simplify(PrimitiveAxioms.formula(theory, "f(x)"), List.of()));
    }

    @Test
    void howMuchEffortIsLeftChangesNothingButWhetherTheAttemptEnds() {
        Theory theory = QuineTheory.with("define count(n) = if 0 < nat(n) then count(n - 1) else 'done");
        Rules rules = new Rules(theory).openAbbreviations();
        Term term = PrimitiveAxioms.formula(theory, "pair(count(200), x)");
        Effort enough = Effort.of(theory, 1_000);
        Equality result = new CaseAnalysis(rules, enough).simplify(term, List.of());
        long needed = enough.spent();
        assertSame(PrimitiveAxioms.formula(theory, "pair('done, x)"), result.right());
        Effort exact = Effort.of(theory, needed);
        assertSame(result.right(), new CaseAnalysis(rules, exact).simplify(term, List.of()).right());
        assertEquals(0, exact.left());
    }

    @Test
    void aComputationThatTakesTooLongIsChargedForAndLeft() {
        Theory theory = QuineTheory.with("define count(n) = if 0 < nat(n) then count(n - 1) else 'done");
        Rules rules = new Rules(theory).openAbbreviations();
        Effort effort = Effort.of(theory, Rules.EVALUATION_LIMIT);
        Term term = PrimitiveAxioms.formula(theory, "count(1000000)");
        assertThrows(Effort.OutOfEffort.class, () -> new CaseAnalysis(rules, effort).simplify(term, List.of()));
    }

    @Test
    void visitsNestedTooDeeplyLeaveTheTermAsItIs() throws InterruptedException {
        Theory theory = QuineTheory.with("define walk(n, x) = if 0 < nat(n) then walk(n - 1, pair(n, x)) else x");
        Rules rules = new Rules(theory).openAbbreviations().choosing(Set.of(), Set.of());
        Term term = PrimitiveAxioms.formula(theory, "walk(5000, x)");
        Equality[] result = new Equality[1];
        Thread deep = new Thread(null, () -> result[0] = new CaseAnalysis(rules, Effort.of(theory, 5_000_000)).simplify(term, List.of()), "deep", 256L << 20);
        deep.start();
        deep.join();
        assertTrue(result[0].right().toString().startsWith("walk("));
        assertFalse(result[0].isTrivial());
    }
}
