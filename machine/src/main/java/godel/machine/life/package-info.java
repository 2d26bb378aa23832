/**
 * A machine's life: software that acts, a world that answers, a searcher that looks for a better software, and the switch.
 *
 * <pre>
 * {@link godel.machine.life.Moment}        = cycle, remaining life, {@link godel.machine.life.SoftwareState}, world, worth earned
 * {@link godel.machine.life.LifeCycle}     : moment --switch? act, world, search--> moment, telling {@link godel.machine.life.LifeEvent}s
 * {@link godel.machine.life.Tempo}         ::= {@link godel.machine.life.FixedTempo}(steps) | {@link godel.machine.life.SharedTempo}(steps) | {@link godel.machine.life.FreeTempo}
 * {@link godel.machine.life.ExactUtility}  : the library's as_is, exactly;  {@link godel.machine.life.UtilityBound}: what no software exceeds
 * </pre>
 *
 * Everything is a function of the experiment and its seed; no clock is read.
 */
package godel.machine.life;
