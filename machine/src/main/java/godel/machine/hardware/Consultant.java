package godel.machine.hardware;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;

/**
 * Something outside that code may ask what to do: a policy of which nothing is known inside but what axioms say. Code
 * calls it as {@code consult(observation, memory)}, which costs one step beside its arguments.
 *
 * <p>It is a function: asked the same, it gives the same answer.
 */
@FunctionalInterface
public interface Consultant {
    /** The name by which code calls it, and by which axioms speak of it. */
    Symbol NAME = Symbol.of("consult");

    /** Observation and memory. */
    int ARITY = 2;

    /**
     * {@return {@code pair(action, new memory)}}
     *
     * @throws ConsultationFault if there is no answer
     */
    Value answer(Value observation, Value memory);
}
