package godel.prover.search.engine;

import godel.prover.search.storage.Storage;

/**
 * Runs tokens one after another. All that a token changes lies in {@link #storage}, so the search can take it back.
 *
 * <p>A token that costs c steps journals fewer than 2000 · c cells. (With this, undoing costs at most what doing did.)
 */
public interface TokenMachine {

    /** {@return where the tokens' effects are} */
    Storage storage();

    /**
     * Runs one token as the continuation of those before it.
     *
     * @param token     its number
     * @param allowance steps that it may take, at least 1; where it would take more it stops and its {@link #cost} says more
     * @return how it ended; what an interrupted token leaves behind is undone by the search
     */
    Verdict run(int token, long allowance);

    /** {@return the steps that the last token took, at least 1; more than its allowance if it did not finish} */
    long cost();
}
