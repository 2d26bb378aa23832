package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Obligation;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small proof made with the kernel that uses every rule: {@code countdown(n) = if(c, countdown(n - 1), 0)}, where c says that n is a
 * positive natural, is 0 for every n, by induction.
 */
public final class CountdownProof {
    private static final Variable N = Variable.of("n");
    private static final Variable C = Variable.of("c");
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Term ZERO = Constant.of(0);

    private final Theory theory = Theory.create();
    private final Term positive = Logic.conditional(Logic.natural(N), Application.of("<", ZERO, N), Constant.FALSE);
    private final Term before = Application.of("-", N, Constant.of(1));
    private final Term measure = Logic.conditional(Logic.natural(N), N, ZERO);

    private CountdownProof() {
        axiom("if.true", Logic.implication(C, Logic.equation(Logic.conditional(C, X, Y), X)));
        axiom("if.false", Logic.implication(Logic.negation(C), Logic.equation(Logic.conditional(C, X, Y), Y)));
        axiom("measure.natural", Logic.natural(measure));
        Term smaller = Substitution.of(Map.of(N, before)).apply(measure);
        axiom("measure.decreases", Logic.implication(positive, Logic.less(List.of(smaller), List.of(measure))));
        define();
    }

    /** {@return {@code countdown(n) = 0} and three small theorems more, so that every rule is used} */
    public static List<Conclusion> conclusions() {
        CountdownProof proof = new CountdownProof();
        Theorem zero = proof.byInduction();
        Theorem three = Theorem.evaluate(proof.theory, Application.of("+", Constant.of(1), Constant.of(2)), 10);
        return List.of(
                new Conclusion("countdown.is_zero", zero),
                new Conclusion("countdown.of_three", proof.ofThree(zero, three)),
                new Conclusion("pair", proof.inPair(three)),
                new Conclusion("not_false", proof.notFalse()));
    }

    private void axiom(String name, Term formula) {
        theory.assertAxiom(new Axiom(name, "primitive", formula));
    }

    private static Application countdown(Term n) {
        return Application.of("countdown", n);
    }

    private void define() {
        Term body = Logic.conditional(positive, countdown(before), ZERO);
        List<Proposal> group = List.of(new Proposal(FunctionSymbol.of("countdown", 1), List.of(N), body, List.of(measure)));
        List<Theorem> proofs = new ArrayList<>();
        for (Obligation obligation : theory.obligations(group)) {
            proofs.add(obligation.tests().isEmpty() ? natural() : decrease());
        }
        theory.define(group, proofs);
    }

    private Theorem natural() {
        return Theorem.axiom(theory, "measure.natural");
    }

    private Theorem decrease() {
        return Theorem.modusPonens(Theorem.axiom(theory, "measure.decreases"), Theorem.assume(theory, positive));
    }

    private Theorem byInduction() {
        Term formula = Logic.equation(countdown(N), ZERO);
        Substitution smaller = Substitution.of(Map.of(N, before));
        Substitution branches = Substitution.of(List.of(C, X, Y), List.of(positive, countdown(before), ZERO));
        Theorem unfolded = Theorem.definition(theory, FunctionSymbol.of("countdown", 1));
        Theorem yes = Theorem.modusPonens(
                Theorem.instantiate(Theorem.axiom(theory, "if.true"), branches), Theorem.assume(theory, positive));
        Theorem no = Theorem.modusPonens(
                Theorem.instantiate(Theorem.axiom(theory, "if.false"), branches), Theorem.assume(theory, Logic.negation(positive)));
        Theorem base = Theorem.transitive(unfolded, no);
        Theorem step = Theorem.transitive(Theorem.transitive(unfolded, yes), Theorem.assume(theory, smaller.apply(formula)));
        InductionScheme scheme = new InductionScheme(
                formula, List.of(measure), List.of(new InductionScheme.Case(positive, List.of(smaller))));
        return Theorem.induct(scheme, List.of(natural()), base, List.of(step), List.of(List.of(decrease())));
    }

    private Theorem ofThree(Theorem zero, Theorem three) {
        Term sum = Application.of("+", Constant.of(1), Constant.of(2));
        Theorem replaced = Theorem.congruence(countdown(sum), List.of(new Step.Replacement(0, three)));
        Theorem ofSum = Theorem.instantiate(zero, Substitution.of(Map.of(N, sum)));
        return Theorem.transitive(Theorem.symmetric(replaced), ofSum);
    }

    private Theorem inPair(Theorem three) {
        Application pair = Application.of("pair", Application.of("+", Constant.of(1), Constant.of(2)), X);
        return Theorem.congruence(pair, List.of(new Step.Replacement(0, three), new Step.Replacement(1, Theorem.reflexive(theory, X))));
    }

    private Theorem notFalse() {
        Term isFalse = Logic.equation(X, Constant.FALSE);
        Theorem falsity = Theorem.substitute(Theorem.assume(theory, isFalse), Theorem.assume(theory, X));
        Theorem otherwise = Theorem.assume(theory, Logic.negation(isFalse));
        return Theorem.discharge(Theorem.split(Theorem.absurd(falsity, otherwise.conclusion()), otherwise, isFalse), X);
    }
}
