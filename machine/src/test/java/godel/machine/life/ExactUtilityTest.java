package godel.machine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactUtilityTest {
    private static final String LEFT = "define policy(observation, memory) = pair('left, memory)";
    private static final String RIGHT = "define policy(observation, memory) = pair('right, memory)";
    private static final Tempo FIXED = new FixedTempo(100);
    private static final Tempo FREE = new FreeTempo();

    private static Rational asIs(Tempo tempo, String world, SoftwareState software, long remaining) {
        return new ExactUtility(tempo, Worlds.environment(world)).asIs(software, Rational.ZERO, remaining);
    }

    @Test
    void thePoorDoorEarnsAFifthACycleAndTheOtherThree() {
        assertEquals(Rational.of(200), asIs(FIXED, Worlds.TWO_DOORS, Worlds.software(LEFT), 1000));
        assertEquals(Rational.of(600), asIs(FIXED, Worlds.TWO_DOORS, Worlds.software(RIGHT), 1000));
    }

    @Test
    void underFreeTempoACyclesCostDividesTheLife() {
        // 3 steps a cycle: 34 cycles in 100 steps, the last one with a step left and unfinished.
        assertEquals(Code.value("33 * 3/5"), asIs(FREE, Worlds.TWO_DOORS, Worlds.software(RIGHT), 100));
        assertEquals(Code.value("33 * 3/5"), asIs(FREE, Worlds.TWO_DOORS, Worlds.software(RIGHT), 99));
    }

    @Test
    void aLifeOfAHundredThousandStepsNeedsNoDeepRecursion() {
        assertEquals(Code.value("33_333 * 1/5"), asIs(FREE, Worlds.TWO_DOORS, Worlds.software(LEFT), 100_000));
    }

    @Test
    void noLifeIsWorthNothing() {
        assertEquals(Rational.ZERO, asIs(FIXED, Worlds.TWO_DOORS, Worlds.software(LEFT), 0));
        assertEquals(Rational.ZERO, asIs(FREE, Worlds.TWO_DOORS, Worlds.software(LEFT), -5));
    }

    @Test
    void aPendingSwitchIsMadeFirst() {
        SoftwareState switching = Worlds.software(LEFT).switchingBy(Worlds.installing(RIGHT));
        assertEquals(Rational.of(600), asIs(FIXED, Worlds.TWO_DOORS, switching, 1000));
        assertEquals(Code.value("32 * 3/5"), asIs(FREE, Worlds.TWO_DOORS, switching, 100));
    }

    @Test
    void worldsAndMemoriesBranch() {
        // The counter is at 0, then 1 with 2/3; its reward counts once for each cycle left.
        SoftwareState climbing = Worlds.software("define policy(observation, memory) = pair('up, memory + 1)");
        assertEquals(Code.value("0 + 2/3 * (2/3 * 1 * 2) + 2/3 * 2/3 * (2/3 * 2 * 1) + (1 - 2/3 * 2/3 - 1/3) * 0 + 1/3 * (2/3 * 2/3 * 1 * 1)"),
                asIs(FIXED, Worlds.STAIRS, climbing, 3));
    }

    @Test
    void noSoftwareExceedsTheBound() {
        List<Value> actions = List.of(Symbol.of("left"), Symbol.of("right"), Symbol.of("none"));
        UtilityBound bound = new UtilityBound(FIXED, Worlds.environment(Worlds.TWO_DOORS), actions);
        assertEquals(Rational.of(600), bound.at(Rational.ZERO, 1000));
        UtilityBound stairs = new UtilityBound(FIXED, Worlds.environment(Worlds.STAIRS), List.of(Symbol.of("up"), Symbol.of("rest")));
        for (String policy : List.of("'up", "'rest", "if observation < 20 then 'up else 'rest")) {
            SoftwareState software = Worlds.software("define policy(observation, memory) = pair(" + policy + ", memory)");
            for (long remaining = 0; remaining < 8; remaining++) {
                assertTrue(asIs(FIXED, Worlds.STAIRS, software, remaining).compareTo(stairs.at(Rational.ZERO, remaining)) <= 0);
            }
        }
    }

    @Test
    void underFreeTempoTheBoundAllowsACycleAStep() {
        UtilityBound bound = new UtilityBound(FREE, Worlds.environment(Worlds.TWO_DOORS), List.of(Symbol.of("left"), Symbol.of("right")));
        assertEquals(Rational.of(60), bound.at(Rational.ZERO, 100));
        assertEquals(Rational.of(60), asIs(FREE, Worlds.TWO_DOORS, constantRight(), 100));
    }

    private static SoftwareState constantRight() {
        return Worlds.software("define policy(observation, memory) = '['right]");
    }
}
