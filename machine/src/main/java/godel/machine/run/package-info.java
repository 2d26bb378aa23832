/**
 * A run: one life of the machine, from the experiment to the record that it leaves.
 *
 * <pre>
 * {@link godel.machine.run.RunPlan}   = experiment, target, further axioms, directory of runs
 * {@link godel.machine.run.Run}       : plan --> {@link godel.machine.run.RunResult}, telling events and {@link godel.machine.run.Commit}s
 * {@link godel.machine.run.Commit}    = a rewrite that was proved, made, and checked again
 * </pre>
 */
package godel.machine.run;
