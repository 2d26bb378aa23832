package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.advanced;
import static godel.prover.tactic.loop.Reasoning.integer;
import static godel.prover.tactic.loop.Reasoning.less;
import static godel.prover.tactic.loop.Reasoning.number;
import static godel.prover.tactic.loop.Reasoning.plus;
import static godel.prover.tactic.loop.Reasoning.times;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From a claim for all {@code modulus * t + start + i} with i below the modulus, and for all numbers below the start, the claim for all natural numbers. */
final class Residues {
    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Variable t;
    private final Counting counting;

    Residues(Reasoning reasoning, Integrality integrality, Variable t) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.t = t;
        this.counting = new Counting(reasoning, t);
    }

    /**
     * {@return {@code {is_integer(c), not(c < 0)} |- equation}}
     *
     * @param classes for each remainder i: {@code {t is natural} |- equation} with {@code modulus * t + (start + i)} for c
     */
    Theorem assemble(Variable c, Application equation, int modulus, int start, List<Theorem> classes) {
        Term claim = equation;
        List<Theorem> natural = reasoning.natural(c);
        Theorem above = above(c, claim, modulus, start, classes);
        if (start == 0) {
            return Reasoning.cut(natural.get(1), above);
        }
        Term test = less(c, number(start));
        List<Theorem> facts = new ArrayList<>(natural);
        facts.add(reasoning.assume(test));
        Theorem below = counting.interval(c, ZERO, start, facts, claim, i -> ground(c, equation, i));
        return Theorem.split(below, above, test);
    }

    private Theorem ground(Variable c, Application equation, int value) {
        Application here = (Application) Substitution.of(Map.of(c, number(value))).apply(equation);
        Unfolding unfolding = new Unfolding(reasoning, integrality, t, List.of(), Knowledge.none());
        Equality left = unfolding.simplify(here.argument(0));
        Equality right = unfolding.simplify(here.argument(1));
        if (left.right() != right.right()) {
            throw new Stuck("not equal", here);
        }
        return left.then(right.reversed()).theorem(reasoning.theory());
    }

    /** {@return {@code {is_integer(c), not(c < start)} |- claim}} */
    private Theorem above(Variable c, Term claim, int modulus, int start, List<Theorem> classes) {
        Theorem whole = reasoning.assume(integer(c));
        Theorem atLeast = reasoning.assume(Logic.negation(less(c, number(start))));
        Term offset = start == 0 ? c : plus(c, number(-start));
        Term fraction = modulus == 1 ? offset : times(Constant.of(Rational.ONE.divide(Rational.of(modulus))), offset);
        Term quotient = modulus == 1 ? offset : Application.of("floor", fraction);
        List<Theorem> facts = new ArrayList<>(List.of(whole, atLeast));
        if (modulus > 1) {
            Substitution at = Substitution.of(Map.of(Variable.of("x"), fraction));
            for (String name : List.of("floor.below", "floor.above")) {
                facts.add(Theorem.instantiate(Theorem.axiom(reasoning.theory(), name), at));
            }
        }
        Theorem quotientWhole = integrality.prove(quotient, facts).orElseThrow(() -> new Stuck("no integer", quotient));
        facts.add(quotientWhole);
        Theorem quotientNatural = reasoning.linear(Logic.negation(less(quotient, ZERO)), facts).orElseThrow(() -> new Stuck("negative", quotient));
        Substitution at = Substitution.of(Map.of(t, quotient));
        List<Theorem> instances = classes.stream().map(proof -> Reasoning.cut(proof, at, List.of(quotientWhole, quotientNatural))).toList();
        if (modulus == 1) {
            Theorem sum = reasoning.linear(Logic.equation(advanced(quotient, start), c), facts).orElseThrow(() -> new Stuck("no sum", quotient));
            return Reasoning.lift(claim, c, Equality.of(sum)).carry(instances.getFirst());
        }
        Term low = plus(times(number(modulus), quotient), number(start));
        return spread(c, low, modulus, facts, claim, instances);
    }

    /** As {@link Counting#interval}, with the classes' own way to write their numbers. */
    private Theorem spread(Variable c, Term low, int modulus, List<Theorem> facts, Term claim, List<Theorem> instances) {
        Application sum = (Application) low;
        List<Theorem> known = new ArrayList<>(facts);
        List<Term> tests = new ArrayList<>();
        List<Theorem> parts = new ArrayList<>();
        Rational start = ((Rational) ((Constant) sum.argument(1)).value());
        for (int i = 0; i < modulus; i++) {
            Term value = plus(sum.argument(0), Constant.of(start.plus(Rational.of(i))));
            List<Theorem> here = new ArrayList<>(known);
            if (i < modulus - 1) {
                Term test = less(c, plus(sum.argument(0), Constant.of(start.plus(Rational.of(i + 1)))));
                tests.add(test);
                here.add(reasoning.assume(test));
                known.add(reasoning.assume(Logic.negation(test)));
            }
            Theorem equal = reasoning.linear(Logic.equation(value, c), here).orElseThrow(() -> new Stuck("not pinned", value));
            parts.add(Reasoning.lift(claim, c, Equality.of(equal)).carry(instances.get(i)));
        }
        Theorem result = parts.getLast();
        for (int i = modulus - 2; i >= 0; i--) {
            result = Theorem.split(parts.get(i), result, tests.get(i));
        }
        return result;
    }
}
