/**
 * Arithmetic that proves what it finds: ring normalisation and linear arithmetic over the rationals and integers. All
 * results are theorems made by the kernel's rules from the axioms of the primitives, so nothing here is trusted.
 *
 * <p>{@link godel.prover.tactic.arithmetic.Laws} derives, once for a theory, the lemmas that the rest instantiates.
 * {@link godel.prover.tactic.arithmetic.RingNormalisation} brings terms over {@code + - * /} into canonical form;
 * {@link godel.prover.tactic.arithmetic.LinearArithmetic} refutes sets of inequalities and proves inequalities and
 * equations from others. Planning is done on plain numbers ({@code Polynomial}, {@code Simplex}); inferences are only
 * spent on what the plan needs.
 *
 * <pre>
 * normal form ::= number | monomial | number + sum | sum
 * sum         ::= monomial | monomial + sum          ascending, no two with the same product
 * monomial    ::= number * product                   the number is not 0
 * product     ::= atom | atom * product              ascending
 * atom        ::= a term that is no number and no application of + - *, and of / only as 1 / y
 * </pre>
 */
package godel.prover.tactic.arithmetic;
