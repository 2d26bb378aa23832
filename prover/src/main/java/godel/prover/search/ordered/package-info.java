/**
 * OOPS, the optimal ordered problem solver (J. Schmidhuber, Machine Learning 54, 2004), told apart from what is searched:
 * one task after another is solved by searching programs, and what solved the earlier ones is frozen and can be used.
 * Levin search is a special case of it.
 *
 * <pre>
 * search  ::= stage* schedule threads      {@link godel.prover.search.ordered.OrderedSearch}, the driver
 * stage   ::= task* machine                {@link godel.prover.search.ordered.Stage}
 * machine ::= tokens tasks cells code      {@link godel.prover.search.ordered.Machine}: an instruction set at work on tasks
 * code    ::= program*                     declared, then frozen, then the one that is tried: {@link godel.prover.search.ordered.Code}
 * half    ::= unit*                        what threads share out: {@code Half}, {@code Unit}; one of them is explored by {@code Explorer}
 * state   ::= place effort solution*       {@link godel.prover.search.ordered.SearchState}, from which a search goes on
 * </pre>
 *
 * For programs of one's own write an {@link godel.prover.search.ordered.InstructionSet}, a
 * {@link godel.prover.search.ordered.TaskSequence} and perhaps a {@link godel.prover.search.ordered.Prior}, and give them to
 * {@link godel.prover.search.ordered.StraightMachine#search}. A machine with jumps implements
 * {@code Machine} itself, as those of {@code godel.prover.search.oops} and {@code godel.prover.search.levin} do.
 *
 * <p><b>Beside {@link godel.prover.search.engine.BiasOptimalSearch}.</b> That one searches proof techniques. It is the same
 * depth-first walk with the same phases, and differs in four things that it cannot give up: it is paid in slices and must
 * stop between any two tokens, here only between units of work; its tokens run for long (derived rules of thousands of
 * steps), so it checks a token's cost before its effects stand, where here a program may run over by one instruction; its
 * probabilities are integers whose sums never exceed 1, since a theorem about search time rests on them; and what its tokens
 * change are objects on shelves besides numbers ({@link godel.prover.search.storage.Storage}). What both share is the
 * package of journaled storage and its rule: the first write in a scope is logged in O(1), and undoing restores exactly that.
 */
package godel.prover.search.ordered;
