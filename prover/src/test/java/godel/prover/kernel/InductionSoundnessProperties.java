package godel.prover.kernel;

import static godel.prover.kernel.Granted.minusOne;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Induction and recursion against a small world of values, closed under the parts of values and under counting down.
 * A premise is granted exactly if it is true in that world; then whatever induction concludes from granted premises must
 * be true in it, and whatever definition is admitted with granted obligations must end.
 */
class InductionSoundnessProperties {
    private static final Variable X = Variable.of("x");
    private static final Variable INNER = Variable.of("call#1");
    private static final List<Value> WORLD = world();

    private final Theory theory = RandomTerms.theory();

    private static List<Value> world() {
        List<Value> values = new ArrayList<>();
        for (int i = -2; i <= 7; i++) {
            values.add(Rational.of(i));
        }
        values.addAll(List.of(Symbol.NIL, Symbol.FALSE, Symbol.TRUE, Symbol.of("a")));
        Value list = Symbol.NIL;
        for (Value element : List.of(Rational.ONE, Symbol.of("a"), Symbol.FALSE, Rational.of(2))) {
            list = Pair.of(element, list);
            values.add(list);
        }
        values.add(Pair.of(Rational.ONE, Rational.of(2)));
        values.add(Pair.of(list, Pair.of(Rational.ONE, Rational.of(2))));
        return values;
    }

    /** {@return whether it is true in the world, whatever the value of an inner call is} */
    private boolean isTrue(List<Term> hypotheses, Term conclusion) {
        List<Value> inner = conclusion.contains(INNER) || hypotheses.stream().anyMatch(hypothesis -> hypothesis.contains(INNER)) ? WORLD : List.of(Symbol.NIL);
        return WORLD.stream().allMatch(value -> inner.stream().allMatch(call -> {
            Map<Variable, Value> valuation = Map.of(X, value, INNER, call);
            NaiveEvaluation meaning = new NaiveEvaluation(theory, 10_000);
            return !hypotheses.stream().allMatch(hypothesis -> meaning.holds(hypothesis, valuation)) || meaning.holds(conclusion, valuation);
        }));
    }

    /** {@return the theorem if it is true, else some other theorem with the same conclusion that is: from a false hypothesis} */
    private Theorem granted(List<Term> hypotheses, Term conclusion) {
        return isTrue(hypotheses, conclusion) ? Granted.theorem(theory, hypotheses, conclusion)
                : Theorem.absurd(Theorem.assume(theory, Constant.FALSE), conclusion);
    }

    private static Term apply(String function, Term... arguments) {
        return Application.of(function, arguments);
    }

    private static List<Term> smallerCandidates() {
        return List.of(apply("tail", X), apply("head", X), minusOne(X), X, apply("pair", X, X), apply("+", X, Constant.of(1)), Constant.of(0));
    }

    private static List<Term> tests() {
        return List.of(apply("is_pair", X), Granted.positive(X), Constant.TRUE, apply("is_number", X), X);
    }

    private static List<Term> measures() {
        return List.of(apply("size", X), Granted.natural(X), X, apply("-", Constant.of(3), X), Constant.of(0));
    }

    private static List<Term> formulas() {
        Term natural = Logic.natural(X);
        return List.of(
                apply("<", Constant.of(-1), apply("length", X)),
                Logic.equation(apply("length", apply("append", X, X)), apply("twice", apply("length", X))),
                apply("or", apply("even", X), apply("odd", X)),
                apply("iff", apply("even", X), Logic.negation(apply("odd", X))),
                Logic.implication(natural, apply("<", apply("-", X, Constant.of(1)), apply("twice", X))),
                apply("even", X),
                apply("<", apply("length", X), Constant.of(3)),
                Logic.implication(natural, apply("<", X, Constant.of(5))));
    }

    private int accepted;

    @Property(tries = 1)
    void whatInductionConcludesFromTruePremisesIsTrue() {
        for (Term formula : formulas()) {
            for (Term test : tests()) {
                for (Term measure : measures()) {
                    for (Term smaller : smallerCandidates()) {
                        induct(formula, measure, test, smaller);
                    }
                }
            }
        }
        assertTrue(accepted >= 20, accepted + " inductions went through");
    }

    private void induct(Term formula, Term measure, Term test, Term smaller) {
        Substitution substitution = Substitution.of(Map.of(X, smaller));
        InductionScheme scheme = new InductionScheme(formula, List.of(measure), List.of(new InductionScheme.Case(test, List.of(substitution))));
        Theorem natural = granted(List.of(), Logic.natural(measure));
        Theorem base = granted(List.of(Logic.negation(test)), formula);
        Theorem step = granted(List.of(test, substitution.apply(formula)), formula);
        Theorem decrease = granted(List.of(test), apply("<", substitution.apply(measure), measure));
        boolean allTrue = List.of(natural, base, step, decrease).stream().noneMatch(premise -> premise.hypotheses().contains(Constant.FALSE));
        try {
            Theorem theorem = Theorem.induct(scheme, List.of(natural), base, List.of(step), List.of(List.of(decrease)));
            assertTrue(allTrue);
            assertTrue(isTrue(theorem.hypotheses(), theorem.conclusion()), theorem + " by " + theorem.step());
            accepted++;
        } catch (RefusedException refused) {
            assertFalse(allTrue, refused.getMessage());
        }
    }

    @Property(tries = 200)
    void premisesOfOneInductionDoNotServeAnother(@ForAll long seed) {
        RandomTerms terms = new RandomTerms(new Random(seed), theory);
        Term formula = terms.oneOf(formulas());
        List<Theorem> pool = new ArrayList<>();
        Term test = terms.oneOf(tests());
        Substitution substitution = Substitution.of(Map.of(X, terms.oneOf(smallerCandidates())));
        Term measure = terms.oneOf(measures());
        for (Term other : tests()) {
            pool.add(granted(List.of(Logic.negation(other)), formula));
            pool.add(granted(List.of(other, substitution.apply(formula)), formula));
            pool.add(granted(List.of(other), formula));
            pool.add(granted(List.of(other), apply("<", substitution.apply(measure), measure)));
            pool.add(granted(List.of(other, substitution.apply(formula)), apply("<", substitution.apply(measure), measure)));
        }
        pool.add(Theorem.assume(theory, formula));
        Theorem natural = granted(List.of(), Logic.natural(measure));
        InductionScheme scheme = new InductionScheme(formula, List.of(measure), List.of(new InductionScheme.Case(test, List.of(substitution))));
        for (int i = 0; i < 200; i++) {
            try {
                Theorem theorem = Theorem.induct(scheme, List.of(natural), terms.oneOf(pool), List.of(terms.oneOf(pool)), List.of(List.of(terms.oneOf(pool))));
                assertTrue(isTrue(List.of(), theorem.conclusion()), theorem + " by " + theorem.step());
            } catch (RefusedException refused) {
                assertEquals("induct", refused.refusal().rule());
            }
        }
    }

    private int admitted;

    @Property(tries = 1)
    void definitionsWithTrueObligationsEndAndSatisfyTheirEquation() {
        int number = 0;
        for (Term measure : measures()) {
            for (Term test : tests()) {
                for (Term smaller : smallerCandidates()) {
                    for (int shape = 0; shape < 5; shape++) {
                        define("defined" + number++, shape, test, smaller, measure);
                    }
                }
            }
        }
        assertTrue(admitted >= 20, admitted + " of " + number + " definitions were admitted");
    }

    private void define(String name, int shape, Term test, Term smaller, Term measure) {
        Term call = apply(name, smaller);
        Term body = switch (shape) {
            case 0 -> Logic.conditional(test, call, X);
            case 1 -> Logic.conditional(test, apply("+", Constant.of(1), apply(name, Logic.conditional(call, smaller, smaller))), X);
            case 2 -> Logic.conditional(Logic.negation(test), X, apply("pair", call, call));
            case 3 -> Logic.conditional(test, apply(name, call), X);
            default -> Logic.conditional(test, Logic.conditional(call, apply(name, apply("tail", X)), X), X);
        };
        Proposal proposal = Granted.proposal(name, List.of(X), body, measure);
        List<Obligation> obligations = theory.obligations(List.of(proposal));
        List<Theorem> proofs = obligations.stream().map(obligation -> granted(obligation.tests(), obligation.goal())).toList();
        boolean allTrue = proofs.stream().noneMatch(proof -> proof.hypotheses().contains(Constant.FALSE));
        try {
            theory.define(List.of(proposal), proofs);
            assertTrue(allTrue);
            admitted++;
        } catch (RefusedException refused) {
            assertFalse(allTrue, refused.getMessage());
            return;
        }
        for (Value value : WORLD) {
            Term instance = Substitution.of(Map.of(X, Constant.of(value))).apply(Logic.equation(apply(name, X), body));
            assertEquals(Logic.equation(instance, Constant.TRUE), Theorem.evaluate(theory, instance, 100_000).conclusion());
        }
    }
}
