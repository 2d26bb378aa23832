package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.less;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That polynomials are not negative: by linear arithmetic, with products of what is not negative. */
final class Signs {
    private Signs() {
    }

    /** {@return {@code Γ |- not(term < 0)}} */
    static Optional<Theorem> notNegative(Reasoning reasoning, Term term, List<Theorem> facts) {
        Term goal = Logic.negation(less(term, ZERO));
        for (Theorem fact : facts) {
            if (fact.conclusion() == goal) {
                return Optional.of(fact);
            }
        }
        Polynomial polynomial = reasoning.ring().polynomial(term);
        List<Theorem> all = new ArrayList<>(facts);
        for (Polynomial next : polynomial.suffixes()) {
            if (next.product().atoms().size() > 1) {
                product(reasoning, next.product().atoms(), facts).ifPresent(all::add);
            }
        }
        return reasoning.linear(goal, all);
    }

    private static Optional<Theorem> product(Reasoning reasoning, List<Term> atoms, List<Theorem> facts) {
        Optional<Theorem> first = notNegative(reasoning, atoms.getFirst(), facts);
        if (atoms.size() == 1 || first.isEmpty()) {
            return first;
        }
        return product(reasoning, atoms.subList(1, atoms.size()), facts).map(rest -> {
            Term y = ((Application) ((Application) rest.conclusion()).argument(0)).argument(0);
            Theorem law = Theorem.instantiate(Theorem.axiom(reasoning.theory(), "notless.times"),
                    Substitution.of(List.of(Variable.of("x"), Variable.of("y")), List.of(atoms.getFirst(), y)));
            Theorem both = reasoning.analyse(((Application) law.conclusion()).argument(0), List.of(first.get(), rest)).orElseThrow();
            return Theorem.modusPonens(law, both);
        });
    }
}
