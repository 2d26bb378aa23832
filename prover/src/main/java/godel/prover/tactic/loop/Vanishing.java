package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.advanced;
import static godel.prover.tactic.loop.Reasoning.number;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.Polynomial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves that an expression in loops is 0 for all natural t. With p(i) the expression at {@code t + i} as a polynomial in
 * the states of the loops at t, it looks for an r such that p(r) is a sum of multiples of p(0), …, p(r - 1). For loops
 * whose steps are polynomials there is one, whenever the expression is 0 for all t (Hilbert's basis theorem); for linear
 * loops r is at most the number of states. Then induction r steps back proves it.
 */
final class Vanishing {
    private static final int MAXIMAL_STEPS_BACK = 10;

    /** So often may new atoms come up; where they still do, the steps of the loops are no polynomials. */
    private static final int MAXIMAL_GROWTH = 4;

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Counting counting;
    private final Variable t;

    Vanishing(Reasoning reasoning, Integrality integrality, Variable t) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.counting = new Counting(reasoning, t);
        this.t = t;
    }

    Counting counting() {
        return counting;
    }

    /** {@return {@code {t is natural} |- equal(left - right, 0)} if it is found} */
    Optional<Theorem> prove(Application difference, Knowledge knowledge) {
        Unfolding unfolding = new Unfolding(reasoning, integrality, t, reasoning.natural(t), knowledge);
        Ideal ideal = new Ideal(reasoning);
        List<Equality> steps = new ArrayList<>();
        List<Theorem> bases = new ArrayList<>();
        Set<Term> atoms = new HashSet<>();
        int growth = 0;
        for (int r = 0; r <= MAXIMAL_STEPS_BACK; r++) {
            Equality step = unfolding.polynomial((Application) at(difference, advanced(t, r)));
            Polynomial polynomial = reasoning.ring().polynomial(step.right());
            Optional<List<Polynomial>> cofactors = ideal.express(polynomial);
            if (cofactors.isPresent()) {
                return Optional.of(r == 0 ? step.theorem(reasoning.theory())
                        : counting.prove(Logic.equation(difference, ZERO), bases, combined(difference, steps, step, cofactors.get())));
            }
            boolean grows = false;
            for (Polynomial next : polynomial.suffixes()) {
                grows |= atoms.addAll(next.product().atoms());
            }
            growth += grows ? 1 : 0;
            Optional<Theorem> base = growth > MAXIMAL_GROWTH ? Optional.empty() : ground(difference, r, knowledge);
            if (base.isEmpty()) {
                return Optional.empty();
            }
            bases.add(base.get());
            steps.add(step);
            ideal.add(polynomial);
        }
        return Optional.empty();
    }

    private Term at(Term term, Term value) {
        return Substitution.of(Map.of(t, value)).apply(term);
    }

    /** {@return {@code |- equal(difference, 0)} for a number, unless it is false} */
    private Optional<Theorem> ground(Application difference, int number, Knowledge knowledge) {
        Unfolding unfolding = new Unfolding(reasoning, integrality, t, List.of(), knowledge);
        Equality value = unfolding.polynomial((Application) at(difference, number(number)));
        return value.right() == ZERO ? Optional.of(value.theorem(reasoning.theory())) : Optional.empty();
    }

    /** {@return {@code {t is natural, equal(d(t), 0), …, equal(d(t + r - 1), 0)} |- equal(d(t + r), 0)}} */
    private Theorem combined(Application difference, List<Equality> steps, Equality last, List<Polynomial> cofactors) {
        Term sum = null;
        List<Equality> products = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Equality step = steps.get(i);
            Theorem hypothesis = reasoning.assume(Logic.equation(at(difference, advanced(t, i)), ZERO));
            Equality zero = step.reversed().then(Equality.of(hypothesis));
            Application product = Reasoning.times(cofactors.get(i).term(), step.right());
            products.add(Equality.at(product, 1, zero));
            sum = sum == null ? product : Reasoning.plus(sum, product);
        }
        Equality zeros = products.getFirst();
        for (int i = 1; i < products.size(); i++) {
            Application partial = (Application) Reasoning.plus(zeros.left(), products.get(i).left());
            zeros = Equality.congruence(partial, List.of(zeros, products.get(i)));
        }
        Equality nothing = zeros.then(Equality.of(reasoning.ring().normalise(zeros.right())));
        Term wanted = sum;
        Equality same = Equality.of(reasoning.ring().equal(last.right(), wanted).orElseThrow(() -> new Stuck("not equal", wanted)));
        return last.then(same).then(nothing).theorem(reasoning.theory());
    }
}
