package godel.prover.metamath;

/**
 * The size of an exported database.
 *
 * @param statements statements after the preamble
 * @param proofs how many of them are theorems, with their proofs
 * @param bytes length of the file, the preamble included
 */
public record Statistics(long statements, long proofs, long bytes) {
}
