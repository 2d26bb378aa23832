/**
 * The hardware: what runs quoted Quine code in counted steps. It implements the function {@code ev} of the library's
 * {@code machine.quine}, value and cost, on every program, well formed or not.
 *
 * <pre>
 * {@link godel.machine.hardware.Evaluator}  a program made ready to run
 * {@link godel.machine.hardware.Outcome} ::= {@link godel.machine.hardware.Outcome.Finished Finished}(value, cost)
 *            | {@link godel.machine.hardware.Outcome.Stuck Stuck}
 *            | {@link godel.machine.hardware.Outcome.Exceeded Exceeded}(limit)
 * </pre>
 *
 * A program cannot change anything here: it is handed values and gives back a value. It may ask a
 * {@link godel.machine.hardware.Consultant} outside, where there is one.
 */
package godel.machine.hardware;
