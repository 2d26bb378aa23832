package godel.machine.life;

import godel.machine.hardware.Consultant;
import java.util.Optional;

/**
 * What a machine lives in.
 *
 * @param assumed    what the axioms say of the world
 * @param nature     what really happens
 * @param consultant whom the software may consult, if there is somebody
 */
public record Surroundings(Environment assumed, Nature nature, Optional<Consultant> consultant) {

    /** {@return a world that is as the axioms say, with nobody to consult} */
    public static Surroundings lawful(Environment environment, Chance chance) {
        return new Surroundings(environment, Nature.lawful(environment, chance), Optional.empty());
    }
}
