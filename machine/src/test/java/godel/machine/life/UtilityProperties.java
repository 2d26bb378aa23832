package godel.machine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.SourceFile;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.RandomCode;
import godel.machine.hardware.Theories;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoryLoader;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Exact utility against the library's {@code as_is}, evaluated in the logic, for random software. */
class UtilityProperties {
    private static final long PATIENCE = 200_000;
    private static final long TEMPO = 12;

    /** Actions are any values here: numbers move the world, symbols and pairs leave it. */
    private static final String WORLD = """
            define observe(world) = world * 10
            define worth(reward, remaining) = reward * remaining
            define default_action() = 'rest
            define `environment`(world, action) =
              if is_number(action) then [[2/3, world, world + action], [1/3, 1, 0]]
              else if is_pair(action) then [[1/2, -1, world], [1/2, 2, 1]]
              else [[1, world, world]]
            """;
    /**
     * A reading of {@code found} that leaves the software alone below the time that its searcher names, and makes nonsense
     * of it from there on.
     */
    private static final String FOUND_UP_TO_A_TIME = "define found(state, world, remaining) = if remaining < searcher_of(state) then state else '['nonsense]";

    private static final Environment ENVIRONMENT = Worlds.environment(WORLD);
    private static final Theory FIXED = theory(WORLD + "define tempo() = " + TEMPO, "policy-first", "utility-fixed");
    private static final Theory SHARED = theory(WORLD + "define tempo() = " + TEMPO, "search-first", "utility-fixed");
    private static final Theory FREE = theory(WORLD, "utility-free");

    private static Theory theory(String world, String... utility) {
        Theory theory = Theories.ofHardware();
        SourceFile file = Quine.parseFile("world", world);
        new TheoryLoader(theory).define(file.source(), file.all(Define.class).toList());
        new TheoryLoader(theory).load(Quine.parseFile("found", FOUND_UP_TO_A_TIME));
        List.of(utility).forEach(name -> Theories.load(theory, name));
        return theory;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underFixedTempoExactUtilityIsTheLibrarysAsIs(@ForAll("states") SoftwareState state, @ForAll @IntRange(max = 3) int remaining) {
        assertSame(FIXED, new FixedTempo(TEMPO), state, remaining);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underSharedTempoExactUtilityIsTheLibrarysAsIs(@ForAll("states") SoftwareState state, @ForAll @IntRange(max = 3) int remaining) {
        assertSame(SHARED, new SharedTempo(TEMPO), state, remaining);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underFreeTempoExactUtilityIsTheLibrarysAsIs(@ForAll("states") SoftwareState state, @ForAll @IntRange(max = 16) int remaining) {
        assertSame(FREE, new FreeTempo(), state, remaining);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underFixedTempoUtilityNeverAsksForFoundNowOrLater(@ForAll("installingStates") SoftwareState state, @ForAll @IntRange(max = 3) int remaining) {
        assertAsksForFoundBelow(FIXED, state, remaining);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underSharedTempoUtilityNeverAsksForFoundNowOrLater(@ForAll("installingStates") SoftwareState state, @ForAll @IntRange(max = 3) int remaining) {
        assertAsksForFoundBelow(SHARED, state, remaining);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underFreeTempoUtilityNeverAsksForFoundNowOrLater(@ForAll("installingStates") SoftwareState state, @ForAll @IntRange(max = 16) int remaining) {
        assertAsksForFoundBelow(FREE, state, remaining);
    }

    /** The premise on which the truth of {@code found.never_worse} rests. */
    private static void assertAsksForFoundBelow(Theory theory, SoftwareState state, long remaining) {
        Value timed = new SoftwareState(state.program(), state.memory(), Rational.of(remaining), state.switchbit(), state.switchprog()).toValue();
        Optional<Value> searched = Theories.value(theory, PATIENCE, "u", timed, Rational.ONE, Rational.of(remaining));
        Optional<Value> leftAlone = Theories.value(theory, PATIENCE, "as_is", timed, Rational.ONE, Rational.of(remaining));
        Assume.that(searched.isPresent() && leftAlone.isPresent());
        assertEquals(leftAlone, searched);
    }

    private static void assertSame(Theory theory, Tempo tempo, SoftwareState state, long remaining) {
        Optional<Value> proved = Theories.value(theory, PATIENCE, "as_is", state.toValue(), Rational.ONE, Rational.of(remaining));
        Assume.that(proved.isPresent());
        assertEquals(proved.get(), new ExactUtility(tempo, ENVIRONMENT).asIs(state, Rational.ONE, remaining));
    }

    /** Software whose policy, schedule and switchprog are random code; some of it waits for a switch, to random software or to nonsense. */
    @Provide
    Arbitrary<SoftwareState> states() {
        Arbitrary<SoftwareState> nonsense = Combinators.combine(settledStates(), RandomCode.expressions()).as(SoftwareState::switchingBy);
        return Arbitraries.frequencyOf(Tuple.of(5, installingStates()), Tuple.of(1, nonsense));
    }

    /** The same, where a switch leaves memory and searcher as they are. */
    @Provide
    Arbitrary<SoftwareState> installingStates() {
        Arbitrary<Value> installing = softwarePrograms().map(program -> Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), program),
                Value.list(Symbol.of("tail"), Symbol.of("state"))));
        Arbitrary<SoftwareState> switching = Combinators.combine(settledStates(), installing).as(SoftwareState::switchingBy);
        return Arbitraries.frequencyOf(Tuple.of(3, settledStates()), Tuple.of(2, switching));
    }

    private static Arbitrary<SoftwareState> settledStates() {
        return Combinators.combine(softwarePrograms(), RandomCode.values(), RandomCode.values()).as(SoftwareState::of);
    }

    private static Arbitrary<Value> softwarePrograms() {
        Arbitrary<Value> policies = Combinators.combine(RandomCode.expressions(), RandomCode.expressions())
                .as((action, memory) -> RandomCode.function("policy", Value.list(Symbol.of("pair"), action, memory), "x", "y"));
        Arbitrary<Value> schedules = RandomCode.expressions().map(body -> RandomCode.function("schedule", body, "x")).injectNull(0.4);
        return Combinators.combine(policies, schedules, RandomCode.programs())
                .as((policy, schedule, rest) -> Pair.of(policy, schedule == null ? rest : Pair.of(schedule, rest)));
    }
}
