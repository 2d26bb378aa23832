package godel.machine.life;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import java.util.List;
import java.util.Optional;

/**
 * A switchprog with the proof that running it pays.
 *
 * @param switchprog the expression to be run at the next boundary
 * @param target     the target theorem; empty where a life is lived again from its journal
 * @param technique  the tokens of the technique that found it
 * @param besides    what the technique proved on the way to the target
 */
public record Discovery(Value switchprog, Optional<Theorem> target, List<String> technique, List<Theorem> besides) {
    public Discovery {
        technique = List.copyOf(technique);
        besides = List.copyOf(besides);
    }

    /** A discovery that tells of nothing but the target. */
    public Discovery(Value switchprog, Optional<Theorem> target, List<String> technique) {
        this(switchprog, target, technique, List.of());
    }
}
