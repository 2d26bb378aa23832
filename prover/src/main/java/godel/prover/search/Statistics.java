package godel.prover.search;

/**
 * How far a search has come.
 *
 * @param phase       i: a technique of probability P may take 2^i · P steps now
 * @param techniques  techniques run to their end; each phase tries those of the phases before again
 * @param tokens      tokens executed; techniques share the execution of what they begin with
 * @param steps       steps spent, undoing included
 * @param theorems    theorems that were appended to a technique's
 * @param ruleCalls   calls of derived rules
 * @param deepestUndo the most cells that were journaled at a time
 */
public record Statistics(int phase, long techniques, long tokens, long steps, long theorems, long ruleCalls, int deepestUndo) {
}
