package godel.machine.life;

import godel.grammar.value.Value;

/** What really happens to a machine, whatever its axioms say of it. */
@FunctionalInterface
public interface Nature {

    /**
     * {@return what follows the action in this cycle}
     *
     * @param cycle its number, from 0; a life that is lived again with the same answers is the same life
     * @throws EnvironmentFault if nothing can follow
     */
    Consequence answer(long cycle, Value world, Value action);

    /** {@return the nature that follows the environment's law, by this chance} */
    static Nature lawful(Environment environment, Chance chance) {
        return (cycle, world, action) -> chance.choose(cycle, environment.consequences(world, action));
    }
}
