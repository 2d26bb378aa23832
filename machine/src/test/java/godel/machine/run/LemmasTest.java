package godel.machine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.parse.Quine;
import godel.machine.experiment.ExperimentTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoremProver;
import godel.prover.theory.TheorySignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {
    @Test
    void what_was_proved_by_induction_is_a_lemma_and_nothing_else_is() {
        Theory theory = ExperimentTheory.ofLibrary();
        var formula = Elaboration.formula(Quine.parseExpression("formula", "is_number(length(list))"), new TheorySignature(theory));
        TheoremProver.Outcome outcome = new TheoremProver(theory, 5_000_000).prove(formula);
        Theorem theorem = ((TheoremProver.Outcome.Proved) outcome).theorem();
        assertEquals(List.of(formula), Lemmas.of(theorem).stream().map(Theorem::conclusion).toList());
        assertEquals(List.of(), Lemmas.of(Theorem.reflexive(theory, formula)));
    }
}
