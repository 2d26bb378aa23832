package godel.machine.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.value.Symbol;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Solvers that are not well behaved. */
class ConsultationTest {

    private static ConsultationFault fault(Consultant consultant) {
        Evaluator evaluator = Evaluator.of(Code.program("define policy(observation, memory) = 1"), Optional.of(consultant));
        return assertThrows(ConsultationFault.class, () -> evaluator.run(1, Code.expression("consult('dark, [1])"), Symbol.NIL));
    }

    @Test
    void anAnswerThatIsNoPairIsRefused() {
        assertEquals("the solver, asked about the observation 'dark with the memory [1], answers 'left, which is no pair(action, new memory)",
                fault((observation, memory) -> Symbol.of("left")).getMessage());
    }

    @Test
    void nullIsNoAnswer() {
        assertEquals("the solver, asked about the observation 'dark with the memory [1], answers null", fault((observation, memory) -> null).getMessage());
    }

    @Test
    void anExceptionOfTheSolverIsReportedWithWhatWasAsked() {
        IllegalStateException failure = new IllegalStateException("lost the map");
        ConsultationFault fault = fault((observation, memory) -> {
            throw failure;
        });
        assertEquals("the solver, asked about the observation 'dark with the memory [1], fails: java.lang.IllegalStateException: lost the map", fault.getMessage());
        assertSame(failure, fault.getCause());
    }

    @Test
    void aWrongNumberOfArgumentsIsStuckAndNobodyIsAsked() {
        Evaluator evaluator = Evaluator.of(Symbol.NIL, Optional.of((observation, memory) -> {
            throw new IllegalStateException("asked");
        }));
        assertEquals(Outcome.STUCK, evaluator.run(1, Code.value("['consult, ['quote, 1]]"), Symbol.NIL));
    }
}
