package godel.grammar.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.print.Printer;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The solver that a machine's program consults. */
class SolverSettingTest {
    private static final String MACHINE = """
            machine m {
              tempo 10
              lifetime 20
              solver(observation, memory) = pair('left, memory)
              program {
                define policy(observation, memory) = consult(observation, memory)
              }
            }""";

    private static String error(String from, String to) {
        DiagnosticException wrong = assertThrows(DiagnosticException.class, () -> Quine.parseFile("m", MACHINE.replace(from, to)));
        return wrong.diagnostics().getFirst().span() + " " + wrong.diagnostics().getFirst().message();
    }

    @Test
    void it_is_a_function_and_printed_as_it_is_written() {
        MachineStatement machine = Quine.parseFile("m", MACHINE).all(MachineStatement.class).findFirst().orElseThrow();
        assertEquals(Optional.of(List.of("observation", "memory")), machine.solver().map(Define::parameters));
        assertEquals(MACHINE, Printer.statement(machine).strip());
    }

    @Test
    void of_another_form_it_is_refused() {
        assertEquals("4:3 `solver` cannot have this value", error("(observation, memory) = pair", "(observation) = pair"));
        assertEquals("4:3 `solver` cannot have this value", error("solver(observation, memory)", "solver"));
        assertEquals("4:3 a machine has no setting `oracle`", error("solver", "oracle"));
        assertEquals("5:3 the setting `solver` is there twice", error("  program", "  solver(x, y) = x\n  program"));
        assertThrows(IllegalArgumentException.class, () -> new Setting.Solver(Define.of("solver", List.of("x"), Literal.of(1))));
    }
}
