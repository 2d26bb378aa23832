/**
 * Hutter's solver: the fastest and shortest algorithm for all well-defined problems (M. Hutter, 2002, arXiv cs/0206022), with
 * proofs by this machine's own kernel and search.
 *
 * <p>A {@link godel.machine.solver.Problem} is a function f to be computed, where, and on which inputs. Three processes share the
 * time, all counted in steps ({@link godel.machine.solver.Shares}):
 *
 * <ol>
 * <li>{@link godel.machine.solver.ProofProcess} enumerates proof techniques; each that ends in a theorem
 * {@code domain(x) implies answers('p, [x], f(x), t(x))} gives a program with a bound;
 * <li>{@link godel.machine.solver.BoundProcess} evaluates the bounds at the input at hand, each pair found with a share of
 * 2^-l, where l is the length of the technique that found it;
 * <li>{@link godel.machine.solver.Answering} runs the program with the best bound so far, at first f itself.
 * </ol>
 */
package godel.machine.solver;
