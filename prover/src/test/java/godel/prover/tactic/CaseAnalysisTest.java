package godel.prover.tactic;

import static godel.prover.tactic.LibraryTerms.analysis;
import static godel.prover.tactic.LibraryTerms.assumptions;
import static godel.prover.tactic.LibraryTerms.formula;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseAnalysisTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "is_pair(x) or not is_pair(x)",
        "(x and y) = (if x then y else 'false)",
        "min(x, y) <= x",
        "is_natural(n) implies nat(n) = n",
        "0 <= nat(n)",
        "is_natural(n) and 0 < n implies nat(n - 1) = n - 1",
        "is_pair(x) implies size(tail(x)) < size(x)",
        "size(head(x)) <= size(x)",
        "(if (if c then x else y) then 1 else 2) = (if c then (if x then 1 else 2) else (if y then 1 else 2))",
        "is_integer(n) and not (0 < n) and not (n < 0) implies n * n = 0",
        "(if c then x else x) = x",
        "x <= y and y <= x and is_number(x) and is_number(y) implies x = y",
    })
    void aTruthThatNeedsNoInductionIsProved(String text) {
        Theorem theorem = analysis().prove(formula(text), List.of()).orElseThrow();
        assertSame(formula(text), theorem.conclusion());
        assertEquals(List.of(), theorem.hypotheses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "head(x) = 1        | is_pair(x) and head(x) = 1",
        "0 < x              | if c then x = 1 else x = 2",
        "y = 3              | (x implies y = 3) and (not x implies y = 3)",
        "'false             | is_pair(x) and is_symbol(x)",
        "z                  | x < y and y < x",
    })
    void aGoalFollowsFromFacts(String goal, String fact) {
        Theorem theorem = analysis().prove(formula(goal), assumptions(fact)).orElseThrow();
        assertSame(formula(goal), theorem.conclusion());
        assertEquals(List.of(formula(fact)), theorem.hypotheses());
    }

    @Test
    void aGoalThatDoesNotFollowIsLeftWithWhatIsKnownThere() {
        CaseAnalysis analysis = analysis();
        assertEquals(Optional.empty(), analysis.prove(formula("if c then 0 < x else 'true"), assumptions("is_number(x)")));
        Goal goal = analysis.open().getFirst();
        assertSame(formula("0 < x"), goal.formula());
        assertTrue(goal.hypotheses().containsAll(List.of(formula("c"), formula("is_number(x)"))));
        assertEquals("<(0, x) from [c, is_number(x)]", goal.toString());
    }

    @Test
    void aCaseThatDoesNotNeedItsTestIsNotSplit() {
        Theorem theorem = analysis().prove(formula("if c then x = x else 'true"), assumptions("y")).orElseThrow();
        assertEquals(List.of(), theorem.hypotheses());
    }

    @Test
    void anExpansionIsUsedWhereSimplificationWouldNotUnfold() {
        Term call = formula("length(x)");
        Equality unfolded = LibraryTerms.RULES.unfold((Application) call).orElseThrow();
        CaseAnalysis analysis = new CaseAnalysis(LibraryTerms.RULES, Effort.unlimited(LibraryTerms.THEORY), List.of(unfolded));
        assertTrue(analysis.prove(formula("not is_pair(x) implies length(x) = 0"), List.of()).isPresent());
        assertSame(formula("if is_pair(x) then 1 + length(tail(x)) else 0"), analysis.simplify(call, List.of()).right());
    }

    @Test
    void anExplorationHasALeafForEveryPossibleCombinationOfTests() {
        CaseTree tree = analysis().explore(formula("if x < y then (if y < x then 1 else 2) else (if is_pair(z) then 3 else 4)"), List.of());
        assertEquals(List.of(formula("2"), formula("3"), formula("4")), tree.leaves().stream().map(CaseTree.Leaf::term).toList());
        assertEquals(List.of(formula("x < y")), tree.leaves().getFirst().equality().theorem(LibraryTerms.THEORY).hypotheses());
    }

    @Test
    void aGoalThatIsProvedAtEveryLeafIsProvedWithoutTheTests() {
        Term term = formula("min(x, y)");
        Term goal = formula("min(x, y) < z");
        List<Theorem> facts = assumptions("x < z", "y < z");
        CaseTree tree = analysis().explore(term, facts);
        Theorem theorem = tree.prove(goal, leaf -> {
            Equality here = Equality.at((Application) goal, 0, leaf.equality());
            return analysis().prove(here.right(), facts).map(here::carryBack);
        }).orElseThrow();
        assertSame(goal, theorem.conclusion());
        assertTrue(theorem.restsOnlyOn(List.of(formula("x < z"), formula("y < z"))));
        assertEquals(Optional.empty(), tree.prove(goal, leaf -> Optional.empty()));
    }

    @Test
    void factsThatContradictEachOtherLeaveNothingToExplore() {
        CaseTree tree = analysis().explore(formula("x"), assumptions("is_pair(x)", "x = 'nil"));
        assertTrue(tree instanceof CaseTree.Impossible);
        assertEquals(List.of(), tree.leaves());
        assertTrue(tree.prove(formula("1 = 2"), leaf -> Optional.empty()).isPresent());
    }

    @Test
    void anAttemptEndsWhenItsEffortIsUsedUp() {
        CaseAnalysis poor = new CaseAnalysis(LibraryTerms.RULES, Effort.of(LibraryTerms.THEORY, 20));
        assertThrows(Effort.OutOfEffort.class, () -> poor.prove(formula("min(x, y) <= x and min(x, y) <= y"), List.of()));
    }
}
