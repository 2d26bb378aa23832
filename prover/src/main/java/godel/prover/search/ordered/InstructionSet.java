package godel.prover.search.ordered;

import java.util.List;

/** Tokens of one's own, for programs that are executed from their first token to their last. */
public interface InstructionSet {
    /** {@return the names of the tokens} */
    List<String> names();

    /**
     * Executes a token.
     *
     * @param token its place among the names
     * @return whether that was possible; where not, nothing can follow
     */
    boolean execute(int token, Memory memory);
}
