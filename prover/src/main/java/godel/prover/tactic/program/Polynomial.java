package godel.prover.tactic.program;

import godel.grammar.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A polynomial in a few measures.
 *
 * @param monomials exponents, one for each measure
 * @param coefficients in the order of the monomials
 */
record Polynomial(List<List<Integer>> monomials, List<Rational> coefficients) {

    /** {@return the polynomial of this degree through all the points, if there is one} Coefficients are found by elimination. */
    static Optional<Polynomial> through(Map<List<Integer>, Rational> points, int measures, int degree) {
        List<List<Integer>> monomials = new ArrayList<>();
        monomials(measures, degree, new ArrayList<>(), monomials);
        List<List<Rational>> rows = new ArrayList<>();
        points.forEach((point, value) -> {
            List<Rational> row = new ArrayList<>();
            monomials.forEach(monomial -> row.add(power(point, monomial)));
            row.add(value);
            rows.add(row);
        });
        return solved(rows, monomials.size()).map(solution -> new Polynomial(monomials, solution));
    }

    /** {@return a polynomial of degree 1, nowhere below the points, that grows alike with all measures, by this factor faster than needed} */
    static Polynomial rising(Map<List<Integer>, Rational> points, int measures, Rational factor) {
        List<List<Integer>> monomials = new ArrayList<>();
        monomials(measures, 1, new ArrayList<>(), monomials);
        List<Integer> origin = Collections.nCopies(measures, 0);
        Rational constant = points.getOrDefault(origin, Rational.ZERO);
        Rational slope = points.entrySet().stream().filter(point -> !point.getKey().equals(origin))
                .map(point -> point.getValue().minus(constant).divide(Rational.of(point.getKey().stream().mapToInt(Integer::intValue).sum())))
                .reduce(Rational.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return new Polynomial(monomials, monomials.stream().map(monomial -> monomial.equals(origin) ? constant : slope.times(factor)).toList()).raised(points);
    }

    private static void monomials(int measures, int degree, List<Integer> soFar, List<List<Integer>> all) {
        if (soFar.size() == measures) {
            all.add(List.copyOf(soFar));
            return;
        }
        for (int exponent = 0; exponent <= degree; exponent++) {
            soFar.add(exponent);
            monomials(measures, degree - exponent, soFar, all);
            soFar.removeLast();
        }
    }

    private static Rational power(List<Integer> point, List<Integer> monomial) {
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < monomial.size(); i++) {
            result = result.multiply(BigInteger.valueOf(point.get(i)).pow(monomial.get(i)));
        }
        return Rational.of(result, BigInteger.ONE);
    }

    /** {@return the only solution of all the equations; empty if there is none, or more than one, or nothing left to test it} */
    private static Optional<List<Rational>> solved(List<List<Rational>> rows, int unknowns) {
        if (rows.size() <= unknowns) {
            return Optional.empty();
        }
        for (int column = 0; column < unknowns; column++) {
            int pivot = column;
            while (pivot < rows.size() && rows.get(pivot).get(column).signum() == 0) {
                pivot++;
            }
            if (pivot >= rows.size()) {
                return Optional.empty();
            }
            List<Rational> chosen = rows.get(pivot);
            rows.set(pivot, rows.get(column));
            Rational scale = chosen.get(column);
            List<Rational> scaled = chosen.stream().map(value -> value.divide(scale)).toList();
            rows.set(column, scaled);
            for (int i = 0; i < rows.size(); i++) {
                if (i != column && rows.get(i).get(column).signum() != 0) {
                    rows.set(i, reduced(rows.get(i), scaled, column));
                }
            }
        }
        if (rows.subList(unknowns, rows.size()).stream().anyMatch(row -> row.getLast().signum() != 0)) {
            return Optional.empty();
        }
        return Optional.of(rows.subList(0, unknowns).stream().map(List::getLast).toList());
    }

    private static List<Rational> reduced(List<Rational> row, List<Rational> by, int column) {
        Rational factor = row.get(column);
        List<Rational> result = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            result.add(row.get(i).minus(factor.times(by.get(i))));
        }
        return result;
    }

    /** {@return this polynomial with coefficients rounded up to natural numbers, and raised as a whole so as to be nowhere below the values} */
    Polynomial raised(Map<List<Integer>, Rational> points) {
        List<Rational> natural = new ArrayList<>(coefficients.stream().map(coefficient -> coefficient.signum() <= 0 ? Rational.ZERO
                : coefficient.negate().floor().negate()).toList());
        Polynomial rounded = new Polynomial(monomials, natural);
        Rational missing = points.entrySet().stream().map(point -> point.getValue().minus(rounded.at(point.getKey())))
                .reduce(Rational.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        int constant = monomials.indexOf(monomials.getFirst().stream().map(_ -> 0).toList());
        natural.set(constant, natural.get(constant).plus(missing));
        return new Polynomial(monomials, List.copyOf(natural));
    }

    private Rational at(List<Integer> point) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < monomials.size(); i++) {
            sum = sum.plus(coefficients.get(i).times(power(point, monomials.get(i))));
        }
        return sum;
    }
}
