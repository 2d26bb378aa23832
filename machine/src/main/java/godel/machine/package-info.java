/**
 * The machine as a library.
 *
 * <pre>
 * {@link godel.machine.GodelMachine}     = environment, program, axioms, target; chance, searcher, listener and brake by choice
 * {@link godel.machine.JavaEnvironment}  a world in Java, of which the axioms are made
 * {@link godel.machine.JavaSolver}       a policy in Java that programs consult, of which nothing is known but what axioms say
 * {@link godel.machine.life.Nature}      what really happens, where that is something else
 * {@link godel.machine.run.RunListener}  is told {@link godel.machine.life.LifeEvent}s and {@link godel.machine.run.Commit}s, which are values
 * {@link godel.machine.run.RunResult}    how a run ended, and where its records are
 * </pre>
 */
package godel.machine;
