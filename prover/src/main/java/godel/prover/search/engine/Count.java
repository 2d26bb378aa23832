package godel.prover.search.engine;

/**
 * How far a search has come.
 *
 * @param phase       i: a sequence of probability P may take 2^i · P steps now
 * @param sequences   sequences run to their end: interrupted, or with no continuation that had time
 * @param tokens      tokens executed; sequences share the execution of what they begin with
 * @param steps       steps spent, undoing included
 * @param deepestUndo the most cells that were journaled at a time
 */
public record Count(int phase, long sequences, long tokens, long steps, int deepestUndo) {
}
