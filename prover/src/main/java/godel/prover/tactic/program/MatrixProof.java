package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Equality;
import godel.prover.tactic.code.CaseInduction;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is proved of a linear recurrence g of order k and the powers c(n) = (c_0(n), …) of its step: that c(n) goes n values on,
 *
 * <pre>
 * g(n + s) = c_0(n) · g(s) + … + c_(k-1)(n) · g(s + k - 1)         for all n and s
 * </pre>
 *
 * by induction on n, which is halved. With h the half of n, g(2 h + s) is h values on from g(h + s), g(h + s + 1), …, each of which
 * is h values on from g(s), g(s + 1), …; what is then a sum of products of the c(h) and of g's values is the right side, by ring
 * normalisation. An odd n begins at s + 1.
 */
final class MatrixProof {
    private static final long EVALUATION_LIMIT = 10_000;

    private final LinearRecurrence recurrence;
    private final LemmaProof proof;
    private final Theory theory;
    private final Meaning old;
    private final Meaning power;
    private final Variable n;
    private final Variable start;

    MatrixProof(LinearRecurrence recurrence, LemmaProof proof, ProgramMeaning before, Meaning power) {
        this.recurrence = recurrence;
        this.proof = proof;
        this.theory = proof.rules().theory();
        this.old = before.function(Symbol.of(recurrence.target().name())).orElseThrow();
        this.power = power;
        this.n = power.variables().getFirst();
        this.start = Variable.of(n.name() + "_from");
    }

    /** Proves that, and learns {@code g(n) = g(0) · c_0(n) + …}. */
    void prove() {
        int furthest = 2 * recurrence.order() - 1;
        for (int plus = 1; plus <= furthest; plus++) {
            for (int minus = 1; minus <= recurrence.order(); minus++) {
                proof.prove(Claims.shifted(plus, minus, false)).ifPresent(proof::learn);
            }
        }
        proof.prove(Claims.under(old.guard(), Logic.equation(Application.of("is_number", old.value()), Constant.TRUE))).ifPresent(proof::learn);
        List<Equality> further = new ArrayList<>();
        for (int i = recurrence.order(); i <= furthest; i++) {
            further.add(unfolded(i));
        }
        Term half = Application.of("floor", Application.of("/", n, Constant.of(2)));
        List<Substitution> smaller = new ArrayList<>();
        for (int i = 0; i <= recurrence.order(); i++) {
            smaller.add(Substitution.of(Map.of(n, half, start, from(i))));
        }
        for (int i = 0; i <= 1; i++) {
            smaller.add(Substitution.of(Map.of(n, half, start, plus(from(i), half))));
        }
        Term test = Application.of("and", natural(n), Application.of("<", Constant.of(0), n));
        Term claim = Logic.implication(natural(n), Logic.implication(natural(start), Logic.equation(value(plus(n, start)), combination(n, start))));
        InductionScheme scheme = new InductionScheme(claim, List.of(Application.of("nat", n)), List.of(new InductionScheme.Case(test, smaller)));
        Theorem law = new CaseInduction(proof.rules(), proof.effort()).prove(scheme, (facts, hypotheses) ->
                discharged(hypotheses.isEmpty() ? atZero(facts) : halved(half, claim, facts, further)));
        for (int i = 0; i < recurrence.order(); i++) {
            Term isNumber = Logic.equation(Application.of("is_number", element(n, i)), Constant.TRUE);
            proof.learn(required(Logic.implication(natural(n), isNumber), List.of(), List.of(proof.rules().unfold(power.value()).orElseThrow())));
        }
        proof.learn(atStart(law));
    }

    /** {@code natural(s) |- g(s + i) = q_1 · g(s + i - 1) + …}, in terms of the first k values from s on. */
    private Equality unfolded(int i) {
        List<Term> parts = new ArrayList<>();
        for (int j = 0; j < recurrence.order(); j++) {
            parts.add(Application.of("*", Constant.of(recurrence.coefficients().get(j)), value(from(i - 1 - j))));
        }
        Application call = value(from(i));
        return proved(Logic.equation(call, sum(parts)), List.of(assumed(natural(start))), List.of(proof.rules().unfold(call).orElseThrow()));
    }

    /** The claim's equation where n is 0. */
    private Theorem atZero(List<Theorem> facts) {
        List<Theorem> known = with(facts, assumed(natural(n)), assumed(natural(start)));
        Equality same = Equality.at(value(plus(n, start)), 0, proved(Logic.equation(plus(n, start), start), known, List.of()));
        Term goal = Logic.equation(value(start), combination(n, start));
        return same.then(proved(goal, known, List.of(proof.rules().unfold(power.value()).orElseThrow()))).theorem(theory);
    }

    /** The claim's equation where it holds of half of n. */
    private Theorem halved(Term half, Term claim, List<Theorem> facts, List<Equality> further) {
        List<Theorem> known = with(facts, assumed(natural(n)), assumed(natural(start)));
        Term even = Logic.equation(Application.of("*", half, Constant.of(2)), n);
        Theorem whenEven = halved(half, claim, with(known, assumed(even)), further, 0);
        Theorem whenOdd = halved(half, claim, with(known, assumed(Logic.negation(even))), further, 1);
        return Theorem.split(whenEven, whenOdd, even);
    }

    /** @param odd 1 where n is twice its half and 1 */
    private Theorem halved(Term half, Term claim, List<Theorem> known, List<Equality> further, int odd) {
        Term distance = plus(half, plus(from(odd), half));
        Equality twice = Equality.at(value(plus(n, start)), 0, proved(Logic.equation(plus(n, start), distance), known, List.of()));
        Equality first = twice.then(hypothesis(half, plus(from(odd), half), claim, known));
        List<Equality> rewrites = new ArrayList<>(List.of(first));
        for (int i = 0; i < recurrence.order(); i++) {
            Application met = value(shifted(plus(from(odd), half), i));
            Equality moved = Equality.at(met, 0, proved(Logic.equation(met.argument(0), plus(half, from(odd + i))), known, List.of()));
            rewrites.add(moved.then(hypothesis(half, from(odd + i), claim, known)));
        }
        for (int i = 0; i < recurrence.order(); i++) {
            for (int j = 0; j < recurrence.order(); j++) {
                Application met = value(shifted(from(odd + i), j));
                if (met != value(from(odd + i + j))) {
                    rewrites.add(Equality.at(met, 0, proved(Logic.equation(met.argument(0), from(odd + i + j)), known, List.of())));
                }
            }
        }
        rewrites.addAll(further);
        rewrites.add(proof.rules().unfold(power.value()).orElseThrow());
        return proved(Logic.equation(value(plus(n, start)), combination(n, start)), known, rewrites).theorem(theory);
    }

    /** The claim's equation for half of n, from another start; it is assumed. */
    private Equality hypothesis(Term half, Term from, Term claim, List<Theorem> known) {
        Theorem assumed = assumed(Substitution.of(Map.of(n, half, start, from)).apply(claim));
        for (int i = 0; i < 2; i++) {
            assumed = Theorem.modusPonens(assumed, required(((Application) assumed.conclusion()).argument(0), known, List.of()));
        }
        return Equality.of(assumed);
    }

    /** {@code natural(n) implies g(n) = g(0) · c_0(n) + …}, from the law at s = 0. */
    private Theorem atStart(Theorem law) {
        Theorem here = Theorem.instantiate(law, Substitution.of(Map.of(start, Constant.of(0))));
        Theorem natural = assumed(natural(n));
        here = Theorem.modusPonens(Theorem.modusPonens(here, natural), required(natural(Constant.of(0)), List.of(), List.of()));
        Equality same = Equality.at(value(n), 0, proved(Logic.equation(n, plus(n, Constant.of(0))), List.of(natural), List.of()));
        List<Equality> values = new ArrayList<>();
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < recurrence.order(); i++) {
            Application first = value(shifted(Constant.of(0), i));
            values.add(Equality.of(Theorem.evaluate(theory, first, EVALUATION_LIMIT)));
            parts.add(Application.of("*", Constant.of(recurrence.first().get(i)), element(n, i)));
        }
        Equality there = Equality.of(here);
        Equality reached = same.then(there).then(proved(Logic.equation(there.right(), sum(parts)), List.of(natural), values));
        return Theorem.discharge(reached.theorem(theory), natural(n));
    }

    private Theorem discharged(Theorem equation) {
        return Theorem.discharge(Theorem.discharge(equation, natural(start)), natural(n));
    }

    private Equality proved(Term goal, List<Theorem> known, List<Equality> rewrites) {
        return Equality.of(required(goal, known, rewrites));
    }

    private Theorem required(Term goal, List<Theorem> known, List<Equality> rewrites) {
        CaseAnalysis analysis = new CaseAnalysis(proof.rules(), proof.effort(), rewrites.stream().filter(rewrite -> !rewrite.isTrivial()).toList());
        return analysis.prove(goal, known).orElseThrow(() -> new Inapplicable("not proved: " + goal + analysis.open()));
    }

    private Theorem assumed(Term term) {
        return Theorem.assume(theory, term);
    }

    private static List<Theorem> with(List<Theorem> facts, Theorem... more) {
        List<Theorem> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return all;
    }

    /** {@code c_0(n) · g(s) + …}. */
    private Term combination(Term power, Term start) {
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < recurrence.order(); i++) {
            parts.add(Application.of("*", element(power, i), value(shifted(start, i))));
        }
        return sum(parts);
    }

    /** {@code c_i(n)}. */
    private Term element(Term argument, int index) {
        Term rest = Claims.call(power, argument);
        for (int i = 0; i < index; i++) {
            rest = Application.of("tail", rest);
        }
        return index == recurrence.order() - 1 ? rest : Application.of("head", rest);
    }

    private Application value(Term argument) {
        return Claims.call(old, argument);
    }

    private Term from(int distance) {
        return shifted(start, distance);
    }

    private static Term shifted(Term start, int distance) {
        return distance == 0 ? start : Claims.plus(start, distance);
    }

    private static Term sum(List<Term> parts) {
        return parts.stream().reduce((a, b) -> plus(a, b)).orElseThrow();
    }

    private static Term plus(Term a, Term b) {
        return Application.of("+", a, b);
    }

    private static Application natural(Term term) {
        return Application.of("natural", term);
    }
}
