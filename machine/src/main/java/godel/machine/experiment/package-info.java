/**
 * Experiments: what a Quine file says about an environment and a machine, checked before anything is run.
 *
 * <pre>
 * {@link godel.grammar.syntax.SourceFile} --{@link godel.machine.experiment.Experiment#of of}--> {@link godel.machine.experiment.Experiment}, or all errors at once
 * </pre>
 *
 * A run of one is kept in a {@link godel.machine.experiment.RunDirectory}.
 */
package godel.machine.experiment;
