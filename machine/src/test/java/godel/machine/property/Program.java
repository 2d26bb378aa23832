package godel.machine.property;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.ProgramText;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import java.util.List;

/**
 * A machine's program, well formed: a policy, and perhaps a schedule.
 *
 * @param code a list of {@code [name, parameters, body]}
 */
public record Program(Value code) {

    /** {@return how its policy ends on this observation and memory, within so many steps} */
    public Outcome act(Value observation, Value memory, long steps) {
        return Evaluator.of(code).runFunction(steps, Symbol.of("policy"), List.of(observation, memory));
    }

    /** {@return the program as Quine source} */
    @Override
    public String toString() {
        return String.join("\n", ProgramText.lines(code));
    }
}
