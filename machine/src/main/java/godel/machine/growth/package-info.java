/**
 * How what a machine takes to find and prove a rewrite grows with the size of its world.
 *
 * <pre>
 * {@link godel.machine.growth.Doors} --text--> {@link godel.machine.growth.Growth#measure} --> {@link godel.machine.growth.Measurement}
 * </pre>
 */
package godel.machine.growth;
