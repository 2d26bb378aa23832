package godel.machine.life;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.machine.hardware.Consultant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Expected utility, exactly. It is computed from the end of life backwards over all pairs of software and world that can
 * be reached, each once for each remaining time, so that lives of any length need no deep recursion.
 */
public final class ExactUtility {
    private final Tempo tempo;
    private final Environment environment;
    private final Processor processor;

    /** The utility of software that consults nobody. */
    public ExactUtility(Tempo tempo, Environment environment) {
        this(tempo, environment, Optional.empty());
    }

    /** @param consultant whom software may consult, if there is somebody */
    public ExactUtility(Tempo tempo, Environment environment, Optional<Consultant> consultant) {
        this.tempo = tempo;
        this.environment = environment;
        this.processor = new Processor(consultant);
    }

    /**
     * {@return the library's {@code as_is(state, world, remaining)}: the life of the software left alone}
     *
     * @throws EnvironmentFault if the environment's code has no value somewhere
     */
    public Rational asIs(SoftwareState state, Value world, long remaining) {
        return asIs(state, world, remaining, Long.MAX_VALUE).orElseThrow();
    }

    /**
     * {@return the same, unless more than {@code limit} places, that is pairs of software and world at a remaining time,
     * can be reached}
     *
     * @throws EnvironmentFault if the environment's code has no value somewhere
     */
    public Optional<Rational> asIs(SoftwareState state, Value world, long remaining, long limit) {
        Place start = new Place(remaining, state, world);
        TreeMap<Long, Map<Place, Expectation>> reachable = new TreeMap<>();
        reach(start, reachable);
        long met = 0;
        for (Long time = start.remaining; time != null; time = reachable.lowerKey(time)) {
            Map<Place, Expectation> places = reachable.get(time);
            met += places.size();
            if (met > limit) {
                return Optional.empty();
            }
            for (Place place : List.copyOf(places.keySet())) {
                Expectation expectation = expand(place);
                places.put(place, expectation);
                expectation.terms.forEach(term -> reach(term.after, reachable));
            }
        }
        Map<Place, Rational> values = new LinkedHashMap<>();
        for (Map<Place, Expectation> places : reachable.values()) {
            places.forEach((place, expectation) -> values.put(place, expectation.value(values)));
        }
        return Optional.of(values.get(start));
    }

    private static void reach(Place place, TreeMap<Long, Map<Place, Expectation>> reachable) {
        reachable.computeIfAbsent(place.remaining, time -> new LinkedHashMap<>()).putIfAbsent(place, Expectation.NOTHING);
    }

    /** One cycle, or under free tempo one switch, from a place. */
    private Expectation expand(Place place) {
        if (place.remaining <= 0) {
            return Expectation.NOTHING;
        }
        SoftwareState state = place.state;
        long spent = 0;
        if (state.switchPending()) {
            Optional<Tempo.Boot> boot = tempo.boot(processor, state, place.remaining);
            if (boot.isEmpty()) {
                return Expectation.NOTHING;
            }
            if (boot.get().remaining() < place.remaining) {
                return new Expectation(List.of(new Term(Rational.ONE, Rational.ZERO, new Place(boot.get().remaining(), boot.get().state(), place.world))));
            }
            state = boot.get().state();
            spent = boot.get().spent();
        }
        Optional<Tempo.Turn> acted = tempo.act(processor, environment, state, place.world, spent, place.remaining);
        if (acted.isEmpty()) {
            return Expectation.NOTHING;
        }
        Tempo.Turn turn = acted.get();
        return new Expectation(environment.consequences(place.world, turn.action()).stream()
                .map(consequence -> new Term(consequence.probability(), environment.worth(consequence.reward(), place.remaining),
                        new Place(Math.max(0, turn.left()), turn.state(), consequence.world())))
                .toList());
    }

    private record Place(long remaining, SoftwareState state, Value world) {
    }

    private record Term(Rational probability, Rational worth, Place after) {
    }

    /** A sum of what may follow a place. */
    private record Expectation(List<Term> terms) {
        static final Expectation NOTHING = new Expectation(List.of());

        Rational value(Map<Place, Rational> later) {
            Rational sum = Rational.ZERO;
            for (Term term : terms) {
                sum = sum.plus(term.probability.times(term.worth.plus(later.get(term.after))));
            }
            return sum;
        }
    }
}
