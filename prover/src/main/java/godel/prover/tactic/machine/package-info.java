/**
 * Derived rules that speak of machines: bounds on utility by induction, and the outline of the target theorem.
 *
 * <p>{@link godel.prover.tactic.machine.Target} states the target theorem of a rewrite,
 * {@link godel.prover.tactic.machine.DerivedRules} lists the rules that a proof technique can call.
 */
package godel.prover.tactic.machine;
