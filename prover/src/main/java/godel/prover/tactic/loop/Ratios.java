package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.integer;
import static godel.prover.tactic.loop.Reasoning.less;
import static godel.prover.tactic.loop.Reasoning.minus;
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
import godel.prover.tactic.Computation;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.Polynomial;
import godel.prover.tactic.arithmetic.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Floors of quotients whose divisor is no number: {@code floor(y / x) = k} where {@code k * x <= y < k * x + x} and x is positive. */
final class Ratios {
    private static final long EVALUATION_LIMIT = 1_000;
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable K = Variable.of("k");

    private final Reasoning reasoning;
    private final Theorem law;

    Ratios(Reasoning reasoning, Conjunctions conjunctions, Theorem floorOfSum) {
        this.reasoning = reasoning;
        this.law = law(conjunctions, floorOfSum);
    }

    /** Multiplying {@code y / x < k} and {@code k + 1 <= y / x} by x contradicts the bounds. */
    private Theorem law(Conjunctions conjunctions, Theorem floorOfSum) {
        Term inverse = Application.of("/", Constant.of(1), X);
        Term ratio = times(Y, inverse);
        Theorem positive = reasoning.assume(less(ZERO, X));
        Theorem low = reasoning.assume(Logic.negation(less(minus(Y, times(K, X)), ZERO)));
        Theorem high = reasoning.assume(less(ZERO, minus(plus(times(K, X), X), Y)));
        Theorem notZero = reasoning.linear(Logic.negation(Logic.equation(plus(ZERO, X), ZERO)), List.of(positive)).orElseThrow();
        Theorem one = Theorem.modusPonens(Theorem.instantiate(Theorem.axiom(reasoning.theory(), "divide.inverse"), Substitution.of(Map.of(X, X))), notZero);
        Theorem back = Equality.at(times(Y, times(X, inverse)), 1, Equality.of(one)).theorem(reasoning.theory());
        Term below = less(ZERO, minus(K, ratio));
        Theorem product = multiplied("less.times", X, minus(K, ratio), conjunctions.join(List.of(positive, reasoning.assume(below))));
        Theorem notBelow = reasoning.linear(Logic.negation(below), List.of(product, back, low)).orElseThrow();
        Term rest = minus(ratio, plus(K, Constant.of(1)));
        Term above = Logic.negation(less(rest, ZERO));
        Theorem notNegative = reasoning.linear(Logic.negation(less(X, ZERO)), List.of(positive)).orElseThrow();
        Theorem excess = multiplied("notless.times", X, rest, conjunctions.join(List.of(notNegative, reasoning.assume(above))));
        Theorem notAbove = reasoning.linear(less(rest, ZERO), List.of(excess, back, high)).orElseThrow();
        Term fraction = minus(ratio, K);
        Theorem floor = Reasoning.cut(floorOfSum, Substitution.of(List.of(Variable.of("k"), Variable.of("e")), List.of(K, fraction)),
                List.of(reasoning.linear(Logic.negation(less(fraction, ZERO)), List.of(notBelow)).orElseThrow(),
                        reasoning.linear(less(fraction, Constant.of(1)), List.of(notAbove)).orElseThrow()));
        Theorem same = reasoning.ring().equal(ratio, plus(K, fraction)).orElseThrow();
        return Equality.at(Application.of("floor", ratio), 0, Equality.of(same)).then(Equality.of(floor)).theorem(reasoning.theory());
    }

    private static Theorem multiplied(String axiom, Term left, Term right, Theorem signs) {
        Theorem instance = Theorem.instantiate(Theorem.axiom(signs.theory(), axiom), Substitution.of(List.of(X, Y), List.of(left, right)));
        return Theorem.modusPonens(instance, signs);
    }

    /** {@return {@code floor(y / x) = k} for the k that is found for small t, if the bounds can be proved} */
    Optional<Equality> floor(Application floor, Knowledge knowledge, List<Theorem> facts) {
        Polynomial argument = reasoning.ring().polynomial(floor.argument(0));
        Optional<Term> inverse = common(argument);
        Optional<Rational> value = inverse.isEmpty() ? Optional.empty() : knowledge.lemmas().constant(floor);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Term x = ((Application) inverse.get()).argument(1);
        Term y = without(argument, inverse.get()).term();
        Constant k = Constant.of(value.get());
        List<Theorem> known = knowledge.facts(facts);
        Optional<Theorem> same = reasoning.ring().equal(floor.argument(0), times(y, inverse.get()));
        Optional<Theorem> positive = reasoning.linear(less(ZERO, x), known);
        if (same.isEmpty() || positive.isEmpty()) {
            return Optional.empty();
        }
        Optional<Theorem> low = Signs.notNegative(reasoning, minus(y, times(k, x)), known);
        Optional<Theorem> high = low.flatMap(proof -> reasoning.linear(less(ZERO, minus(plus(times(k, x), x), y)), known));
        return high.map(above -> {
            Theorem whole = Computation.holds(reasoning.theory(), integer(k), EVALUATION_LIMIT).orElseThrow();
            Theorem result = Reasoning.cut(law, Substitution.of(List.of(X, Y, K), List.of(x, y, k)), List.of(positive.get(), low.get(), above, whole));
            return Equality.at(floor, 0, Equality.of(same.get())).then(Equality.of(result));
        });
    }

    /** {@return an atom {@code 1 / x} that is a factor of all monomials} */
    private static Optional<Term> common(Polynomial polynomial) {
        return polynomial.isZero() ? Optional.empty() : polynomial.product().atoms().stream()
                .filter(atom -> atom instanceof Application inverse && inverse.applies("/", 2))
                .filter(atom -> polynomial.suffixes().stream().allMatch(next -> next.product().atoms().contains(atom))).findFirst();
    }

    private static Polynomial without(Polynomial polynomial, Term factor) {
        Polynomial result = Polynomial.ZERO;
        for (Polynomial next : polynomial.suffixes()) {
            List<Term> atoms = new ArrayList<>(next.product().atoms());
            atoms.remove(factor);
            result = result.plus(Polynomial.monomial(next.coefficient(), new Product(atoms)));
        }
        return result;
    }
}
