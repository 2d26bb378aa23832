package godel.machine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.term.Constant;
import godel.grammar.value.Symbol;
import godel.machine.experiment.ExperimentTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoryLoader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AxiomExaminationTest {

    private static Optional<Theorem> contradiction(String statements) {
        Theory theory = ExperimentTheory.ofLibrary();
        new TheoryLoader(theory).load(Quine.parseFile("axioms.quine", statements));
        return AxiomExamination.contradiction(theory);
    }

    private static Set<String> given(Theorem proof) {
        return proof.axioms().values().stream().filter(axiom -> !axiom.kind().equals("primitive")).map(axiom -> axiom.name()).collect(Collectors.toSet());
    }

    @Test
    void two_measurements_that_exclude_each_other_prove_false() {
        Theorem proof = contradiction("declare p() axiom low: p() < 1/5 axiom high: 2/5 <= p()").orElseThrow();
        assertEquals(Constant.of(Symbol.FALSE), proof.conclusion());
        assertEquals(List.of(), proof.hypotheses());
        assertEquals(Set.of("low", "high"), given(proof));
    }

    @Test
    void an_axiom_that_is_false_by_itself_proves_false() {
        assertTrue(contradiction("axiom odd: 1 + 1 = 3").isPresent());
    }

    @Test
    void a_cycle_of_inequalities_proves_false() {
        assertTrue(contradiction("declare p() declare q() declare r() axiom a: p() < q() axiom b: q() < r() axiom c: r() < p()").isPresent());
    }

    @Test
    void axioms_that_can_hold_prove_nothing() {
        assertEquals(Optional.empty(), contradiction("declare p() declare q() axiom a: p() < q() axiom b: 0 < p()"));
        assertEquals(Optional.empty(), contradiction("axiom a: x + 0 = x + 0"));
    }

    @Test
    void where_no_axioms_are_given_there_is_nothing_to_examine() {
        assertEquals(Optional.empty(), contradiction("define f(x) = x"));
    }
}
