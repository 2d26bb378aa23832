/**
 * Proofs about quoted code: what a program computes and costs, as functions of the logic, proved against {@code ev}.
 *
 * <p>{@link godel.prover.tactic.code.CodeProof} is the way in. For each function g of a program it
 *
 * <ol>
 * <li>reads the quoted body as a term for the value and one for the steps, and defines {@code g_value} and {@code g_cost} by
 * them, under a guard where the recursion needs one (numbers that are counted down must be natural);
 * <li>proves that the cost is a natural number;
 * <li>proves {@code guard implies (natural(depth) implies (not (depth < g_cost(xs)) implies
 * ev(depth, 'program, 'body, bindings) = pair(g_value(xs), g_cost(xs))))}: by induction along the recursion of g_value, where
 * the body is executed by a big-step semantics ({@code CodeLaws}) that is derived from the definition of {@code ev} once.
 * </ol>
 *
 * <p>{@link godel.prover.tactic.code.LeastCost} says less and needs less: what recursive code takes at least, if it finishes,
 * whatever the depth, proved about {@code ev} without any new function of the logic.
 *
 * <p>Depth is never more than cost, so a bound on the cost is all that is needed for {@code ev} not to be stuck.
 *
 * <pre>
 * meaning ::= g_value(xs), g_cost(xs), guard, |- natural(g_cost(xs)), |- reflection
 * </pre>
 */
package godel.prover.tactic.code;
