package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.advanced;
import static godel.prover.tactic.loop.Reasoning.number;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Invariants of loops that are no polynomial equations: that states are the same as others some steps ahead, leave
 * constant remainders, and are not below others. All that hold for small t are conjectured; those that do not follow for
 * t + 1 from all of them for t are given up, until the rest proves itself by one induction.
 */
final class Invariants {
    private static final int SAMPLES = 16;
    private static final int FEWEST_SAMPLES = 6;
    private static final int MAXIMAL_STATES = 10;
    private static final int MAXIMAL_SHIFT = 3;
    private static final int LONGEST_PERIOD = 6;
    private static final long CALLS = 20_000;

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Counting counting;
    private final Values values;
    private final Variable t;
    private final Set<Integer> divisors;
    private final Set<Integer> periods = new TreeSet<>();

    Invariants(Reasoning reasoning, Integrality integrality, Counting counting, Values values, Variable t, Set<Integer> divisors) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.counting = counting;
        this.values = values;
        this.t = t;
        this.divisors = divisors;
    }

    /** {@return the periods of remainders of states that are not constant} */
    Set<Integer> periods() {
        return periods;
    }

    /** {@return the knowledge with all invariants found of the loops in a simplified term about t} */
    Knowledge extend(Term simplified, Knowledge knowledge) {
        List<Application> states = states(simplified, knowledge);
        List<Claim> claims = candidates(states, knowledge);
        while (!claims.isEmpty()) {
            List<Theorem> steps = new ArrayList<>();
            List<Claim> kept = new ArrayList<>();
            Knowledge assumed = knowledge;
            for (Claim claim : claims) {
                assumed = claim.assumed(assumed, reasoning.assume(claim.formula()));
            }
            Unfolding unfolding = new Unfolding(reasoning, integrality, t, reasoning.natural(t), assumed);
            for (Claim claim : claims) {
                attempt(claim, advanced(t, 1), unfolding).ifPresent(step -> {
                    kept.add(claim);
                    steps.add(step);
                });
            }
            if (kept.size() == claims.size()) {
                return proved(claims, steps, knowledge);
            }
            claims = kept;
        }
        return knowledge;
    }

    private Optional<Theorem> attempt(Claim claim, Term value, Unfolding unfolding) {
        try {
            return claim.prove(value, t, unfolding);
        } catch (Stuck stuck) {
            return Optional.empty();
        }
    }

    private Knowledge proved(List<Claim> claims, List<Theorem> steps, Knowledge knowledge) {
        Unfolding ground = new Unfolding(reasoning, integrality, t, List.of(), knowledge);
        List<Theorem> bases = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<Theorem> base = attempt(claim, number(0), ground);
            if (base.isEmpty()) {
                return knowledge;
            }
            bases.add(base.get());
        }
        Conjunctions conjunctions = integrality.conjunctions();
        Term claim = Conjunctions.of(claims.stream().map(Claim::formula).toList());
        Theorem step = conjunctions.join(steps);
        for (Theorem part : conjunctions.split(reasoning.assume(claim), claims.size())) {
            step = Reasoning.cut(part, step);
        }
        List<Theorem> parts = conjunctions.split(counting.prove(claim, List.of(conjunctions.join(bases)), step), claims.size());
        Knowledge result = knowledge;
        for (int i = 0; i < claims.size(); i++) {
            result = claims.get(i).assumed(result, parts.get(i));
        }
        return result;
    }

    /** {@return the calls of loops at multiples of t that occur in a term, or when these do a step} */
    private List<Application> states(Term simplified, Knowledge knowledge) {
        Unfolding unfolding = new Unfolding(reasoning, integrality, t, reasoning.natural(t), knowledge);
        List<Application> states = new ArrayList<>(unfolding.states(simplified));
        for (int i = 0; i < states.size() && states.size() <= MAXIMAL_STATES; i++) {
            try {
                Term next = unfolding.simplify(Substitution.of(Map.of(t, advanced(t, 1))).apply(states.get(i))).right();
                unfolding.states(next).stream().filter(state -> !states.contains(state)).forEach(states::add);
            } catch (Stuck stuck) {
                continue;
            }
        }
        return states.size() > MAXIMAL_STATES ? states.subList(0, MAXIMAL_STATES) : states;
    }

    private List<Claim> candidates(List<Application> states, Knowledge knowledge) {
        Unfolding unfolding = new Unfolding(reasoning, integrality, t, reasoning.natural(t), knowledge);
        Map<Term, List<Application>> rewritten = new LinkedHashMap<>();
        List<List<Rational>> found = states.stream().map(this::samples).toList();
        int length = found.stream().mapToInt(List::size).filter(size -> size >= FEWEST_SAMPLES).min().orElse(0);
        List<List<Rational>> samples = found.stream().map(list -> list.subList(0, list.size() < FEWEST_SAMPLES ? 0 : length)).toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            if (!samples.get(i).isEmpty()) {
                if (integrality.prove(states.get(i), reasoning.natural(t)).isEmpty()) {
                    claims.add(new Claim.Whole(states.get(i)));
                }
                remainders(states.get(i), samples.get(i), claims);
                same(i, states, samples, unfolding, rewritten, claims);
                bounds(i, states, samples, claims);
            }
        }
        return claims;
    }

    private List<Rational> samples(Term term) {
        List<Rational> samples = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            Optional<Rational> value = values.number(term, Map.of(t, Rational.of(i)), CALLS);
            if (value.isEmpty()) {
                break;
            }
            samples.add(value.get());
        }
        return samples;
    }

    private void remainders(Application state, List<Rational> samples, List<Claim> claims) {
        long modulus = 1;
        for (int divisor : divisors) {
            List<BigInteger> rests = samples.stream().map(value -> value.numerator().mod(BigInteger.valueOf(divisor))).toList();
            int period = period(rests);
            if (period == 1) {
                modulus = modulus / BigInteger.valueOf(modulus).gcd(BigInteger.valueOf(divisor)).longValue() * divisor;
            } else if (period > 1) {
                periods.add(period);
            }
        }
        if (modulus > 1) {
            claims.add(new Claim.Remainder(state, modulus, samples.getFirst().numerator().mod(BigInteger.valueOf(modulus)).longValue()));
        }
    }

    private static int period(List<BigInteger> numbers) {
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            boolean repeats = true;
            for (int i = period; i < numbers.size(); i++) {
                repeats &= numbers.get(i).equals(numbers.get(i - period));
            }
            if (repeats) {
                return period;
            }
        }
        return 0;
    }

    /** Only one way round: a state is written by states that are not, over others, written by it. */
    private void same(int i, List<Application> states, List<List<Rational>> samples, Unfolding unfolding, Map<Term, List<Application>> rewritten, List<Claim> claims) {
        Application state = states.get(i);
        for (int j = 0; j < states.size(); j++) {
            for (int shift = 0; shift <= MAXIMAL_SHIFT; shift++) {
                boolean fits = i != j && !samples.get(j).isEmpty() && samples.get(i).stream().distinct().count() > 2
                        && samples.get(i).subList(0, samples.get(i).size() - shift).equals(samples.get(j).subList(shift, samples.get(j).size()));
                if (fits) {
                    Application ahead = (Application) Substitution.of(Map.of(t, advanced(t, shift))).apply(states.get(j));
                    List<Application> parts = unfolding.states(unfolding.simplify(ahead).right());
                    if (parts.stream().noneMatch(part -> reaches(part, state, rewritten))) {
                        rewritten.put(state, parts);
                        claims.add(new Claim.Same(state, ahead));
                        return;
                    }
                }
            }
        }
    }

    private static boolean reaches(Application from, Application state, Map<Term, List<Application>> rewritten) {
        return from == state || rewritten.getOrDefault(from, List.of()).stream().anyMatch(next -> reaches(next, state, rewritten));
    }

    private void bounds(int i, List<Application> states, List<List<Rational>> samples, List<Claim> claims) {
        Rational least = samples.get(i).stream().min(Rational::compareTo).orElseThrow();
        if (least.signum() >= 0) {
            claims.add(new Claim.NotNegative(Reasoning.minus(states.get(i), Constant.of(least))));
        }
        for (int j = 0; j < states.size(); j++) {
            if (i != j && !samples.get(j).isEmpty()) {
                boolean above = true;
                boolean apart = true;
                for (int k = 0; k < samples.get(i).size(); k++) {
                    int comparison = samples.get(i).get(k).compareTo(samples.get(j).get(k));
                    above &= comparison >= 0;
                    apart &= comparison > 0;
                }
                ratio(states.get(i), states.get(j), samples.get(i), samples.get(j), claims);
                if (above && !samples.get(i).equals(samples.get(j))) {
                    Application difference = Reasoning.minus(states.get(i), states.get(j));
                    claims.add(new Claim.NotNegative(apart ? Reasoning.minus(difference, number(1)) : difference));
                }
            }
        }
    }

    /** Where a state divided by another always has the same quotient q above 0: that it is no less than q times that one, and below q + 1 times. */
    private static void ratio(Application dividend, Application divisor, List<Rational> dividends, List<Rational> divisors, List<Claim> claims) {
        Set<Rational> quotients = new TreeSet<>();
        for (int k = 0; k < divisors.size(); k++) {
            quotients.add(divisors.get(k).signum() > 0 ? dividends.get(k).divide(divisors.get(k)).floor() : Rational.ZERO);
        }
        Rational quotient = quotients.iterator().next();
        if (quotients.size() == 1 && quotient.signum() > 0) {
            claims.add(new Claim.NotNegative(Reasoning.minus(dividend, Reasoning.times(Constant.of(quotient), divisor))));
            Application next = Reasoning.times(Constant.of(quotient.plus(Rational.ONE)), divisor);
            claims.add(new Claim.NotNegative(Reasoning.minus(Reasoning.minus(next, dividend), number(1))));
        }
    }
}
