package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The rows of value iteration: for each key what the choices there may bring. What the library's {@code planned} computes
 * in the logic is computed here with Java's arithmetic, to see whether a proof is worth the trouble.
 *
 * @param choices by key, in the order in which the keys were reached
 */
record Rows(Map<Value, List<List<Rows.Outcome>>> choices) {

    /** What may happen. */
    record Outcome(Rational probability, Value reward, Value next) {
        private Value value() {
            return Value.list(probability, reward, next);
        }
    }

    Rows {
        choices = new LinkedHashMap<>(choices);
    }

    /** {@return the outcomes that a list of the environment's is; a probability that is no number counts as 0} */
    static List<Outcome> outcomes(Value list) {
        List<Outcome> outcomes = new ArrayList<>();
        Value rest = list;
        while (rest instanceof Pair pair) {
            Value reward = tail(pair.head());
            outcomes.add(new Outcome(head(pair.head()) instanceof Rational number ? number : Rational.ZERO, head(reward), head(tail(reward))));
            rest = pair.tail();
        }
        return outcomes;
    }

    private static Value head(Value value) {
        return value instanceof Pair pair ? pair.head() : Symbol.NIL;
    }

    private static Value tail(Value value) {
        return value instanceof Pair pair ? pair.tail() : Symbol.NIL;
    }

    /** {@return the rows as the library writes them} */
    Value value() {
        List<Value> rows = new ArrayList<>();
        choices.forEach((key, all) -> {
            List<Value> row = new ArrayList<>(List.of(key));
            all.forEach(choice -> row.add(Value.list(choice.stream().map(Outcome::value).toList())));
            rows.add(Value.list(row));
        });
        return Value.list(rows);
    }

    /** {@return the tables for 0 to {@code longest} cycles left} @param worth of a reward with so many cycles left */
    List<Map<Value, Rational>> tables(long longest, BiFunction<Value, Long, Rational> worth) {
        List<Map<Value, Rational>> tables = new ArrayList<>(List.of(Map.of()));
        for (long k = 1; k <= longest; k++) {
            Map<Value, Rational> before = tables.getLast();
            Map<Value, Rational> table = new LinkedHashMap<>();
            long left = k;
            choices.forEach((key, all) -> table.put(key, all.stream().map(choice -> value(choice, left, before, worth)).max(Rational::compareTo).orElse(Rational.ZERO)));
            tables.add(table);
        }
        return tables;
    }

    /** {@return what a choice is worth with k cycles left, the table being that for one cycle less} */
    static Rational value(List<Outcome> choice, long k, Map<Value, Rational> table, BiFunction<Value, Long, Rational> worth) {
        Rational sum = Rational.ZERO;
        for (Outcome outcome : choice) {
            Rational after = table.getOrDefault(outcome.next, Rational.ZERO);
            sum = sum.plus(outcome.probability.times(worth.apply(outcome.reward, k).plus(after)));
        }
        return sum;
    }
}
