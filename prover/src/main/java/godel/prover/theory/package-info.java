/**
 * From parsed statements to a theory: {@link godel.prover.theory.TheoryLoader} admits definitions with automatic
 * measures, {@link godel.prover.theory.TheoremProver} proves formulas or finds values that refute them.
 */
package godel.prover.theory;
