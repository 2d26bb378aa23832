package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The tables that Java computes for a preview are those that the library's definitions give. */
class RowsProperties {
    private static final Theory THEORY = QuineTheory.planning("[[1, 0, world]]", "reward / (1 + remaining)");
    private static final int WORLDS = 4;

    @Property(tries = 60)
    void javaAndTheLogicIterateToTheSameValues(@ForAll("rows") Rows rows, @ForAll @IntRange(max = 4) int k) {
        Map<Value, Rational> table = rows.tables(k, (reward, left) -> ((Rational) reward).divide(Rational.of(1 + left))).get(k);
        List<Value> expected = new ArrayList<>();
        table.forEach((key, value) -> expected.add(Pair.of(key, value)));
        Value computed = Computation.value(THEORY, Application.of("planned", Constant.of(rows.value()), Constant.of(Rational.of(k))), 10_000_000).orElseThrow();
        assertEquals(Value.list(expected), computed);
    }

    @Provide
    Arbitrary<Rows> rows() {
        Arbitrary<Rows.Outcome> outcome = Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(-2, 4),
                Arbitraries.integers().between(0, WORLDS - 1)).as((p, reward, next) -> new Rows.Outcome(Rational.of(p).divide(Rational.of(3)), Rational.of(reward), Rational.of(next)));
        return outcome.list().ofMinSize(1).ofMaxSize(2).list().ofMinSize(1).ofMaxSize(3).list().ofSize(WORLDS).map(choices -> {
            Map<Value, List<List<Rows.Outcome>>> rows = new LinkedHashMap<>();
            for (int world = 0; world < WORLDS; world++) {
                rows.put(Rational.of(world), choices.get(world));
            }
            return new Rows(rows);
        });
    }
}
