/**
 * The search for proof techniques: token programs that prove that a certain rewrite of the machine is an improvement.
 *
 * <p>{@link godel.prover.search.TechniqueSearch} is given a {@link godel.prover.search.Situation}, what the searcher sees
 * of the machine, and a {@link godel.prover.search.Prior}, how likely it takes each token to be. It runs techniques in a
 * bias-optimal order ({@link godel.prover.search.engine.BiasOptimalSearch}) for as many steps as it is given. A technique
 * is a sequence of {@link godel.prover.search.Token}s for a small stack machine:
 *
 * <pre>
 * technique ::= token*                        each costs steps, see {@link godel.prover.search.Costs}
 * token     ::= {@link godel.prover.search.Instruction}   numbers, the tape, edits, and the six that touch proof and switchprog
 *             | {@link godel.prover.search.EditToken}     an edit that a derived rule suggests, where the program has a place for it
 *             | {@link godel.prover.search.RuleToken}     a derived rule, short for apply-rule with its number
 * state     ::= data stack of integers, code tape of integers ({@link godel.prover.search.numbering}),
 *               theorems by number, switchprog, switchbit
 * </pre>
 *
 * What the searcher knows when it begins, a prior and theorems adopted as axioms, is a part of the machine's software
 * ({@link godel.prover.search.Knowledge}), which techniques may rewrite like the rest.
 *
 * <p>All of it lies in one {@link godel.prover.search.storage.Storage} and is undone with it. Theorems come out of the
 * kernel only, through {@link godel.prover.search.KernelRule} and {@link godel.prover.search.DerivedRule}, so nothing
 * here needs to be trusted.
 */
package godel.prover.search;
