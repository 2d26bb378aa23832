package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InductionTest {
    private static final Theory THEORY = QuineTheory.with("""
            define sum(n) = if natural(n) and 0 < n then n + sum(n - 1) else 0
            define odds(n) = if 0 < nat(n) then 2 * n - 1 + odds(n - 1) else 0
            define leaves(tree) = if is_pair(tree) then leaves(head(tree)) + leaves(tail(tree)) else 1
            define mirror(tree) = if is_pair(tree) then pair(mirror(tail(tree)), mirror(head(tree))) else tree
            """);
    private static final Rules RULES = new Rules(THEORY).openAbbreviations();

    private static Term formula(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    private static Induction induction() {
        return new Induction(RULES, Effort.of(THEORY, 2_000_000));
    }

    private static Optional<Theorem> prove(String formula, String call) {
        return induction().prove(formula(formula), (Application) formula(call));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "natural(n) implies sum(n) = n * (n + 1) / 2                          | sum(n)",
        "natural(n) implies odds(n) = n * n                                   | odds(n)",
        "append(append(x, y), z) = append(x, append(y, z))                    | append(x, y)",
        "length(append(x, y)) = length(x) + length(y)                         | append(x, y)",
        "is_natural(length(x))                                                | length(x)",
        "is_number(leaves(t))                                                 | leaves(t)",
        "leaves(mirror(t)) = leaves(t)                                        | mirror(t)",
        "mirror(mirror(t)) = t                                                | mirror(t)",
        "1 <= leaves(t)                                                       | leaves(t)",
        "size(mirror(t)) = size(t)                                            | mirror(t)",
    })
    void aFormulaIsProvedAlongTheRecursionOfACall(String text, String call) {
        Theorem theorem = prove(text, call).orElseThrow();
        assertSame(formula(text), theorem.conclusion());
        assertEquals(List.of(), theorem.hypotheses());
        assertInstanceOf(Step.Induct.class, theorem.step());
    }

    @Test
    void aFormulaThatNeedsALemmaFailsWithTheGoalsThatWereLeft() {
        Induction induction = induction();
        Term formula = formula("reverse(append(x, y)) = append(reverse(y), reverse(x))");
        assertEquals(Optional.empty(), induction.prove(formula, (Application) formula("append(x, y)")));
        assertFalse(induction.open().isEmpty());
        assertTrue(induction.open().getFirst().formula().toString().contains("reverse"));
    }

    @Test
    void itIsProvedOnceTheLemmasAre() {
        Rules rules = RULES;
        for (List<String> lemma : List.of(List.of("append(append(x, y), z) = append(x, append(y, z))", "append(x, y)"),
                List.of("append(reverse(y), []) = reverse(y)", "reverse(y)"))) {
            rules = rules.with(new Induction(rules, Effort.of(THEORY, 2_000_000)).prove(formula(lemma.get(0)), (Application) formula(lemma.get(1))).orElseThrow());
        }
        Term formula = formula("reverse(append(x, y)) = append(reverse(y), reverse(x))");
        Induction induction = new Induction(rules, Effort.of(THEORY, 2_000_000));
        assertSame(formula, induction.prove(formula, (Application) formula("append(x, y)")).orElseThrow().conclusion());
    }

    @Test
    void theCandidatesAreTheRecursiveCallsOnVariablesInOrderOfOccurrence() {
        assertEquals(List.of(formula("append(x, y)"), formula("length(x)")),
                induction().candidates(formula("length(append(x, y)) = length(x) + length([1])")));
        assertEquals(List.of(), induction().candidates(formula("length(pair(x, y)) = head(x)")));
    }

    @Test
    void aFalseFormulaIsNotProved() {
        assertEquals(Optional.empty(), prove("length(append(x, y)) = length(x)", "append(x, y)"));
        assertEquals(Optional.empty(), prove("natural(n) implies sum(n) = n * n", "sum(n)"));
    }

    @Test
    void aSchemeWhoseMeasureDoesNotDecreaseProvesNothing() {
        Variable x = Variable.of("x");
        Term formula = formula("is_natural(length(x))");
        InductionScheme standing = new InductionScheme(formula, List.of(formula("size(x)")),
                List.of(new InductionScheme.Case(formula("is_pair(x)"), List.of(Substitution.of(Map.of(x, x))))));
        assertEquals(Optional.empty(), induction().prove(standing, List.of(), List.of()));
    }

    @Test
    void aSchemeGivenByHandIsProvedWithItsLemmas() {
        Variable x = Variable.of("x");
        Term formula = formula("is_natural(length(x))");
        InductionScheme scheme = new InductionScheme(formula, List.of(formula("size(x)")),
                List.of(new InductionScheme.Case(formula("is_pair(x)"), List.of(Substitution.of(Map.of(x, formula("tail(x)")))))));
        Equality unfolded = RULES.unfold((Application) formula("length(x)")).orElseThrow();
        Theorem lemma = Theorem.reflexive(THEORY, formula("x"));
        assertSame(formula, induction().prove(scheme, List.of(unfolded), List.of(lemma)).orElseThrow().conclusion());
    }
}
