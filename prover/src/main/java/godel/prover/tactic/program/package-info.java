/**
 * Program transformations as derived rules. Each proposes a program that may be faster; that it computes the same, and how long
 * it takes at most, is proved by the kernel's rules, or the proposal is dropped.
 *
 * <pre>
 * accumulate   g(x) = v op g(x')              becomes a loop that hands v so far down ({@code +}, {@code *}, {@code append})
 * tuple        g(n) = … g(n - 1) … g(n - 2)   computes a run of values together
 * differences  g(n) with constant differences of some order becomes a polynomial
 * square       g(x, n) = x * g(x, n - 1) becomes repeated squaring
 * matrix       g(n) = p * g(n - 1) + q * g(n - 2) becomes repeated squaring of its step
 * tabulate     g(n, k) = … g(n - c, k) … g(n, k - 1) is computed row by row of a table
 * share        a recursive call that is written more than once is made once
 * fuse         f(g(y)), where g makes a list and f takes it apart, becomes one function that makes none
 * factor       a power that all terms have in common is drawn out, as in Horner's rule
 * stop         a search through a list ends where the list's order, which the domain grants, decides the rest
 * given        a candidate that the problem comes with, proved by laws that its functions and the present ones obey
 * bound        a polynomial bound on the time, in numbers, sizes of lists or numbers of halvings, and the theorem about the pair
 * rounds       a bound in the number of rounds of a search, likewise
 * levels       a bound of n times how often n is halved, likewise
 * </pre>
 *
 * <p>A technique hands theorems on: {@code domain implies q(x) = f(x)}, where q is the meaning of a program's first function
 * ({@link godel.prover.tactic.code.Meaning}), stands for that program; a technique begins with the
 * specification's own. {@link godel.prover.tactic.program.Workbench} knows which.
 *
 * <p>{@link godel.prover.tactic.program.ProgramRules#edits} are the same transformations for techniques that hand programs on,
 * as those of a machine do that rewrites itself. There they suggest and prove nothing.
 */
package godel.prover.tactic.program;
