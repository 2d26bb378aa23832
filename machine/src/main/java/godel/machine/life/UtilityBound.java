package godel.machine.life;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The most that any software can expect which does one of the given actions in each cycle, by value iteration. Where
 * these are all the actions that the environment tells apart, and the default action among them, this bounds {@code u}
 * of every software state from above, whatever a searcher finds later.
 *
 * <p>Under free tempo a cycle is counted as one step, the least that a policy can take, or as more where that is better;
 * and life may end at any time.
 */
public final class UtilityBound {
    private final boolean free;
    private final Environment environment;
    private final List<Value> actions;
    private final Map<Value, List<List<Consequence>>> choices = new HashMap<>();

    /** @throws IllegalArgumentException if there are no actions */
    public UtilityBound(Tempo tempo, Environment environment, Collection<? extends Value> actions) {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("no actions");
        }
        this.free = tempo instanceof FreeTempo;
        this.environment = environment;
        this.actions = List.copyOf(actions);
    }

    /**
     * {@return the bound for a life of {@code remaining} from {@code world}}
     *
     * @throws EnvironmentFault if the environment's code has no value somewhere
     */
    public Rational at(Value world, long remaining) {
        List<Set<Value>> layers = worlds(world, remaining);
        Map<Value, Rational> values = Map.of();
        for (long time = 1; time <= remaining; time++) {
            Map<Value, Rational> current = new HashMap<>();
            for (Value each : layers.get((int) (remaining - time))) {
                current.put(each, most(each, time, values));
            }
            values = current;
        }
        return values.getOrDefault(world, Rational.ZERO);
    }

    /** {@return for each number of cycles the worlds that can be reached in at most as many} */
    private List<Set<Value>> worlds(Value start, long cycles) {
        List<Set<Value>> layers = new ArrayList<>();
        Set<Value> known = new LinkedHashSet<>(List.of(start));
        List<Value> latest = List.of(start);
        for (long cycle = 0; cycle < cycles; cycle++) {
            layers.add(latest.isEmpty() ? layers.getLast() : Set.copyOf(known));
            List<Value> reached = latest.stream().flatMap(world -> choices(world).stream()).flatMap(List::stream).map(Consequence::world).toList();
            latest = reached.stream().filter(known::add).toList();
        }
        return layers;
    }

    private Rational most(Value world, long time, Map<Value, Rational> later) {
        Rational most = free ? later.getOrDefault(world, Rational.ZERO) : null;
        for (List<Consequence> choice : choices(world)) {
            Rational value = Rational.ZERO;
            for (Consequence consequence : choice) {
                Rational after = later.getOrDefault(consequence.world(), Rational.ZERO);
                value = value.plus(consequence.probability().times(environment.worth(consequence.reward(), time).plus(after)));
            }
            most = most == null || most.compareTo(value) < 0 ? value : most;
        }
        return most;
    }

    private List<List<Consequence>> choices(Value world) {
        List<List<Consequence>> known = choices.get(world);
        if (known == null) {
            known = actions.stream().map(action -> environment.consequences(world, action)).toList();
            choices.put(world, known);
        }
        return known;
    }
}
