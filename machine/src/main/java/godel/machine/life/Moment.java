package godel.machine.life;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;

/**
 * A life between two cycles.
 *
 * @param cycle     the number of the cycle that begins now, from 0
 * @param remaining what is left of life, in the tempo's unit
 * @param earned    the worth of all rewards so far
 */
public record Moment(long cycle, long remaining, SoftwareState software, Value world, Rational earned) {

    /** {@return a life at its start} */
    public static Moment birth(SoftwareState software, Value world, long lifetime) {
        return new Moment(0, lifetime, software, world, Rational.ZERO);
    }

    /** {@return this moment with the switchprog set, to be run when the cycle begins} */
    Moment switchingBy(Value switchprog) {
        return new Moment(cycle, remaining, software.switchingBy(switchprog), world, earned);
    }
}
