package godel.prover.tactic.arithmetic;

import godel.grammar.value.Rational;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides whether linear constraints over the rationals can be met together, and if not, says which multiples of them
 * add up to a contradiction. The general simplex method of Dutertre and de Moura (A Fast Linear-Arithmetic Solver for
 * DPLL(T), 2006), exact, with Bland's rule, so it ends and its answer depends on the constraints only. Strict bounds
 * are bounds moved by an infinitely small amount.
 */
final class Simplex {

    /** A constraint {@code sum of coefficients times unknowns >= bound}; {@code >} where strict, {@code =} where exact. Unknowns are numbered from 0. */
    record Constraint(SortedMap<Integer, Rational> coefficients, Rational bound, boolean strict, boolean exact) {
    }

    /** A number plus a multiple of something positive smaller than any number. */
    private record Near(Rational number, Rational more) implements Comparable<Near> {
        static final Near ZERO = new Near(Rational.ZERO, Rational.ZERO);

        Near plus(Near other, Rational factor) {
            return new Near(number.plus(other.number.times(factor)), more.plus(other.more.times(factor)));
        }

        @Override
        public int compareTo(Near other) {
            int difference = number.compareTo(other.number);
            return difference != 0 ? difference : more.compareTo(other.more);
        }
    }

    private final Effort effort;
    private final List<Constraint> constraints;
    private final int unknowns;
    /** The dependent variables, each as a combination of the independent ones; variable {@code unknowns + i} is the left side of constraint i. */
    private final TreeMap<Integer, TreeMap<Integer, Rational>> rows = new TreeMap<>();
    private final Near[] values;

    private Simplex(List<Constraint> constraints, int unknowns, Effort effort) {
        this.effort = effort;
        this.constraints = constraints;
        this.unknowns = unknowns;
        this.values = new Near[unknowns + constraints.size()];
        Arrays.fill(values, Near.ZERO);
        for (int i = 0; i < constraints.size(); i++) {
            rows.put(unknowns + i, new TreeMap<>(constraints.get(i).coefficients));
        }
    }

    /**
     * {@return for each constraint a multiplier, not negative unless the constraint is exact, such that the sum has no unknowns and
     * a bound above 0, or a bound of 0 with a strict constraint in it; empty where the constraints can be met}
     */
    static Optional<List<Rational>> refute(List<Constraint> constraints, int unknowns, Effort effort) {
        return new Simplex(constraints, unknowns, effort).run();
    }

    private Optional<List<Rational>> run() {
        while (true) {
            Optional<Integer> violated = rows.keySet().stream().filter(variable -> direction(variable) != 0).findFirst();
            if (violated.isEmpty()) {
                return Optional.empty();
            }
            int leaving = violated.get();
            int direction = direction(leaving);
            TreeMap<Integer, Rational> row = rows.get(leaving);
            Optional<Integer> entering = row.entrySet().stream()
                    .filter(entry -> canMove(entry.getKey(), direction * entry.getValue().signum()))
                    .map(Map.Entry::getKey).findFirst();
            if (entering.isEmpty()) {
                return Optional.of(multipliers(leaving, direction, row));
            }
            move(leaving, entering.get());
            pivot(leaving, entering.get());
        }
    }

    /** {@return 1 if the variable must rise to meet its bounds, -1 if it must fall, else 0} */
    private int direction(int variable) {
        if (variable < unknowns) {
            return 0;
        }
        int difference = values[variable].compareTo(bound(variable));
        return difference < 0 ? 1 : difference > 0 && constraints.get(variable - unknowns).exact ? -1 : 0;
    }

    private boolean canMove(int variable, int direction) {
        if (variable < unknowns) {
            return true;
        }
        boolean atBound = values[variable].compareTo(bound(variable)) == 0;
        return !constraints.get(variable - unknowns).exact && (direction > 0 || !atBound);
    }

    private Near bound(int variable) {
        Constraint constraint = constraints.get(variable - unknowns);
        return new Near(constraint.bound, constraint.strict ? Rational.ONE : Rational.ZERO);
    }

    private List<Rational> multipliers(int variable, int direction, Map<Integer, Rational> row) {
        List<Rational> result = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            Rational weight = unknowns + i == variable ? Rational.ONE : row.getOrDefault(unknowns + i, Rational.ZERO).negate();
            result.add(direction > 0 ? weight : weight.negate());
        }
        return result;
    }

    /** Sets the leaving variable to its bound by moving the entering one. */
    private void move(int leaving, int entering) {
        Rational slope = rows.get(leaving).get(entering);
        Near distance = bound(leaving).plus(values[leaving], Rational.of(-1));
        Near step = Near.ZERO.plus(distance, Rational.ONE.divide(slope));
        values[entering] = values[entering].plus(step, Rational.ONE);
        rows.forEach((variable, row) -> {
            Rational coefficient = row.get(entering);
            if (coefficient != null) {
                values[variable] = values[variable].plus(step, coefficient);
            }
        });
    }

    private void pivot(int leaving, int entering) {
        TreeMap<Integer, Rational> row = rows.remove(leaving);
        Rational slope = row.remove(entering);
        TreeMap<Integer, Rational> solved = new TreeMap<>();
        row.forEach((variable, coefficient) -> solved.put(variable, coefficient.divide(slope).negate()));
        solved.put(leaving, Rational.ONE.divide(slope));
        for (TreeMap<Integer, Rational> other : rows.values()) {
            Rational factor = other.remove(entering);
            if (factor != null) {
                effort.spend(solved.size());
                solved.forEach((variable, coefficient) -> add(other, variable, coefficient.times(factor)));
            }
        }
        effort.spend(1);
        rows.put(entering, solved);
    }

    private static void add(TreeMap<Integer, Rational> row, int variable, Rational more) {
        Rational sum = row.getOrDefault(variable, Rational.ZERO).plus(more);
        if (sum.signum() == 0) {
            row.remove(variable);
        } else {
            row.put(variable, sum);
        }
    }
}
