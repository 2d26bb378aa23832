/**
 * Ablations: one experiment run in many ways and with many seeds.
 *
 * <pre>
 * {@link godel.machine.sweep.SweepPlan}   = experiment, the choices to be combined, how many seeds
 * {@link godel.machine.sweep.Sweep}       : plan --> {@link godel.machine.sweep.SweepResult} …, one a run, in an order of their own
 * {@link godel.machine.sweep.Setup}       = one combination of the choices
 * {@link godel.machine.sweep.Estimate}    mean and interval over the seeds
 * </pre>
 */
package godel.machine.sweep;
