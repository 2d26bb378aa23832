package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;

/** What little pure logic the laws of arithmetic need: conjunction, contradiction, truth values. */
final class LogicLaws {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private final Theory theory;
    private final Theorem truth;
    private final Lemma conjunction;
    private final Lemma contradiction;
    /** {@code equal(x, 'true) implies x} */
    final Lemma isTrue;
    /** {@code equal(x, 'false) implies not(x)} */
    final Lemma isFalse;
    /** {@code not(not(x)) implies x} */
    final Lemma doubleNegation;

    LogicLaws(Theory theory) {
        this.theory = theory;
        Theorem same = Theorem.reflexive(theory, Constant.TRUE);
        this.truth = Theorem.substitute(Theorem.evaluate(theory, same.conclusion(), 1), same);
        Lemma ifHolds = Lemma.axiom(theory, "if.holds");
        Lemma not = new Lemma(Theorem.definition(theory, Arithmetic.NOT), List.of(X));
        this.conjunction = conjunction(ifHolds);
        this.contradiction = contradiction(ifHolds, not);
        this.isTrue = isTrue();
        this.isFalse = isFalse();
        this.doubleNegation = doubleNegation();
    }

    /** {@return {@code |- t} for a ground term whose value is {@code 'true}; 3 inferences} */
    Theorem holds(Term ground) {
        return Theorem.substitute(Theorem.symmetric(Theorem.evaluate(theory, ground, 100)), truth);
    }

    /** {@return {@code Γ |- t} from {@code Γ |- equal(t, 'true)}} */
    Theorem holds(Theorem equalsTrue) {
        return Theorem.substitute(Theorem.symmetric(equalsTrue), truth);
    }

    /** {@return {@code Γ ∪ Δ |- and(a, b)} from {@code Γ |- a} and {@code Δ |- b}} */
    Theorem both(Theorem first, Theorem second) {
        return follow(conjunction.of(first.conclusion(), second.conclusion()), first, second);
    }

    /** {@return {@code Γ ∪ Δ |- 'false} from {@code Γ |- a} and {@code Δ |- not(a)}} */
    Theorem contradict(Theorem positive, Theorem negative) {
        return follow(contradiction.of(positive.conclusion()), positive, negative);
    }

    /** {@return {@code Γ - t |- not(t)} from {@code Γ |- 'false}} */
    static Theorem refuted(Theorem contradiction, Term assumption) {
        Application negation = Logic.negation(assumption);
        return Theorem.split(Theorem.absurd(contradiction, negation), Theorem.assume(contradiction.theory(), negation), assumption);
    }

    /** {@return {@code Γ - not(t) |- t} from {@code Γ |- 'false}} */
    static Theorem indirect(Theorem contradiction, Term goal) {
        return Theorem.split(Theorem.assume(contradiction.theory(), goal), Theorem.absurd(contradiction, goal), goal);
    }

    /** {@return the end of a chain of implications whose premises are given in order} */
    static Theorem follow(Theorem implication, Theorem... premises) {
        Theorem result = implication;
        for (Theorem premise : premises) {
            result = Theorem.modusPonens(result, premise);
        }
        return result;
    }

    /** {@return {@code |- a implies (b implies .. t)} from {@code {a, b, ..} |- t}} */
    static Theorem discharged(Theorem theorem, Term... hypotheses) {
        Theorem result = theorem;
        for (int i = hypotheses.length - 1; i >= 0; i--) {
            result = Theorem.discharge(result, hypotheses[i]);
        }
        return result;
    }

    /** {@return a lemma that stands for {@code a and b implies c} as {@code a implies (b implies c)}} */
    Lemma curried(Lemma lemma) {
        Application implication = (Application) lemma.theorem().conclusion();
        Application premise = (Application) implication.argument(0);
        Term first = premise.argument(0);
        Term second = premise.argument(1);
        Theorem both = both(Theorem.assume(theory, first), Theorem.assume(theory, second));
        return new Lemma(discharged(Theorem.modusPonens(lemma.theorem(), both), first, second), lemma.variables());
    }

    private Lemma conjunction(Lemma ifHolds) {
        Lemma and = new Lemma(Theorem.definition(theory, Application.of("and", X, Y).function()), List.of(X, Y));
        Theorem y = Theorem.assume(theory, Y);
        Theorem chosen = follow(ifHolds.of(X, Y, Constant.FALSE), Theorem.assume(theory, X));
        Theorem equation = Conversion.of(and.of(X, Y)).then(chosen).theorem(theory);
        return new Lemma(discharged(Theorem.substitute(Theorem.symmetric(equation), y), X, Y), List.of(X, Y));
    }

    private Lemma contradiction(Lemma ifHolds, Lemma not) {
        Theorem chosen = follow(ifHolds.of(X, Constant.FALSE, Constant.TRUE), Theorem.assume(theory, X));
        Theorem equation = Conversion.of(not.of(X)).then(chosen).theorem(theory);
        Term negation = Logic.negation(X);
        return new Lemma(discharged(Theorem.substitute(equation, Theorem.assume(theory, negation)), X, negation), List.of(X));
    }

    private Lemma isTrue() {
        Term equation = Logic.equation(X, Constant.TRUE);
        return new Lemma(discharged(holds(Theorem.assume(theory, equation)), equation), List.of(X));
    }

    private Lemma isFalse() {
        Application equation = Logic.equation(X, Constant.FALSE);
        Theorem replaced = Theorem.congruence(Logic.negation(X), List.of(new Step.Replacement(0, Theorem.assume(theory, equation))));
        Theorem value = Theorem.evaluate(theory, Logic.negation(Constant.FALSE), 10);
        return new Lemma(discharged(holds(Theorem.transitive(replaced, value)), equation), List.of(X));
    }

    private Lemma doubleNegation() {
        Term twice = Logic.negation(Logic.negation(X));
        Theorem absurd = contradict(Theorem.assume(theory, Logic.negation(X)), Theorem.assume(theory, twice));
        return new Lemma(discharged(indirect(absurd, X), twice), List.of(X));
    }
}
