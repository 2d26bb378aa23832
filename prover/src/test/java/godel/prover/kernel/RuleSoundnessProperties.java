package godel.prover.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Random theorems, made by random rules from true axioms and admitted definitions, are true: under every valuation tried
 * under which the hypotheses hold, the conclusion holds. A run makes 100 times as many theorems as the system property
 * {@code godel.kernel.theorems} says, 120 if it says nothing.
 */
class RuleSoundnessProperties {
    private static final int THEOREMS = Integer.getInteger("godel.kernel.theorems", 120);
    private static final int VALUATIONS = 12;
    private static final int BUDGET = 3_000;

    @Property(tries = 100)
    void whateverTheRulesProveIsTrue(@ForAll long seed) {
        Random random = new Random(seed);
        Theory theory = RandomTerms.theory();
        RandomTerms terms = new RandomTerms(random, theory);
        RandomDerivation derivation = new RandomDerivation(theory, terms);
        int putToTheTest = 0;
        for (int i = 0; i < THEOREMS; i++) {
            putToTheTest += test(derivation.next(), theory, terms) ? 1 : 0;
        }
        assertTrue(putToTheTest > THEOREMS / 4, "of " + THEOREMS + " theorems only " + putToTheTest + " had hypotheses that ever held");
    }

    @Property(tries = 100)
    void theAxiomsAndDefinitionsThatItStartsFromAreTrue(@ForAll long seed) {
        Theory theory = RandomTerms.theory();
        RandomTerms terms = new RandomTerms(new Random(seed), theory);
        theory.axioms().forEach(axiom -> test(Theorem.axiom(theory, axiom.name()), theory, terms));
        theory.definitions().forEach(definition -> test(Theorem.definition(theory, definition.function()), theory, terms));
    }

    /** {@return whether the hypotheses held under some valuation}; fails if the conclusion did not hold there. */
    private static boolean test(Theorem theorem, Theory theory, RandomTerms terms) {
        boolean tested = false;
        for (int i = 0; i < VALUATIONS; i++) {
            Map<Variable, Value> valuation = terms.valuation();
            NaiveEvaluation meaning = new NaiveEvaluation(theory, BUDGET);
            try {
                boolean applies = true;
                for (Term hypothesis : theorem.hypotheses()) {
                    applies &= meaning.holds(hypothesis, valuation);
                }
                if (applies && !meaning.holds(theorem.conclusion(), valuation)) {
                    fail(theorem + " is false for " + valuation + ", by " + theorem.step());
                }
                tested |= applies;
            } catch (NaiveEvaluation.Unfinished tooLong) {
                continue;
            }
        }
        return tested;
    }
}
