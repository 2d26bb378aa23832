/**
 * OOPS, the optimal ordered problem solver (J. Schmidhuber, Machine Learning 54, 2004), told apart from what is searched:
 * one task after another is solved by searching programs, and what solved the earlier ones is frozen and can be used.
 *
 * <pre>
 * code    ::= program*           declared, then frozen, then the one that is tried: {@link godel.prover.search.ordered.Code}
 * machine ::= tokens tasks cells {@link godel.prover.search.ordered.Machine}: an instruction set at work on tasks
 * </pre>
 */
package godel.prover.search.ordered;
