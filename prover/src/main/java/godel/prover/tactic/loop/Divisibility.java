package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.advanced;
import static godel.prover.tactic.loop.Reasoning.integer;
import static godel.prover.tactic.loop.Reasoning.number;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.Polynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves that an expression in loops, which may have fractions, is an integer for all natural t. With p(i) the expression
 * at {@code t + i}, it looks for integers that make {@code p(r) - n(0) * p(0) - … - n(r - 1) * p(r - 1)} a polynomial with
 * integer coefficients; only the remainders of the n(i) by the common denominator matter.
 */
final class Divisibility {
    private static final int MAXIMAL_STEPS_BACK = 3;
    private static final int MAXIMAL_CHOICES = 4_000;

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Counting counting;
    private final Variable t;

    Divisibility(Reasoning reasoning, Integrality integrality, Counting counting, Variable t) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.counting = counting;
        this.t = t;
    }

    /** {@return {@code {t is natural} |- is_integer(expression)}} */
    Optional<Theorem> prove(Application expression, Knowledge knowledge) {
        Unfolding unfolding = new Unfolding(reasoning, integrality, t, reasoning.natural(t), knowledge);
        List<Equality> steps = new ArrayList<>();
        List<Theorem> bases = new ArrayList<>();
        for (int r = 0; r <= MAXIMAL_STEPS_BACK; r++) {
            Equality next = unfolding.polynomial(at(expression, advanced(t, r)));
            Optional<Theorem> step = combined(expression, steps, next);
            if (step.isPresent()) {
                return Optional.of(r == 0 ? step.get() : counting.prove(integer(expression), bases, step.get()));
            }
            Equality value = new Unfolding(reasoning, integrality, t, List.of(), knowledge).polynomial(at(expression, number(r)));
            Optional<Theorem> base = integrality.prove(value.right(), List.of());
            if (base.isEmpty()) {
                return Optional.empty();
            }
            bases.add(Equality.at(integer(value.left()), 0, value).carryBack(base.get()));
            steps.add(next);
        }
        return Optional.empty();
    }

    private Application at(Term term, Term value) {
        return (Application) Substitution.of(Map.of(t, value)).apply(term);
    }

    private Optional<Theorem> combined(Application expression, List<Equality> steps, Equality last) {
        Polynomial wanted = reasoning.ring().polynomial(last.right());
        List<Polynomial> polynomials = steps.stream().map(step -> reasoning.ring().polynomial(step.right())).toList();
        return factors(wanted, polynomials).flatMap(factors -> {
            Polynomial rest = wanted;
            Term sum = null;
            List<Theorem> facts = new ArrayList<>(reasoning.natural(t));
            for (int i = 0; i < factors.size(); i++) {
                rest = rest.minus(polynomials.get(i).scale(Rational.of(factors.get(i))));
                Term product = Reasoning.times(Constant.of(Rational.of(factors.get(i))), steps.get(i).right());
                sum = sum == null ? product : Reasoning.plus(sum, product);
                Theorem hypothesis = reasoning.assume(integer(at(expression, advanced(t, i))));
                facts.add(Equality.at(integer(steps.get(i).left()), 0, steps.get(i)).carry(hypothesis));
            }
            Term whole = sum == null ? Reasoning.plus(ZERO, rest.term()) : Reasoning.plus(sum, rest.term());
            return integrality.prove(whole, facts).flatMap(proof -> reasoning.ring().equal(last.right(), whole)
                    .map(same -> Equality.at(integer(last.left()), 0, last.then(Equality.of(same))).carryBack(proof)));
        });
    }

    private Optional<List<Integer>> factors(Polynomial wanted, List<Polynomial> given) {
        BigInteger denominator = BigInteger.ONE;
        for (Polynomial each : given) {
            for (Polynomial next : each.suffixes()) {
                BigInteger part = next.coefficient().denominator();
                denominator = denominator.divide(denominator.gcd(part)).multiply(part);
            }
        }
        double choices = Math.pow(denominator.doubleValue(), given.size());
        if (choices > MAXIMAL_CHOICES) {
            return Optional.empty();
        }
        int modulus = denominator.intValueExact();
        for (int choice = 0; choice < choices; choice++) {
            reasoning.visit();
            Polynomial rest = wanted;
            List<Integer> factors = new ArrayList<>();
            int left = choice;
            for (Polynomial each : given) {
                factors.add(left % modulus);
                rest = rest.minus(each.scale(Rational.of(left % modulus)));
                left /= modulus;
            }
            if (rest.suffixes().stream().allMatch(next -> next.coefficient().isInteger())) {
                return Optional.of(factors);
            }
        }
        return Optional.empty();
    }
}
