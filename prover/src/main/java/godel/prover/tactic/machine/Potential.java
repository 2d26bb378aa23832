package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A bound on what can be expected with k cycles left, {@code gain * k + bias + lead * rate^k}, as the library writes it
 * ({@code potential.quine}). Whether it is one is for the logic to check; the numbers come from floating point, rounded to
 * short fractions.
 *
 * @param entries bias and lead by key
 */
record Potential(Rational gain, Rational rate, Map<Value, Potential.Entry> entries) {
    /** Biases and leads are multiples of its reciprocal. */
    private static final double GRAIN = 0x1p-20;
    /** Leads are rounded up, unless they are so little above a multiple that it will be an error. */
    private static final double ERROR = 1e-3;
    /** Lengths of time in which leads decay that are tried, from the shortest: powers of the eighth root of two. */
    private static final int LENGTHS = 160;
    private static final double ROOT = Math.pow(2, 1.0 / 8);
    /** Leads are computed for a rate a little lower than that which is claimed, so that roundings do no harm. */
    private static final double MARGIN = 33.0 / 32;

    /** What a key adds to the gain. */
    record Entry(Rational bias, Rational lead) {
        private Value value() {
            return Pair.of(bias, lead);
        }

        private Entry negated() {
            return new Entry(bias.negate(), lead.negate());
        }
    }

    Potential {
        entries = new LinkedHashMap<>(entries);
    }

    /**
     * {@return a bound from above on the best that the choices in these rows bring} Where no lead makes up for what is missing
     * at the end of life, biases are raised until none is needed: the bound is then not as close, however long life is.
     *
     * @param worth of a reward, at any time
     */
    static Potential above(Rows rows, Function<Value, Rational> worth) {
        LongRun run = new LongRun(new DecisionProcess(rows, worth), GRAIN);
        double[] biases = run.bias();
        double missing = Math.max(0, -Arrays.stream(biases).min().orElse(0));
        return shortest(run).stream().mapToObj(length -> of(rows, worth, biases, run.leads(1 - 1 / length(length)), Math.ceil(length(length) * MARGIN)))
                .filter(leading -> leading.isKept(rows, worth)).findFirst()
                .orElseGet(() -> of(rows, worth, Arrays.stream(biases).map(bias -> bias + missing).toArray(), new double[biases.length], 1));
    }

    private static Potential of(Rows rows, Function<Value, Rational> worth, double[] biases, double[] leads, double length) {
        Map<Value, Entry> entries = new LinkedHashMap<>();
        int key = 0;
        for (Value each : rows.choices().keySet()) {
            entries.put(each, new Entry(multiple(Math.rint(biases[key] / GRAIN)), multiple(Math.ceil(leads[key] / GRAIN - ERROR))));
            key++;
        }
        Rational rate = Rational.ONE.minus(Rational.ONE.divide(Rational.of((long) length)));
        return new Potential(gain(rows, worth, entries), rate, entries);
    }

    /** {@return whether, by exact arithmetic, a cycle brings no more than {@code gain + bias + rate * lead} with all leads in it} */
    private boolean isKept(Rows rows, Function<Value, Rational> worth) {
        return rows.choices().entrySet().stream().allMatch(row -> {
            Entry entry = entries.get(row.getKey());
            Rational most = gain.plus(entry.bias).plus(rate.times(entry.lead));
            return row.getValue().stream().allMatch(choice -> promised(choice, 0, worth, Function.identity()).compareTo(most) <= 0);
        });
    }

    /** {@return the number of the shortest length in which leads may decay; empty if there is none} */
    private static OptionalInt shortest(LongRun run) {
        int tooShort = -1;
        int longEnough = LENGTHS;
        while (longEnough - tooShort > 1) {
            int middle = (tooShort + longEnough) / 2;
            if (run.leads(1 - 1 / length(middle)).length > 0) {
                longEnough = middle;
            } else {
                tooShort = middle;
            }
        }
        return longEnough == LENGTHS ? OptionalInt.empty() : OptionalInt.of(longEnough);
    }

    /** {@return a bound from below on what rows bring in which each key has one choice} */
    static Potential below(Rows rows, Function<Value, Rational> worth) {
        Potential bound = above(rows, reward -> worth.apply(reward).negate());
        Map<Value, Entry> entries = new LinkedHashMap<>();
        bound.entries.forEach((key, entry) -> entries.put(key, entry.negated()));
        return new Potential(bound.gain.negate(), bound.rate, entries);
    }

    private static double length(int number) {
        return 2 * Math.pow(ROOT, number);
    }

    private static Rational multiple(double number) {
        return Rational.of(BigInteger.valueOf((long) number), BigInteger.valueOf((long) (1 / GRAIN)));
    }

    /** {@return the least gain with which a cycle brings no more than {@code gain + bias}} */
    private static Rational gain(Rows rows, Function<Value, Rational> worth, Map<Value, Entry> entries) {
        Rational gain = null;
        for (Map.Entry<Value, List<List<Rows.Outcome>>> row : rows.choices().entrySet()) {
            for (List<Rows.Outcome> choice : row.getValue()) {
                Rational brought = biasOf(choice, worth, entries).minus(entries.get(row.getKey()).bias);
                gain = gain == null || brought.compareTo(gain) > 0 ? brought : gain;
            }
        }
        return Optional.ofNullable(gain).orElse(Rational.ZERO);
    }

    /** {@return what the choice brings, and the biases of what it leads to} */
    Rational biasOf(List<Rows.Outcome> choice, Function<Value, Rational> worth) {
        return biasOf(choice, worth, entries);
    }

    private static Rational biasOf(List<Rows.Outcome> choice, Function<Value, Rational> worth, Map<Value, Entry> entries) {
        Rational sum = Rational.ZERO;
        for (Rows.Outcome outcome : choice) {
            sum = sum.plus(outcome.probability().times(worth.apply(outcome.reward()).plus(entries.get(outcome.next()).bias)));
        }
        return sum;
    }

    /** {@return what the choice promises with k cycles left after it} */
    Rational promised(List<Rows.Outcome> choice, long k, Function<Value, Rational> worth, Function<Value, Value> key) {
        Rational decayed = decayed(k);
        Rational sum = Rational.ZERO;
        for (Rows.Outcome outcome : choice) {
            Entry entry = entries.get(key.apply(outcome.next()));
            Rational promise = gain.times(Rational.of(k)).plus(entry.bias).plus(entry.lead.times(decayed));
            sum = sum.plus(outcome.probability().times(worth.apply(outcome.reward()).plus(promise)));
        }
        return sum;
    }

    /** {@return the library's {@code decayed(rate, k)}} Rounded up, it does not change any more in the end. */
    private Rational decayed(long k) {
        Rational unit = Rational.of(1L << 40);
        Rational before = Rational.ZERO;
        Rational decayed = Rational.ONE;
        for (long i = 0; i < k && !decayed.equals(before); i++) {
            before = decayed;
            Rational up = rate.times(decayed).times(unit).negate().floor().negate().divide(unit);
            decayed = up.compareTo(Rational.ONE) > 0 ? Rational.ONE : up.signum() < 0 ? Rational.ZERO : up;
        }
        return decayed;
    }

    /** {@return the entries as a tree of the library's} */
    Value tree() {
        Map<Value, Value> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        return SearchTree.of(values);
    }
}
