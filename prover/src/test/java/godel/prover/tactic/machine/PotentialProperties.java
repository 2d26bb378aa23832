package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Potentials of random worlds: they are bounds on exact value iteration, and so they pass the check of the logic. */
class PotentialProperties {
    private static final Theory THEORY = QuineTheory.planning("[[1, 0, world]]", "reward");
    private static final Function<Value, Rational> WORTH = reward -> (Rational) reward;
    private static final int WORLDS = 5;
    private static final int LONGEST = 12;

    @Property(tries = 20)
    void whatAPotentialPromisesIsNeverExceededAndItSettlesWhateverTheWorld(@ForAll("rows") Rows rows) {
        Potential above = Potential.above(rows, WORTH);
        List<Map<Value, Rational>> exact = rows.tables(LONGEST, (reward, left) -> (Rational) reward);
        for (int k = 1; k <= LONGEST; k++) {
            for (Map.Entry<Value, List<List<Rows.Outcome>>> row : rows.choices().entrySet()) {
                for (List<Rows.Outcome> choice : row.getValue()) {
                    Rational value = Rows.value(choice, k, exact.get(k - 1), (reward, left) -> (Rational) reward);
                    assertTrue(value.compareTo(above.promised(choice, k - 1, WORTH, Function.identity())) <= 0);
                }
            }
        }
    }

    @Property(tries = 20)
    void whatIsPromisedFromBelowIsAlwaysReached(@ForAll("rows") Rows rows) {
        Map<Value, List<List<Rows.Outcome>>> single = new LinkedHashMap<>();
        rows.choices().forEach((key, choices) -> single.put(key, choices.subList(0, 1)));
        Rows chain = new Rows(single);
        Potential below = Potential.below(chain, WORTH);
        List<Map<Value, Rational>> exact = chain.tables(LONGEST, (reward, left) -> (Rational) reward);
        for (int k = 1; k <= LONGEST; k++) {
            for (Map.Entry<Value, List<List<Rows.Outcome>>> row : single.entrySet()) {
                Rational value = exact.get(k).get(row.getKey());
                assertTrue(below.promised(row.getValue().getFirst(), k - 1, WORTH, Function.identity()).compareTo(value) <= 0);
            }
        }
    }

    @Property(tries = 20)
    void theLogicChecksTheSameInequalityInEachWorld(@ForAll("rows") Rows rows) {
        Potential above = Potential.above(rows, WORTH);
        Constant tree = Constant.of(above.tree());
        rows.choices().forEach((key, choices) -> choices.forEach(choice -> {
            Potential.Entry entry = above.entries().get(key);
            assertEquals(Symbol.TRUE, atMost(entry.bias(), entry.lead(), choice, above, tree));
            Rational missing = above.biasOf(choice, WORTH).minus(above.gain()).minus(Rational.of(1).divide(Rational.of(1000)));
            assertEquals(Symbol.FALSE, atMost(missing, entry.lead(), choice, above, tree), "an entry that promises too little");
        }));
    }

    private static Value atMost(Rational bias, Rational lead, List<Rows.Outcome> choice, Potential potential, Constant tree) {
        Constant outcomes = Constant.of(Value.list(choice.stream().map(each -> Value.list(each.probability(), each.reward(), each.next())).toList()));
        return Computation.value(THEORY, Application.of("at_most", Constant.of(Pair.of(bias, lead)), Application.of("seen", outcomes, tree),
                Constant.of(potential.gain()), Constant.of(potential.rate())), 1_000_000).orElseThrow();
    }

    @Property(tries = 20)
    void whatIsInATreeIsFoundAndNothingElse(@ForAll("keys") Set<Value> keys, @ForAll("key") Value other) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        keys.forEach(key -> entries.put(key, Rational.of(entries.size())));
        Constant tree = Constant.of(SearchTree.of(entries));
        List<Value> asked = new ArrayList<>(keys);
        asked.add(other);
        for (Value key : asked) {
            Value found = Computation.value(THEORY, Application.of("entry", Constant.of(key), tree), 1_000_000).orElseThrow();
            assertEquals(entries.getOrDefault(key, Symbol.of("none")), found);
        }
    }

    @Provide
    Arbitrary<Set<Value>> keys() {
        return key().set().ofMinSize(1).ofMaxSize(12).map(LinkedHashSet::new);
    }

    @Provide
    Arbitrary<Value> key() {
        Arbitrary<Value> atom = Arbitraries.of(Rational.of(-1), Rational.ZERO, Rational.of(7), Symbol.NIL, Symbol.of("a"), Symbol.of("b"));
        return Arbitraries.recursive(() -> atom, inner -> Combinators.combine(inner, inner).as(Pair::of), 0, 3);
    }

    /** Worlds in which every choice has one or two outcomes, of probabilities that sum to 1. */
    @Provide
    Arbitrary<Rows> rows() {
        Arbitrary<Rows.Outcome> outcome = Combinators.combine(Arbitraries.integers().between(-2, 4), Arbitraries.integers().between(0, WORLDS - 1))
                .as((reward, next) -> new Rows.Outcome(Rational.ONE, Rational.of(reward), Rational.of(next)));
        Arbitrary<List<Rows.Outcome>> choice = Combinators.combine(outcome, outcome, Arbitraries.integers().between(0, 3)).as((one, other, thirds) -> {
            Rational p = Rational.of(thirds).divide(Rational.of(3));
            return List.of(new Rows.Outcome(p, one.reward(), one.next()), new Rows.Outcome(Rational.ONE.minus(p), other.reward(), other.next()));
        });
        return choice.list().ofMinSize(1).ofMaxSize(3).list().ofSize(WORLDS).map(choices -> {
            Map<Value, List<List<Rows.Outcome>>> rows = new LinkedHashMap<>();
            for (int world = 0; world < WORLDS; world++) {
                rows.put(Rational.of(world), choices.get(world));
            }
            return new Rows(rows);
        });
    }
}
