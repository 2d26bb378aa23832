package godel.machine.hardware;

import godel.grammar.value.Value;

/** Whatever code consulted outside gave no answer, or none that a policy can give. */
public final class ConsultationFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param problem what went wrong, as the end of a sentence about the solver */
    public ConsultationFault(Value observation, Value memory, String problem, Throwable cause) {
        super("the solver, asked about the observation " + observation + " with the memory " + memory + ", " + problem, cause);
    }
}
