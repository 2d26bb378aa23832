package godel.prover.tactic.arithmetic;

import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Leaves out constraints that can have no part in a contradiction: those with an unknown that nothing can cancel,
 * because no other constraint has it or all have it with the same sign. What is left out may make others useless in turn.
 */
final class Relevance {

    private Relevance() {
    }

    /** {@return the indices of the constraints that may have a part in a contradiction, ascending} */
    static List<Integer> of(List<Simplex.Constraint> constraints) {
        List<Integer> relevant = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            relevant.add(i);
        }
        int before;
        do {
            before = relevant.size();
            Map<Integer, Occurrences> occurrences = new TreeMap<>();
            for (int i : relevant) {
                Simplex.Constraint constraint = constraints.get(i);
                constraint.coefficients().forEach((unknown, coefficient) ->
                        occurrences.merge(unknown, Occurrences.of(coefficient, constraint.exact()), Occurrences::plus));
            }
            relevant.removeIf(i -> constraints.get(i).coefficients().keySet().stream().anyMatch(unknown -> !occurrences.get(unknown).mayCancel()));
        } while (relevant.size() < before);
        return relevant;
    }

    private record Occurrences(int constraints, boolean positive, boolean negative) {

        static Occurrences of(Rational coefficient, boolean exact) {
            return new Occurrences(1, exact || coefficient.signum() > 0, exact || coefficient.signum() < 0);
        }

        Occurrences plus(Occurrences other) {
            return new Occurrences(constraints + other.constraints, positive || other.positive, negative || other.negative);
        }

        boolean mayCancel() {
            return constraints > 1 && positive && negative;
        }
    }
}
