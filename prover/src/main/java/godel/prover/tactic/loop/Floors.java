package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.less;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Takes the floors of expressions in loops: where the fractional part of an expression is the same number e for many t,
 * it is conjectured to be e for all, and proved by {@link Divisibility}. Where it repeats with a period, the period is
 * noted: the argument should be split by its remainder.
 */
final class Floors {
    private static final int SAMPLES = 25;
    private static final int LONGEST_PERIOD = 12;
    private static final long CALLS = 20_000;

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Divisibility divisibility;
    private final Values values;
    private final Variable t;
    private final Set<Integer> periods = new TreeSet<>();

    Floors(Reasoning reasoning, Integrality integrality, Divisibility divisibility, Values values, Variable t) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.divisibility = divisibility;
        this.values = values;
        this.t = t;
    }

    /** {@return the periods met so far of fractional parts that are not constant} */
    Set<Integer> periods() {
        return periods;
    }

    /** {@return the equality of a canonical polynomial with one that has fewer floors} */
    Equality eliminate(Term polynomial, Knowledge knowledge) {
        Equality result = Equality.same(polynomial);
        Set<Term> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Optional<Application> next = innermost(polynomial, tried); next.isPresent(); next = innermost(result.right(), tried)) {
            tried.add(next.get());
            Optional<Equality> value = floor(next.get(), knowledge);
            if (value.isPresent()) {
                Equality replaced = replace(result.right(), value.get(), new IdentityHashMap<>());
                Unfolding unfolding = new Unfolding(reasoning, integrality, t, reasoning.natural(t), knowledge);
                Term sum = RingNormalisation.isArithmetic(replaced.right()) ? replaced.right() : Reasoning.plus(ZERO, replaced.right());
                result = sum == replaced.right() ? result.then(replaced).then(unfolding.polynomial((Application) sum)) : result.then(replaced);
            }
        }
        return result;
    }

    private static Optional<Application> innermost(Term term, Set<Term> tried) {
        return term.applications().stream().filter(part -> part.applies("floor", 1) && !tried.contains(part)
                && part.argument(0).applications().stream().noneMatch(inner -> inner.applies("floor", 1) && !tried.contains(inner))).findFirst();
    }

    /** {@return {@code floor(x) = x - e}, if e is found} */
    private Optional<Equality> floor(Application floor, Knowledge knowledge) {
        Term argument = floor.argument(0);
        List<Rational> fractions = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            Optional<Rational> value = values.number(argument, Map.of(t, Rational.of(i)), CALLS);
            if (value.isEmpty()) {
                break;
            }
            fractions.add(value.get().minus(value.get().floor()));
        }
        int period = period(fractions);
        if (period != 1) {
            if (period > 1) {
                periods.add(period);
            }
            return Optional.empty();
        }
        Constant rest = Constant.of(fractions.getFirst());
        Application whole = Reasoning.minus(argument, rest);
        Optional<Theorem> proof;
        try {
            proof = divisibility.prove(whole, knowledge);
        } catch (Stuck stuck) {
            return Optional.empty();
        }
        return proof.flatMap(isWhole -> reasoning.linear(Logic.equation(argument, Reasoning.plus(whole, rest)), List.of()).map(same -> {
            Theorem natural = Computation.holds(reasoning.theory(), Logic.negation(less(rest, ZERO)), CALLS).orElseThrow();
            Theorem below = Computation.holds(reasoning.theory(), less(rest, Constant.of(1)), CALLS).orElseThrow();
            Theorem law = Reasoning.cut(integrality.floorOfSum(), Substitution.of(List.of(Variable.of("k"), Variable.of("e")), List.of(whole, rest)),
                    List.of(isWhole, natural, below));
            return Equality.at(floor, 0, Equality.of(same)).then(Equality.of(law));
        }));
    }

    /** {@return the least period seen, 0 for none} */
    private static int period(List<Rational> numbers) {
        for (int period = 1; period <= LONGEST_PERIOD && 2 * period < numbers.size(); period++) {
            int step = period;
            if (IntStream.range(period, numbers.size()).allMatch(i -> numbers.get(i).equals(numbers.get(i - step)))) {
                return period;
            }
        }
        return 0;
    }

    /** {@return the equality of a term with itself, where one part is replaced by an equal one} */
    private static Equality replace(Term whole, Equality part, Map<Term, Equality> done) {
        if (whole == part.left()) {
            return part;
        }
        if (!(whole instanceof Application application)) {
            return Equality.same(whole);
        }
        Equality known = done.get(whole);
        if (known == null) {
            List<Equality> arguments = new ArrayList<>();
            application.arguments().forEach(argument -> arguments.add(replace(argument, part, done)));
            known = Equality.congruence(application, arguments);
            done.put(whole, known);
        }
        return known;
    }
}
