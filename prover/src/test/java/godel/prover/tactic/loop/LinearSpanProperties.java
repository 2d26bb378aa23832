package godel.prover.tactic.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LinearSpanProperties {

    @Property(tries = 200)
    void whatIsExpressedAddsUp(@ForAll @Size(min = 1, max = 4) List<@Size(4) List<@IntRange(min = -3, max = 3) Integer>> given,
            @ForAll @Size(4) List<@IntRange(min = -3, max = 3) Integer> factors) {
        LinearSpan<Integer> span = new LinearSpan<>();
        given.forEach(vector -> span.add(vector(vector)));
        List<Integer> wanted = new ArrayList<>(List.of(0, 0, 0, 0));
        for (int i = 0; i < given.size(); i++) {
            for (int place = 0; place < 4; place++) {
                wanted.set(place, wanted.get(place) + factors.get(i) * given.get(i).get(place));
            }
        }
        List<Rational> found = span.express(vector(wanted)).orElseThrow();
        for (int place = 0; place < 4; place++) {
            Rational sum = Rational.ZERO;
            for (int i = 0; i < given.size(); i++) {
                sum = sum.plus(found.get(i).times(Rational.of(given.get(i).get(place))));
            }
            assertEquals(Rational.of(wanted.get(place)), sum);
        }
    }

    private static Map<Integer, Rational> vector(List<Integer> numbers) {
        Map<Integer, Rational> vector = new TreeMap<>();
        for (int place = 0; place < numbers.size(); place++) {
            if (numbers.get(place) != 0) {
                vector.put(place, Rational.of(numbers.get(place)));
            }
        }
        return vector;
    }
}
