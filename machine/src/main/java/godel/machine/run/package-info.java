/**
 * A run: one life of the machine, from the experiment to the record that it leaves.
 *
 * <pre>
 * {@link godel.machine.run.RunPlan}     = experiment, target, further axioms, directory of runs
 * {@link godel.machine.run.Run}         : plan, or the directory of a run that was stopped or killed --> {@link godel.machine.run.RunResult}
 * {@link godel.machine.run.RunListener} is told events and {@link godel.machine.run.Commit}s, nothing twice
 * {@link godel.machine.run.Brake}       stops a run; {@link godel.machine.run.RunEnding} says why it ended or was stopped
 * {@link godel.machine.run.Commit}      = a rewrite that was proved, made, and checked again
 * {@link godel.machine.run.LifeStory}   = what a run earned by when, and what it would have earned left alone
 * </pre>
 */
package godel.machine.run;
