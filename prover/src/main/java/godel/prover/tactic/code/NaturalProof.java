package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Proves that costs are natural numbers, along their form:
 *
 * <pre>
 * cost ::= a number | a variable | cost + cost | cost * cost | if(test, cost, cost) | g_cost(x, …)
 * </pre>
 */
public final class NaturalProof {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable C = Variable.of("c");

    private final Rules rules;
    private final Theory theory;
    private final NaturalLaws laws;

    /** Proves with these rules what does not follow from the form alone. */
    public NaturalProof(Rules rules) {
        this.rules = rules;
        this.theory = rules.theory();
        this.laws = new NaturalLaws(rules, List.of(Theorem.axiom(theory, "notless.times")));
    }

    /** {@return {@code natural(term)}} */
    public static Application claim(Term term) {
        return Application.of("natural", term);
    }

    /**
     * {@return {@code Γ |- natural(cost)}}
     *
     * @param facts what is known; a call about which nothing is said must contradict it
     * @param calls {@code Γ |- natural(call)}, where it is known
     * @throws Inapplicable if it is not proved
     */
    public Theorem prove(Term cost, List<Theorem> facts, Function<Application, Optional<Theorem>> calls, Effort effort) {
        effort.spend(1);
        if (cost instanceof Constant) {
            return Computation.holds(theory, claim(cost), 100).orElseThrow(() -> new Inapplicable(cost + " is no natural number"));
        }
        if (!(cost instanceof Application application)) {
            return new CaseAnalysis(rules, effort).prove(claim(cost), facts).orElseThrow(() -> new Inapplicable("not proved to be a natural number: " + cost));
        }
        if (application.applies("if", 3)) {
            Term test = application.argument(0);
            Theorem holds = Theorem.assume(theory, test);
            Theorem fails = Theorem.assume(theory, Logic.negation(test));
            Theorem positive = prove(application.argument(1), with(facts, holds), calls, effort);
            Theorem negative = prove(application.argument(2), with(facts, fails), calls, effort);
            Map<Variable, Term> parts = Map.of(C, test, X, application.argument(1), Y, application.argument(2));
            return Theorem.split(NaturalLaws.applied(laws.law(claim(Logic.conditional(C, X, Y)), C, claim(X)), parts, holds, positive),
                    NaturalLaws.applied(laws.law(claim(Logic.conditional(C, X, Y)), Logic.negation(C), claim(Y)), parts, fails, negative), test);
        }
        if (application.applies("+", 2)) {
            return NaturalLaws.applied(laws.law(claim(Application.of("+", X, Y)), claim(X), claim(Y)), Map.of(X, application.argument(0), Y, application.argument(1)),
                    prove(application.argument(0), facts, calls, effort), prove(application.argument(1), facts, calls, effort));
        }
        if (application.applies("*", 2) && application.argument(0) instanceof Constant factor) {
            return NaturalLaws.applied(laws.law(claim(Application.of("*", factor, X)), claim(X)), Map.of(X, application.argument(1)),
                    prove(application.argument(1), facts, calls, effort));
        }
        if (application.applies("*", 2)) {
            return NaturalLaws.applied(laws.law(claim(Application.of("*", X, Y)), claim(X), claim(Y)), Map.of(X, application.argument(0), Y, application.argument(1)),
                    prove(application.argument(0), facts, calls, effort), prove(application.argument(1), facts, calls, effort));
        }
        return calls.apply(application).orElseGet(() -> new CaseAnalysis(rules, effort).prove(Constant.FALSE, facts)
                .map(contradiction -> Theorem.absurd(contradiction, claim(application)))
                .orElseThrow(() -> new Inapplicable("not proved to be a natural number: " + application)));
    }

    private static List<Theorem> with(List<Theorem> facts, Theorem more) {
        List<Theorem> all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }
}
