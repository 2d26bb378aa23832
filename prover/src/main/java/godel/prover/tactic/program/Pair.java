package godel.prover.tactic.program;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;

/**
 * A program and a bound on its time.
 *
 * @param bound   a program that computes the bound from the same arguments
 * @param theorem {@code |- domain implies answers('program, [x, …], f(x, …), t(x, …))}, t being the meaning of the bound's first function
 */
public record Pair(Value program, Value bound, Theorem theorem) {

    /** {@return whether the other is the same program with the same bound} */
    public boolean isLike(Pair other) {
        return program.equals(other.program) && bound.equals(other.bound);
    }
}
