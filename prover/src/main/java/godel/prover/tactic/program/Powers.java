package godel.prover.tactic.program;

import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * A polynomial with coefficients that are not negative, in the measures of all the parameters of a function; so it grows with each.
 *
 * @param coefficients by the exponents of the measures, one for each parameter; none is 0
 */
record Powers(Map<List<Integer>, Rational> coefficients) {
    Powers {
        coefficients = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
    }

    /** {@return a constant, for this number of parameters} */
    static Powers constant(Rational number, int parameters) {
        return new Powers(number.signum() == 0 ? Map.of() : Map.of(IntStream.range(0, parameters).mapToObj(_ -> 0).toList(), number));
    }

    /** {@return the measure of one of so many parameters} */
    static Powers measure(int place, int parameters) {
        return new Powers(Map.of(IntStream.range(0, parameters).mapToObj(i -> i == place ? 1 : 0).toList(), Rational.ONE));
    }

    Powers plus(Powers other) {
        return combined(other, Rational::plus);
    }

    /** {@return a polynomial that is below neither} */
    Powers max(Powers other) {
        return combined(other, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private Powers combined(Powers other, BinaryOperator<Rational> operation) {
        Map<List<Integer>, Rational> all = new LinkedHashMap<>(coefficients);
        other.coefficients.forEach((exponents, coefficient) -> all.merge(exponents, coefficient, operation));
        return new Powers(all);
    }

    Powers times(Powers other) {
        Map<List<Integer>, Rational> product = new LinkedHashMap<>();
        coefficients.forEach((exponents, coefficient) -> other.coefficients.forEach((more, factor) -> product.merge(
                IntStream.range(0, exponents.size()).mapToObj(i -> exponents.get(i) + more.get(i)).toList(), coefficient.times(factor), Rational::plus)));
        return new Powers(product);
    }

    int degree() {
        return coefficients.keySet().stream().mapToInt(exponents -> exponents.stream().mapToInt(Integer::intValue).sum()).max().orElse(0);
    }

    /** {@return the places of the parameters whose measures it depends on} */
    List<Integer> places() {
        return coefficients.keySet().stream().flatMap(exponents -> IntStream.range(0, exponents.size()).filter(i -> exponents.get(i) > 0).boxed())
                .distinct().sorted().toList();
    }

    /** {@return the same in these measures only, in a fixed order of monomials} */
    Polynomial polynomial(List<Integer> places) {
        Map<List<Integer>, Rational> chosen = new TreeMap<>(Comparator.comparing(List::toString));
        chosen.put(places.stream().map(_ -> 0).toList(), Rational.ZERO);
        coefficients.forEach((exponents, coefficient) -> chosen.put(places.stream().map(exponents::get).toList(), coefficient));
        return new Polynomial(List.copyOf(chosen.keySet()), new ArrayList<>(chosen.values()));
    }
}
