package godel.machine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.machine.hardware.Code;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** Consequences with these probabilities, the reward being the place in the list. */
    private static List<Consequence> consequences(String... probabilities) {
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Consequence((Rational) Code.value(probabilities[i]), Rational.of(i), Symbol.NIL)).toList();
    }

    private static int[] drawn(long seed, int cycles, String... probabilities) {
        Chance chance = Chance.of(seed);
        List<Consequence> consequences = consequences(probabilities);
        return IntStream.range(0, cycles).map(cycle -> consequences.indexOf(chance.choose(cycle, consequences))).toArray();
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertEquals(Arrays.toString(drawn(7, 100, "1/5", "4/5")), Arrays.toString(drawn(7, 100, "1/5", "4/5")));
        assertTrue(!Arrays.equals(drawn(7, 100, "1/5", "4/5"), drawn(8, 100, "1/5", "4/5")));
    }

    @Test
    void theDrawsOfSeedSevenAreTheseForever() {
        assertEquals("[1, 0, 1, 0, 0, 0, 1, 1, 1, 1]", Arrays.toString(drawn(7, 10, "1/2", "1/2")));
        assertEquals("[2, 2, 2, 1, 2, 1, 2, 1, 2, 1]", Arrays.toString(drawn(7, 10, "1/5", "3/7", "13/35")));
    }

    @Test
    void frequenciesComeNearToProbabilities() {
        int[] counts = new int[3];
        for (int index : drawn(1, 70_000, "1/7", "2/7", "4/7")) {
            counts[index]++;
        }
        assertTrue(Math.abs(counts[0] - 10_000) < 400 && Math.abs(counts[1] - 20_000) < 500, () -> Arrays.toString(counts));
    }

    @Test
    void probabilitiesMayHaveDenominatorsBeyondAWord() {
        String tiny = "1/1000000000000000000000000000000";
        String rest = "999999999999999999999999999999/1000000000000000000000000000000";
        assertEquals(1000, Arrays.stream(drawn(1, 1000, tiny, rest)).sum());
    }

    @Test
    void whatHasProbabilityZeroNeverHappens() {
        assertEquals(0, Arrays.stream(drawn(3, 1000, "1", "0")).sum());
    }

    @Test
    void theBetterDoorPaysWheneverThePoorOneDoes() {
        int[] poor = drawn(7, 1000, "1/5", "4/5");
        int[] better = drawn(7, 1000, "3/5", "2/5");
        assertTrue(IntStream.range(0, 1000).allMatch(cycle -> better[cycle] <= poor[cycle]));
    }

    @Test
    void noDistributionIsAFault() {
        assertEquals("the probabilities sum to 4/5, not to 1", assertThrows(EnvironmentFault.class, () -> drawn(1, 1, "1/5", "3/5")).getMessage());
        assertEquals("the probability -1/5 is negative", assertThrows(EnvironmentFault.class, () -> drawn(1, 1, "6/5", "-1/5")).getMessage());
        assertThrows(EnvironmentFault.class, () -> drawn(1, 1));
    }
}
