package godel.machine.life;

import godel.grammar.value.Value;

/**
 * Watches whether what happens is among what the axioms allow. The machine believes its axioms and cannot see that they
 * are wrong; its hardware can.
 */
final class Surprises {
    private final Environment assumed;

    Surprises(Environment assumed) {
        this.assumed = assumed;
    }

    /** {@return whether the axioms give the consequence, reward and next world together, no chance at all} */
    boolean excludes(Value world, Value action, Consequence happened) {
        return assumed.consequences(world, action).stream().noneMatch(possible -> possible.probability().signum() > 0
                && possible.reward().equals(happened.reward()) && possible.world().equals(happened.world()));
    }
}
