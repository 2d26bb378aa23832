package godel.prover.tactic.loop;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;

/** Claims joined by {@code and}, bracketed to the right, and taken apart again. */
final class Conjunctions {
    private static final Variable P = Variable.of("p");
    private static final Variable Q = Variable.of("q");

    private final Theorem introduction;
    private final Theorem first;
    private final Theorem second;

    Conjunctions(Reasoning reasoning) {
        Term both = and(P, Q);
        this.introduction = reasoning.analyse(both, List.of(reasoning.assume(P), reasoning.assume(Q))).orElseThrow();
        this.first = reasoning.analyse(P, List.of(reasoning.assume(both))).orElseThrow();
        this.second = reasoning.analyse(Q, List.of(reasoning.assume(both))).orElseThrow();
    }

    private static Term and(Term left, Term right) {
        return Application.of("and", left, right);
    }

    static Term of(List<? extends Term> terms) {
        Term result = terms.getLast();
        for (int i = terms.size() - 2; i >= 0; i--) {
            result = and(terms.get(i), result);
        }
        return result;
    }

    Theorem join(List<Theorem> parts) {
        Theorem result = parts.getLast();
        for (int i = parts.size() - 2; i >= 0; i--) {
            Substitution here = Substitution.of(List.of(P, Q), List.of(parts.get(i).conclusion(), result.conclusion()));
            result = Reasoning.cut(introduction, here, List.of(parts.get(i), result));
        }
        return result;
    }

    List<Theorem> split(Theorem conjunction, int count) {
        List<Theorem> result = new ArrayList<>();
        Theorem rest = conjunction;
        for (int i = 0; i < count - 1; i++) {
            Application both = (Application) rest.conclusion();
            Substitution here = Substitution.of(List.of(P, Q), both.arguments());
            result.add(Reasoning.cut(first, here, List.of(rest)));
            rest = Reasoning.cut(second, here, List.of(rest));
        }
        result.add(rest);
        return result;
    }
}
