package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.advanced;
import static godel.prover.tactic.loop.Reasoning.integer;
import static godel.prover.tactic.loop.Reasoning.less;
import static godel.prover.tactic.loop.Reasoning.number;
import static godel.prover.tactic.loop.Reasoning.plus;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Induction over the natural numbers that looks several steps back: from a claim for 0, …, r - 1, and for t + r if it
 * holds for t, …, t + r - 1, follows the claim for all t. What does not depend on the claim is proved once for each r.
 */
final class Counting {
    private final Reasoning reasoning;
    private final Variable t;
    private final Map<Integer, Frame> frames = new HashMap<>();

    Counting(Reasoning reasoning, Variable t) {
        this.reasoning = reasoning;
        this.t = t;
    }

    /** What an induction r steps back needs of the numbers; all but the first two from the hypothesis {@code test}. */
    private record Frame(Term test, Theorem natural, List<Theorem> decreases, List<Theorem> integers, List<Theorem> naturals, Theorem sum) {
    }

    /**
     * {@return {@code {is_integer(t), not(t < 0)} |- claim}}
     *
     * @param bases for i below r: the claim for the number i, without hypotheses
     * @param step  the claim for {@code t + r} from hypotheses that t is natural, and the claims for t, …, {@code t + (r - 1)}
     */
    Theorem prove(Term claim, List<Theorem> bases, Theorem step) {
        int r = bases.size();
        Frame frame = frames.computeIfAbsent(r, this::frame);
        List<Theorem> natural = reasoning.natural(t);
        Term formula = implied(natural, claim);
        Theorem assumed = reasoning.assume(Logic.negation(frame.test));
        List<Theorem> facts = List.of(natural.get(0), natural.get(1), assumed);
        Theorem below = reasoning.analyse(less(t, number(r)), facts).orElseThrow();
        Theorem base = interval(t, ZERO, r, List.of(natural.get(0), natural.get(1), below), claim, i -> bases.get(i));
        Theorem shifted = Theorem.instantiate(step, Substitution.of(Map.of(t, start(r))));
        shifted = Reasoning.cut(frame.integers.get(0), Reasoning.cut(frame.naturals.get(0), shifted));
        List<Substitution> smaller = new ArrayList<>();
        for (int i = 0; i < r; i++) {
            Substitution back = Substitution.of(Map.of(t, advanced(start(r), i)));
            smaller.add(back);
            Theorem hypothesis = reasoning.assume(back.apply(formula));
            hypothesis = Theorem.modusPonens(Theorem.modusPonens(hypothesis, frame.integers.get(i)), frame.naturals.get(i));
            shifted = Reasoning.cut(hypothesis, shifted);
        }
        Theorem stepped = Reasoning.lift(claim, t, Equality.of(frame.sum)).carry(shifted);
        InductionScheme scheme = new InductionScheme(formula, List.of(Descent.measure(t)), List.of(new InductionScheme.Case(frame.test, smaller)));
        Theorem result = Theorem.induct(scheme, List.of(frame.natural), discharged(base, natural), List.of(discharged(stepped, natural)), List.of(frame.decreases));
        return Theorem.modusPonens(Theorem.modusPonens(result, natural.get(0)), natural.get(1));
    }

    /**
     * {@return {@code Γ |- claim} about x, an integer with {@code low <= x < low + count} by the facts}
     *
     * @param claims gives the claim for {@code low + i}, where low + i is a number if low is 0
     */
    Theorem interval(Term x, Term low, int count, List<Theorem> facts, Term claim, IntFunction<Theorem> claims) {
        return interval(x, low, 0, count, facts, claim, claims);
    }

    private Theorem interval(Term x, Term low, int from, int count, List<Theorem> facts, Term claim, IntFunction<Theorem> claims) {
        Term value = low == ZERO ? number(from) : advanced(low, from);
        if (from == count - 1) {
            return at(x, value, facts, claim, claims.apply(from));
        }
        Term test = less(x, low == ZERO ? number(from + 1) : advanced(low, from + 1));
        List<Theorem> here = new ArrayList<>(facts);
        here.add(reasoning.assume(test));
        Theorem positive = at(x, value, here, claim, claims.apply(from));
        List<Theorem> above = new ArrayList<>(facts);
        above.add(reasoning.assume(Logic.negation(test)));
        return Theorem.split(positive, interval(x, low, from + 1, count, above, claim, claims), test);
    }

    private Theorem at(Term x, Term value, List<Theorem> facts, Term claim, Theorem instance) {
        Theorem equal = reasoning.linear(Logic.equation(value, x), facts).orElseThrow(() -> new Stuck("not pinned", x));
        if (!(x instanceof Variable variable)) {
            throw new Stuck("no variable", x);
        }
        return Reasoning.lift(claim, variable, Equality.of(equal)).carry(instance);
    }

    private Term start(int r) {
        return plus(t, number(-r));
    }

    private Frame frame(int r) {
        Term test = Application.of("and", integer(t), Logic.negation(less(t, number(r))));
        List<Theorem> assumed = List.of(reasoning.assume(test));
        List<Theorem> known = new ArrayList<>(List.of(reasoning.analyse(integer(t), assumed).orElseThrow(),
                reasoning.analyse(Logic.negation(less(t, number(r))), assumed).orElseThrow()));
        Descent descent = new Descent(reasoning);
        List<Theorem> decreases = new ArrayList<>();
        List<Theorem> integers = new ArrayList<>();
        List<Theorem> naturals = new ArrayList<>();
        for (int i = 0; i < r; i++) {
            Term smaller = advanced(start(r), i);
            integers.add(reasoning.analyse(integer(smaller), known).orElseThrow());
            naturals.add(reasoning.linear(Logic.negation(less(smaller, ZERO)), known).orElseThrow());
            decreases.add(descent.decrease(t, smaller, known).orElseThrow(() -> new Stuck("no decrease", smaller)));
        }
        Theorem sum = reasoning.linear(Logic.equation(advanced(start(r), r), t), known).orElseThrow();
        return new Frame(test, descent.natural(t), decreases, integers, naturals, sum);
    }

    private static Term implied(List<Theorem> facts, Term claim) {
        return Logic.implication(facts.get(0).conclusion(), Logic.implication(facts.get(1).conclusion(), claim));
    }

    private static Theorem discharged(Theorem theorem, List<Theorem> facts) {
        return Theorem.discharge(Theorem.discharge(theorem, facts.get(1).conclusion()), facts.get(0).conclusion());
    }
}
