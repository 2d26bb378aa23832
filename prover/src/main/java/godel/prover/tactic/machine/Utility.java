package godel.prover.tactic.machine;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the derived rules about utility share: the rewriting rules for {@code u} and {@code as_is} in one theory, and the
 * lemma that no utility is left when no life is left. Utilities themselves are unfolded only on request.
 */
final class Utility {
    /** What the experiment defines is looked into, however large it is. */
    private static final String[] OPEN = {"environment", "worth", "observe"};

    private static final Variable STATE = Variable.of("state");

    private final Theory theory;
    private final Rules rules;
    private final Rules timeless;

    private Utility(Theory theory, Rules rules) {
        this.theory = theory;
        this.rules = rules;
        this.timeless = rules.copy().close("nat", "paid");
    }

    /** {@return the shared rules for a theory that defines u and as_is} */
    static Utility of(Theory theory) {
        Rules rules = new Rules(theory).openAbbreviations().open(OPEN).close("u", "as_is");
        Utility bare = new Utility(theory, rules);
        Theorem u = bare.lifeless("u");
        Theorem asIs = bare.lifeless("as_is");
        return new Utility(theory, rules.copy().with(u).with(asIs));
    }

    Theory theory() {
        return theory;
    }

    Rules rules() {
        return rules;
    }

    /** {@return the call unfolded once} */
    Equality unfolded(Application call) {
        Theorem definition = Theorem.definition(theory, call.function());
        Substitution arguments = Substitution.of(theory.definition(call.function()).orElseThrow().parameters(), call.arguments());
        return Equality.of(Theorem.instantiate(definition, arguments));
    }

    /** {@return the rules that leave times as they are written, so that what is read off in one branch holds in every other} */
    Rules timeless() {
        return timeless;
    }

    /** {@return what a utility of one living cycle can become} */
    List<CaseAnalysis.Leaf> cycle(Application call, Effort effort) {
        return new CaseAnalysis(timeless, effort, List.of(unfolded(call)))
                .explore(call, List.of(Theorem.assume(theory, alive(call.argument(2)))));
    }

    CaseAnalysis analysis(Effort effort, Equality... expansions) {
        return new CaseAnalysis(rules, effort, List.of(expansions));
    }

    /** {@return {@code 0 < nat(remaining)}: there is life left} */
    static Term alive(Term remaining) {
        return Application.of("<", Constant.of(0), Application.of("nat", remaining));
    }

    /** {@return the calls of the named function in a term, outermost first, each once} */
    static Set<Application> calls(String function, Term term) {
        Set<Application> found = new LinkedHashSet<>();
        collect(function, term, found, new java.util.HashSet<>());
        return found;
    }

    private static void collect(String function, Term term, Set<Application> found, Set<Term> met) {
        if (term instanceof Application application && met.add(application)) {
            if (application.applies(function, 3)) {
                found.add(application);
            }
            application.arguments().forEach(argument -> collect(function, argument, found, met));
        }
    }

    /** {@return the value of a ground arithmetic term} */
    static Optional<Rational> number(Theory theory, Term term) {
        if (!term.isGround()) {
            return Optional.empty();
        }
        try {
            Application equation = (Application) Theorem.evaluate(theory, term, 100_000).conclusion();
            return ((Constant) equation.argument(1)).value() instanceof Rational number ? Optional.of(number) : Optional.empty();
        } catch (godel.prover.kernel.RefusedException refused) {
            return Optional.empty();
        }
    }

    private Theorem lifeless(String function) {
        Application call = Application.of(function, STATE, Target.WORLD, Target.REMAINING);
        Term condition = Logic.negation(alive(Target.REMAINING));
        Term claim = Logic.implication(condition, Logic.equation(call, Constant.of(0)));
        return new CaseAnalysis(rules, Effort.unlimited(theory), List.of(unfolded(call))).prove(claim, List.of())
                .orElseThrow(() -> new IllegalStateException(function + " is not 0 without life left"));
    }
}
