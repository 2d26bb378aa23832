/**
 * Writes certificates as self-contained Metamath databases, so that a verifier which shares nothing with this project, not even the
 * author, checks the proofs. Start at {@link godel.prover.metamath.MetamathExport}.
 */
package godel.prover.metamath;
