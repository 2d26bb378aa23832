package godel.machine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.syntax.DiagnosticException;
import godel.grammar.term.FunctionSymbol;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theory;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentTheoryTest {
    @Test
    void utility_and_what_the_hardware_promises_of_search_are_in_force() {
        Theory theory = theory(Experiments.TWO_DOORS);
        assertTrue(theory.definition(FunctionSymbol.of("u", 3)).isPresent());
        assertTrue(theory.definition(FunctionSymbol.of("as_is", 3)).isPresent());
        assertTrue(theory.declared().contains(FunctionSymbol.of("found", 3)));
        assertEquals(List.of("found.no_searcher", "found.never_worse"),
                theory.axioms().stream().filter(axiom -> axiom.kind().equals("hardware")).map(Axiom::name).toList());
    }

    @Test
    void under_free_tempo_there_is_no_tempo_and_the_schedule_is_paid() {
        Theory theory = theory(Experiments.with("tempo 100", "tempo free"));
        assertFalse(theory.knows(FunctionSymbol.of("tempo", 0)));
        assertTrue(theory.definition(FunctionSymbol.of("search_time", 2)).isPresent());
    }

    @Test
    void the_experiment_s_own_axioms_come_last_and_may_speak_of_utility() {
        Theory theory = theory(Experiments.TWO_DOORS + "axiom mine: u(s, w, 0) = 0\n");
        assertEquals("mine", theory.axioms().getLast().name());
        assertEquals("experiment", theory.axioms().getLast().kind());
    }

    @Test
    void an_experiment_cannot_define_what_utility_needs_for_itself() {
        DiagnosticException refused = assertThrows(DiagnosticException.class, () -> theory(Experiments.TWO_DOORS + "define boot(x) = x\n"));
        assertEquals("`boot` is a function of the library already", refused.diagnostics().getFirst().message());
    }

    private static Theory theory(String text) {
        return ExperimentTheory.of(Experiments.read(text), List.of());
    }
}
