/**
 * The kernel: the only code that makes theorems, and all of it that must be trusted.
 *
 * <p>Start with {@link godel.prover.kernel.Theorem}: its static methods are the rules of the logic. {@link
 * godel.prover.kernel.Theory} holds what is in force: axioms, declared symbols and definitions. {@code Termination}
 * states what must be proved before a recursive definition is admitted, {@code Evaluation} computes ground terms.
 *
 * <pre>
 * theorem    ::= {hypothesis, ...} |- conclusion   resting on {axiom, ...}
 * theory     ::= (axiom | declaration | definition)*
 * definition ::= f(x, ..., y) = body  measure [m, ...]
 * step       ::= {@link godel.prover.kernel.Step}: how a theorem was made, for certificates
 * </pre>
 */
package godel.prover.kernel;
