package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Matching;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small steps made of the kernel's rules, for one theory. */
final class Derivation {
    private static final long EVALUATION_LIMIT = 10_000;

    private final Theory theory;
    private final Map<String, Theorem> axioms = new HashMap<>();

    Derivation(Theory theory) {
        this.theory = theory;
    }

    Theory theory() {
        return theory;
    }

    Theorem axiom(String name) {
        return axioms.computeIfAbsent(name, n -> Theorem.axiom(theory, n));
    }

    /** {@return {@code Γ |- conclusion} from the axiom {@code premise implies conclusion} and a proof of an instance of its premise} */
    Theorem byAxiom(String name, Theorem premise) {
        Theorem axiom = axiom(name);
        Term pattern = ((Application) axiom.conclusion()).argument(0);
        return Theorem.modusPonens(Theorem.instantiate(axiom, Matching.match(pattern, premise.conclusion()).orElseThrow()), premise);
    }

    /** {@return {@code Γ - p |- not(p)} from {@code Γ |- 'false}} */
    Theorem negated(Theorem contradiction, Term hypothesis) {
        Term negation = Logic.negation(hypothesis);
        return Theorem.split(Theorem.absurd(contradiction, negation), Theorem.assume(theory, negation), hypothesis);
    }

    /** {@return {@code p = 'false} from {@code not(p)}} */
    Equality isFalse(Theorem negation) {
        return Equality.of(byAxiom("truth.false", negation));
    }

    /** {@return {@code if(c, x, y) = x} from {@code c}} */
    Equality chooseFirst(Application conditional, Theorem test) {
        return choose("if.holds", conditional, test);
    }

    /** {@return {@code if(c, x, y) = y} from {@code not(c)}} */
    Equality chooseSecond(Application conditional, Theorem test) {
        return choose("if.fails", conditional, test);
    }

    private Equality choose(String name, Application conditional, Theorem test) {
        Substitution parts = Substitution.of(Map.of(Variable.of("c"), conditional.argument(0), Variable.of("x"), conditional.argument(1),
                Variable.of("y"), conditional.argument(2)));
        return Equality.of(Theorem.modusPonens(Theorem.instantiate(axiom(name), parts), test));
    }

    /** {@return the equality of an {@code if} whose test is {@code 'true} or {@code 'false} with its branch} */
    Equality chooseByConstant(Application conditional) {
        Substitution parts = Substitution.of(Map.of(Variable.of("x"), conditional.argument(1), Variable.of("y"), conditional.argument(2)));
        return Equality.of(Theorem.instantiate(axiom(conditional.argument(0) == Constant.TRUE ? "if.true" : "if.false"), parts));
    }

    /** {@return {@code |- equal(t, 'v)}} */
    Equality evaluate(Term ground) {
        return Equality.of(Theorem.evaluate(theory, ground, EVALUATION_LIMIT));
    }

    /** {@return {@code |- 'true}} */
    Theorem truth() {
        return axioms.computeIfAbsent("", n -> Theorem.substitute(Theorem.evaluate(theory, Logic.equation(Constant.TRUE, Constant.TRUE), 10),
                Theorem.reflexive(theory, Constant.TRUE)));
    }

    /** {@return {@code Γ |- a} and {@code Γ |- b} from {@code Γ |- a and b}} */
    List<Theorem> conjuncts(Theorem both) {
        Application conjunction = (Application) both.conclusion();
        Theorem definition = Theorem.definition(theory, conjunction.function());
        Application left = (Application) ((Application) definition.conclusion()).argument(0);
        Theorem unfolded = Theorem.instantiate(definition, Matching.match(left, conjunction).orElseThrow());
        Theorem chain = Theorem.substitute(unfolded, both);
        Application conditional = (Application) chain.conclusion();
        Term test = conditional.argument(0);
        Theorem fails = chooseSecond(conditional, Theorem.assume(theory, Logic.negation(test))).carry(chain);
        Theorem holds = Theorem.split(Theorem.assume(theory, test), Theorem.absurd(fails, test), test);
        return List.of(holds, chooseFirst(conditional, holds).carry(chain));
    }

    /** {@return the equality of {@code term} with itself after its variable is replaced by the left side, and by the right side} */
    Equality replaced(Term term, Variable variable, Equality sides) {
        return Equality.within(term, variable, sides);
    }

    /** {@return {@code Γ |- h1 implies (h2 implies … conclusion)}} */
    static Theorem discharged(Theorem theorem, List<Term> hypotheses) {
        Theorem result = theorem;
        for (Term hypothesis : hypotheses.reversed()) {
            result = Theorem.discharge(result, hypothesis);
        }
        return result;
    }

    /** {@return {@code h1 implies (h2 implies … conclusion)}} */
    static Term implication(List<Term> hypotheses, Term conclusion) {
        Term result = conclusion;
        for (Term hypothesis : hypotheses.reversed()) {
            result = Logic.implication(hypothesis, result);
        }
        return result;
    }

    /** {@return {@code Γ ∪ {h1, h2, …} |- conclusion} from {@code Γ |- h1 implies (h2 implies … conclusion)}} */
    Theorem undischarged(Theorem theorem, List<Term> hypotheses) {
        Theorem result = theorem;
        for (Term hypothesis : hypotheses) {
            result = Theorem.modusPonens(result, Theorem.assume(theory, hypothesis));
        }
        return result;
    }

    /** {@return {@code Γ |- f(x) = f(y)} for a function of one argument and an equation of arguments} */
    static Theorem applied(Application left, Theorem equation) {
        return Theorem.congruence(left, List.of(new Step.Replacement(0, equation)));
    }
}
