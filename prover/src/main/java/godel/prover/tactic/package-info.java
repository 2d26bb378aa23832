/**
 * Derived rules: untrusted Java that looks for proofs and can only return theorems of the kernel.
 *
 * <p>{@link godel.prover.tactic.Rules} say what to rewrite with, the package's simplifier rewrites,
 * {@link godel.prover.tactic.CaseAnalysis} proves by simplification, linear arithmetic and cases,
 * {@link godel.prover.tactic.CaseTree} is what a term can become, and {@link godel.prover.tactic.Induction} finds
 * schemes for the formulas that need one. {@link godel.prover.tactic.Effort} bounds all of it, in a unit that does not
 * depend on the machine. How much effort is left decides nothing but whether an attempt is given up.
 *
 * <pre>
 * fact     ::= a theorem Γ |- p
 * atom     ::= p | not(p)                       p an application of neither if nor a connective
 * rule     ::= c1 implies (c2 implies .. l = r)  read from left to right, where each ci is proved
 * tree     ::= leaf | split(test, tree, tree) | impossible
 * </pre>
 */
package godel.prover.tactic;
