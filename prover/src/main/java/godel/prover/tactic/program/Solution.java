package godel.prover.tactic.program;

import godel.prover.kernel.Theorem;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.List;

/**
 * A program that is proved to compute what is wanted.
 *
 * @param equivalence {@code |- domain implies q(x, …) = f(x, …)}, q being the meaning of the program's first function
 * @param lemmas      what was proved of its functions on the way, to be used again
 */
public record Solution(ProgramMeaning meaning, Theorem equivalence, List<Theorem> lemmas) {
    public Solution {
        lemmas = List.copyOf(lemmas);
    }
}
