package godel.prover.tactic.loop;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all proofs about loops share: the theory with its arithmetic, the budget, and small steps between theorems. */
final class Reasoning {
    static final Constant ZERO = Constant.of(0);
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private final Theory theory;
    private final Rules rules;
    private final Effort effort;
    private final Runnable clock;
    private final LinearArithmetic linear;
    private final Theorem falseWhenItFails;
    private final Theorem equalByDifference;

    Reasoning(Theory theory, long effort, Runnable clock) {
        this.theory = theory;
        this.rules = new Rules(theory).openAbbreviations();
        this.effort = Effort.of(theory, effort);
        this.clock = clock;
        this.linear = new LinearArithmetic(rules.arithmetic(), this.effort);
        this.falseWhenItFails = Theorem.axiom(theory, "truth.false");
        this.equalByDifference = linear.prove(Logic.equation(X, Y), List.of(Theorem.assume(theory, integer(X)), Theorem.assume(theory, integer(Y)),
                Theorem.assume(theory, Logic.equation(minus(X, Y), ZERO)))).orElseThrow();
    }

    static Term plus(Term left, Term right) { return Application.of("+", left, right); }

    static Application minus(Term left, Term right) { return Application.of("-", left, right); }

    static Application times(Term left, Term right) { return Application.of("*", left, right); }

    static Application less(Term left, Term right) { return Application.of("<", left, right); }

    static Application integer(Term term) { return Application.of("is_integer", term); }

    static Constant number(long value) { return Constant.of(Rational.of(value)); }

    /** {@return {@code term + steps}, the term itself for 0} */
    static Term advanced(Term term, long steps) { return steps == 0 ? term : plus(term, number(steps)); }

    Theory theory() { return theory; }

    Effort effort() { return effort; }

    RingNormalisation ring() { return linear.ring(); }

    /** Notes one more node of work, and looks at the clock. */
    void visit() {
        effort.spend(1);
        clock.run();
    }

    Theorem assume(Term term) { return Theorem.assume(theory, term); }

    /** {@return {@code Γ |- goal} by linear arithmetic from the facts} */
    Optional<Theorem> linear(Term goal, List<Theorem> facts) {
        visit();
        return linear.prove(goal, facts);
    }

    /** {@return {@code Γ |- goal} by case analysis from the facts} */
    Optional<Theorem> analyse(Term goal, List<Theorem> facts) {
        visit();
        return new CaseAnalysis(rules, effort).prove(goal, facts);
    }

    /** {@return {@code {t, not(t < 0), is_integer(t)}}: a variable that stands for a natural number} */
    List<Theorem> natural(Term term) { return List.of(assume(integer(term)), assume(Logic.negation(less(term, ZERO)))); }

    /** {@return {@code Γ ∪ (Δ - p) |- t} from {@code Γ |- p} and {@code Δ |- t}} */
    static Theorem cut(Theorem premise, Theorem lemma) {
        return lemma.hypotheses().contains(premise.conclusion()) ? Theorem.modusPonens(Theorem.discharge(lemma, premise.conclusion()), premise) : lemma;
    }

    /** {@return the lemma's instance, with its hypotheses met by the premises} */
    static Theorem cut(Theorem lemma, Substitution instance, List<Theorem> premises) {
        Theorem result = Theorem.instantiate(lemma, instance);
        for (Theorem premise : premises) {
            result = cut(premise, result);
        }
        return result;
    }

    /** {@return {@code Γ ∪ Δ |- 'false} from {@code Γ |- t} and {@code Δ |- not(t)}} */
    Theorem contradiction(Theorem positive, Theorem negative) {
        Theorem law = Theorem.instantiate(falseWhenItFails, Substitution.of(Map.of(Variable.of("x"), positive.conclusion())));
        return Theorem.substitute(Theorem.modusPonens(law, negative), positive);
    }

    /** {@return {@code Γ |- not(not(t))} from {@code Γ |- t}} */
    Theorem doubleNegation(Theorem theorem) {
        Term negation = Logic.negation(theorem.conclusion());
        Term goal = Logic.negation(negation);
        Theorem absurd = Theorem.absurd(contradiction(theorem, assume(negation)), goal);
        return Theorem.split(absurd, assume(goal), negation);
    }

    /** {@return {@code Γ |- equal(x, y)} from {@code is_integer(x)}, {@code is_integer(y)} and {@code equal(x - y, 0)}} */
    Theorem equalByDifference(Theorem left, Theorem right, Theorem difference) {
        Term x = ((Application) left.conclusion()).argument(0);
        Term y = ((Application) right.conclusion()).argument(0);
        return cut(equalByDifference, Substitution.of(List.of(X, Y), List.of(x, y)), List.of(left, right, difference));
    }

    /** {@return the equality of {@code pattern} with the left and with the right side of {@code equality} in place of a variable} */
    static Equality lift(Term pattern, Variable variable, Equality equality) {
        if (pattern == variable) {
            return equality;
        }
        Term left = Substitution.of(Map.of(variable, equality.left())).apply(pattern);
        if (!(pattern instanceof Application application) || !pattern.variables().contains(variable)) {
            return Equality.same(left);
        }
        List<Equality> parts = new ArrayList<>();
        application.arguments().forEach(argument -> parts.add(lift(argument, variable, equality)));
        return Equality.congruence((Application) left, parts);
    }
}
