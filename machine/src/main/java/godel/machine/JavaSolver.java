package godel.machine;

import godel.grammar.value.Value;

/**
 * A policy in Java. To the machine it is a black box: a program calls it as {@code consult(observation, memory)}, in one
 * step, and all that can be proved of its answers follows from the axioms that are given about them.
 *
 * <p>It is a function: asked again, it gives the same answer. It is asked also when expected utility is computed, and when
 * a run is resumed.
 */
@FunctionalInterface
public interface JavaSolver {

    /** {@return {@code pair(action, new memory)}} Another answer, {@code null} or an exception ends the run with an error. */
    Value answer(Value observation, Value memory);
}
