package godel.prover.tactic.program;

import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.code.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values of a function at small arguments for which its guard holds, by the measures of the arguments. */
final class CostSamples {
    private static final int LARGEST = 5;
    private static final int MOST = 1_500;
    private static final long EVALUATION_LIMIT = 20_000;

    private final List<List<Integer>> measures = new ArrayList<>();
    private final List<Rational> values = new ArrayList<>();

    private CostSamples() {
    }

    /** {@return samples of {@code value} for the function's arguments; fewer where it is not computed cheaply or is no number} */
    static CostSamples of(Theory theory, Meaning function, Term value, List<Kind> kinds, Effort effort) {
        CostSamples samples = new CostSamples();
        samples.collect(theory, function, value, kinds, new ArrayList<>(), new ArrayList<>(), effort);
        return samples;
    }

    private void collect(Theory theory, Meaning function, Term value, List<Kind> kinds, List<Integer> measured, List<Value> chosen, Effort effort) {
        if (values.size() >= MOST) {
            return;
        }
        if (chosen.size() < kinds.size()) {
            for (int measure = 0; measure <= LARGEST; measure++) {
                for (Value sample : kinds.get(chosen.size()).samples(measure)) {
                    measured.add(measure);
                    chosen.add(sample);
                    collect(theory, function, value, kinds, measured, chosen, effort);
                    measured.removeLast();
                    chosen.removeLast();
                }
            }
            return;
        }
        effort.spend(1);
        List<Constant> arguments = chosen.stream().map(Constant::of).toList();
        Substitution instance = Substitution.of(function.variables(), arguments);
        if (Computation.holds(theory, instance.apply(function.guard()), EVALUATION_LIMIT).isPresent()
                && Computation.value(theory, instance.apply(value), EVALUATION_LIMIT).orElse(null) instanceof Rational number) {
            measures.add(List.copyOf(measured));
            values.add(number);
        }
    }

    /** {@return these values, each with that of other samples of the same function; none where some are missing} */
    List<Map.Entry<Rational, Rational>> with(CostSamples others) {
        return measures.equals(others.measures)
                ? IntStream.range(0, values.size()).mapToObj(i -> Map.entry(values.get(i), others.values.get(i))).toList() : List.of();
    }

    /** {@return whether the largest values grow with no other measure than those at these places} */
    boolean dependsOnlyOn(List<Integer> places) {
        return largest(places).equals(largest(places, LARGEST - 2));
    }

    /** {@return whether all values are 0} */
    boolean isNothing() {
        return values.stream().allMatch(value -> value.signum() == 0);
    }

    /** {@return whether the value is determined by the measures at these places} */
    boolean isFunctionOf(List<Integer> places) {
        Map<List<Integer>, Rational> points = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            List<Integer> all = measures.get(i);
            Rational before = points.put(places.stream().map(all::get).toList(), values.get(i));
            if (before != null && !before.equals(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return for each combination of the measures at these places the largest value} */
    Map<List<Integer>, Rational> largest(List<Integer> places) {
        return largest(places, LARGEST);
    }

    private Map<List<Integer>, Rational> largest(List<Integer> places, int limitOfOthers) {
        Map<List<Integer>, Rational> points = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            List<Integer> all = measures.get(i);
            if (IntStream.range(0, all.size()).anyMatch(place -> !places.contains(place) && all.get(place) > limitOfOthers)) {
                continue;
            }
            points.merge(places.stream().map(all::get).toList(), values.get(i), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        return points;
    }
}
