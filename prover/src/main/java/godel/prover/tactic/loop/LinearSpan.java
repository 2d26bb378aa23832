package godel.prover.tactic.loop;

import godel.grammar.value.Rational;
import godel.prover.tactic.arithmetic.Polynomial;
import godel.prover.tactic.arithmetic.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sums of multiples by numbers of given vectors: exact linear algebra. A vector has a number for some places, and 0
 * for the others.
 *
 * @param <K> the places
 */
final class LinearSpan<K extends Comparable<? super K>> {
    /** A given vector, reduced by those before it, and how it is made of the given ones; its last place is no other's. */
    private record Row<K>(TreeMap<K, Rational> numbers, Map<Integer, Rational> origin) {
    }

    private final Map<K, Row<K>> rows = new TreeMap<>(Comparator.naturalOrder());
    private int size;

    /** {@return the coefficients of a polynomial by product} */
    static TreeMap<Product, Rational> coefficients(Polynomial polynomial) {
        TreeMap<Product, Rational> coefficients = new TreeMap<>();
        polynomial.suffixes().forEach(next -> coefficients.put(next.product(), next.coefficient()));
        return coefficients;
    }

    /** Gives one more vector; its numbers must not be 0. */
    void add(Map<K, Rational> vector) {
        Row<K> row = new Row<>(new TreeMap<>(vector), new TreeMap<>(Map.of(size, Rational.ONE)));
        size++;
        reduce(row);
        if (!row.numbers.isEmpty()) {
            rows.put(row.numbers.lastKey(), row);
        }
    }

    /** {@return numbers, one for each of the given vectors, with which they add up to {@code vector}, if there are such} */
    Optional<List<Rational>> express(Map<K, Rational> vector) {
        Row<K> row = new Row<>(new TreeMap<>(vector), new TreeMap<>());
        reduce(row);
        if (!row.numbers.isEmpty()) {
            return Optional.empty();
        }
        List<Rational> result = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            result.add(row.origin.getOrDefault(i, Rational.ZERO).negate());
        }
        return Optional.of(result);
    }

    private void reduce(Row<K> row) {
        while (!row.numbers.isEmpty()) {
            Row<K> pivot = rows.get(row.numbers.lastKey());
            if (pivot == null) {
                return;
            }
            Rational factor = row.numbers.lastEntry().getValue().divide(pivot.numbers.lastEntry().getValue()).negate();
            pivot.numbers.forEach((place, number) -> add(row.numbers, place, number.times(factor)));
            pivot.origin.forEach((given, number) -> add(row.origin, given, number.times(factor)));
        }
    }

    private static <P> void add(Map<P, Rational> sums, P place, Rational more) {
        Rational sum = sums.getOrDefault(place, Rational.ZERO).plus(more);
        if (sum.signum() == 0) {
            sums.remove(place);
        } else {
            sums.put(place, sum);
        }
    }
}
