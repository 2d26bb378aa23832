package godel.prover.tactic.machine;

import godel.grammar.value.Value;
import java.util.List;

/**
 * Where a machine stands when a search begins.
 *
 * @param remaining what is left of life, in the tempo's unit
 * @param actions   the actions that the environment may tell apart, the last of which stands for all others
 */
public record Start(Value world, Value memory, long remaining, List<Value> actions) {
    public Start {
        actions = List.copyOf(actions);
    }
}
