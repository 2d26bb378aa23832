/// The kernel: the only code that makes theorems, and all of it that must be trusted.
///
/// Start with [godel.prover.kernel.Theorem]: its static methods are the rules of the logic. {@link godel.prover.kernel.Theory} holds what is in
/// force: axioms, declared symbols and definitions. `Termination` states what must be proved before a recursive definition is admitted,
/// `Evaluation` computes ground terms.
///
///     theorem    ::= {hypothesis, ...} |- conclusion   resting on {axiom, ...}
///     theory     ::= (axiom | declaration | definition)*
///     definition ::= f(x, ..., y) = body  measure [m, ...]
///     step       ::= [godel.prover.kernel.Step]: how a theorem was made, for certificates
package godel.prover.kernel;
