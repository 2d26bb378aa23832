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
 *
 * <p><b>Weights.</b> Hutter shares B's time by 2^-(l(p) + l(t)), the lengths of the texts of a program and its bound. Here l is the
 * length of the technique that proves the pair, -log2 of its probability in A's enumeration, rounded up: a technique makes program,
 * bound and proof from the specification, so it describes the pair, and is the shortest description found, as A tries likely ones
 * first and keeps a program once. His proof needs of the weights that they are fixed when a pair is found and that their sum is at
 * most 1. Both hold: no technique that ends in a check is the beginning of another, so 2^-l is a prefix code (Kraft). The theorem
 * is therefore his, with 2^l in place of 2^(l(p) + l(t)) in the constant d; as a text has hundreds of bits and a technique about
 * ten, d is smaller by as many powers of 2, and bounds are evaluated within a life.
 */
package godel.machine.solver;
