/**
 * Proofs that two programs on integers compute the same: the programs of slow and fast sequences, whose loops are
 * functions that count down to 0. Every result is a theorem of the kernel; conjectures come from values.
 *
 * <p>The ways, from the inside out:
 * <ul>
 * <li>{@link godel.prover.tactic.loop.Unfolding}, symbolic execution: calls at {@code t + i} become polynomials over the
 * states of loops at t, tests are decided by linear arithmetic, {@link godel.prover.tactic.loop.Quotients} by constants taken;
 * <li>{@link godel.prover.tactic.loop.Vanishing}, the invariant of a difference: its polynomials at t, t + 1, … until one is
 * a combination of those before ({@link godel.prover.tactic.loop.Ideal}, exact linear algebra), which
 * {@link godel.prover.tactic.loop.Counting}, induction several steps back, turns into a proof. Shifts of the index,
 * unrolled loops and linear relations between states are all of this kind;
 * <li>{@link godel.prover.tactic.loop.LoopLemmas}: closed forms of single loops, and superposition in their initial values,
 * conjectured from {@link godel.prover.tactic.loop.Values};
 * <li>{@link godel.prover.tactic.loop.Residues}: the argument split by its remainder by the numbers that the programs divide
 * by, and by the periods of remainders that values show, so that division by constants and parities become polynomial;
 * <li>{@link godel.prover.tactic.loop.Floors}: quotients of expressions in loops, where the remainder is constant
 * ({@link godel.prover.tactic.loop.Divisibility}, induction on the expression as an integer);
 * <li>{@link godel.prover.tactic.loop.Invariants}: what is no polynomial equation, conjectured together and thinned out until
 * it proves itself: constant remainders, bounds between states, states equal to others some steps ahead
 * ({@link godel.prover.tactic.loop.Claim}); bounds decide tests and quotients between states
 * ({@link godel.prover.tactic.loop.Ratios});
 * <li>{@link godel.prover.tactic.loop.Decomposition}: quotients of which nothing is known are equal where their parts are;
 * <li>{@link godel.prover.tactic.loop.Integrality} and {@link godel.prover.tactic.loop.Signs}: that values are integers, and not negative.
 * </ul>
 */
package godel.prover.tactic.loop;
