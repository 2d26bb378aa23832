package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.List;

/** How a step of a certificate was made; the rules are those that {@code godel.prover.checker} documents. Premises are step numbers. */
sealed interface Inference {

    record Assume(Term term) implements Inference {
    }

    record Reflexive(Term term) implements Inference {
    }

    record Symmetric(int premise) implements Inference {
    }

    record Transitive(int first, int second) implements Inference {
    }

    record Congruence(Application term, List<Replaced> replaced) implements Inference {
    }

    record Substitute(int equation, int premise) implements Inference {
    }

    record Instantiate(int premise, Substitution substitution) implements Inference {
    }

    record Split(int positive, int negative, Term test) implements Inference {
    }

    record Discharge(int premise, Term hypothesis) implements Inference {
    }

    record ModusPonens(int implication, int premise) implements Inference {
    }

    record Absurd(int premise) implements Inference {
    }

    record Axiom(String name) implements Inference {
    }

    record Definition(FunctionSymbol function) implements Inference {
    }

    record Evaluate(Term term) implements Inference {
    }

    record Induct(Term formula, List<Term> measure, List<Integer> naturals, int base, List<Case> cases) implements Inference {
    }

    /** An argument replaced by congruence: its position from 0, and the step that proves the equation. */
    record Replaced(int position, int equation) {
    }

    /** A case of an induction: its test, the step that proves it, and its induction hypotheses. */
    record Case(Term test, int step, List<Descent> hypotheses) {
    }

    /** An induction hypothesis: its substitution, and the step that proves that the measure gets smaller. */
    record Descent(Substitution substitution, int decrease) {
    }

    /** {@return the steps this one rests on} */
    default List<Integer> premises() {
        return switch (this) {
            case Assume rule -> List.of();
            case Reflexive rule -> List.of();
            case Symmetric rule -> List.of(rule.premise);
            case Transitive rule -> List.of(rule.first, rule.second);
            case Congruence rule -> rule.replaced.stream().map(Replaced::equation).toList();
            case Substitute rule -> List.of(rule.equation, rule.premise);
            case Instantiate rule -> List.of(rule.premise);
            case Split rule -> List.of(rule.positive, rule.negative);
            case Discharge rule -> List.of(rule.premise);
            case ModusPonens rule -> List.of(rule.implication, rule.premise);
            case Absurd rule -> List.of(rule.premise);
            case Axiom rule -> List.of();
            case Definition rule -> List.of();
            case Evaluate rule -> List.of();
            case Induct rule -> allPremises(rule);
        };
    }

    private static List<Integer> allPremises(Induct rule) {
        List<Integer> premises = new ArrayList<>(rule.naturals);
        premises.add(rule.base);
        for (Case one : rule.cases) {
            premises.add(one.step);
            one.hypotheses.forEach(hypothesis -> premises.add(hypothesis.decrease));
        }
        return premises;
    }
}
