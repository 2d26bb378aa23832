package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import godel.prover.tactic.code.LeastCost;
import godel.prover.tactic.code.Recursions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the derived rules about utility share: the rewriting rules for {@code u} and {@code as_is} in one theory, what is
 * known of remaining life, and the lemma that no utility is left when no life is left. Utilities themselves are
 * unfolded only on request.
 */
final class Utility {
    private static final Set<String> FUNCTIONS = Set.of("u", "as_is");

    /** What the experiment defines is looked into, however large it is. */
    private static final Set<String> EXPERIMENT = Set.of("environment", "worth", "observe");
    private static final Set<FunctionSymbol> WORLD = Set.of(FunctionSymbol.of("environment", 2), FunctionSymbol.of("worth", 2), FunctionSymbol.of("observe", 1));

    /** How long a known schedule takes depends on the life that is left, if that is short. */
    private static final Set<String> EXPERIMENT_AND_SEARCH = Set.of("environment", "worth", "observe", "search_time");

    /** Times are left as they are written, so that what is read off at one leaf of a cycle can be said of all. */
    private static final Set<String> WITHOUT_TIMES = Set.of("u", "as_is", "nat", "paid");

    /** On the way to the end of a cycle. */
    private static final int RECURSIONS_LOOKED_AT = 20;

    private static final int EXTENSIONS_KEPT = 16;
    private static final Variable STATE = Variable.of("state");

    private final Rules rules;
    private final Rules timeless;
    private final Rules timed;
    private final Lifetime lifetime;
    private final Passing passing;
    private final OutsideAxioms outside;
    private final Map<String, Theorem> lifeless;
    private final List<LeastCost> recursions;
    private final int looks;

    /** What the same rules are with theorems more; they are the same whenever they are asked for. */
    private final Map<List<Theorem>, Utility> extended = new LinkedHashMap<>();

    private Utility(Rules rules) {
        this.rules = rules;
        this.timeless = rules.choosing(EXPERIMENT, WITHOUT_TIMES);
        this.timed = rules.choosing(EXPERIMENT_AND_SEARCH, WITHOUT_TIMES);
        this.recursions = List.of();
        this.looks = 0;
        this.lifetime = new Lifetime(rules);
        this.passing = new Passing(rules);
        this.outside = new OutsideAxioms(rules);
        this.lifeless = Map.of("u", provedLifeless("u"), "as_is", provedLifeless("as_is"));
    }

    /** All of it by other rules. @param changed makes them of the present ones */
    private Utility(Utility all, UnaryOperator<Rules> changed, List<LeastCost> recursions, int looks) {
        this.rules = changed.apply(all.rules);
        this.timeless = changed.apply(all.timeless);
        this.timed = changed.apply(all.timed);
        this.lifetime = all.lifetime;
        this.passing = all.passing;
        this.outside = all.outside;
        this.lifeless = all.lifeless;
        this.recursions = List.copyOf(recursions);
        this.looks = looks;
    }

    private static Rules with(Rules rules, List<Theorem> theorems) {
        Rules result = rules;
        for (Theorem theorem : theorems) {
            result = result.with(theorem);
        }
        return result;
    }

    /** {@return the same for programs with recursions, which are left as they are, and of which only this is known} */
    Utility leavingRecursions(List<LeastCost> known) {
        List<Theorem> costs = known.stream().map(LeastCost::theorem).toList();
        return new Utility(this, all -> with(Recursions.left(all), costs), known, RECURSIONS_LOOKED_AT);
    }

    /** {@return whether this program, or what the experiment defines, has recursions that are better left as they are} */
    boolean meetsRecursions(Value program) {
        return !Recursions.functions(program).isEmpty() || Recursions.isNeeded(theory(), WORLD);
    }

    /** {@return what is known of recursions that are left as they are} */
    List<LeastCost> recursions() {
        return recursions;
    }

    /** {@return what is shared in a theory that defines u and as_is} */
    static Utility of(Theory theory) {
        return new Utility(new Rules(theory).openAbbreviations().choosing(EXPERIMENT, FUNCTIONS));
    }

    /** {@return the same, rewriting also by those of these theorems that are {@linkplain ClosedForms#isClosedForm closed forms}} */
    Utility knowing(List<Theorem> theorems) {
        List<Theorem> closed = theorems.stream().filter(ClosedForms::isClosedForm).toList();
        if (closed.isEmpty()) {
            return this;
        }
        if (extended.size() == EXTENSIONS_KEPT) {
            extended.clear();
        }
        return extended.computeIfAbsent(closed, known -> new Utility(this, all -> with(all, known), recursions, looks));
    }

    Theory theory() {
        return rules.theory();
    }

    Rules rules() {
        return rules;
    }

    Lifetime lifetime() {
        return lifetime;
    }

    /** {@return what is known of the time that unknown programs take} */
    Passing passing() {
        return passing;
    }

    /** {@return {@code Γ |- f(state, world, k) = 0} from {@code not(0 < nat(k))}} */
    Theorem lifeless(Application call, Theorem notAlive) {
        Substitution arguments = Substitution.of(List.of(STATE, Target.WORLD, Target.REMAINING), call.arguments());
        return Theorem.modusPonens(Theorem.instantiate(lifeless.get(call.function().name()), arguments), notAlive);
    }

    /**
     * {@return what a utility becomes by one cycle} Calls that it meets of functions that are only declared are understood as
     * the axioms about them say.
     *
     * @param facts say among others that {@code 0 < nat(k)} for the call's remaining life
     */
    CaseTree cycle(Application call, List<Theorem> facts, Effort effort) {
        Rules executing = call.argument(0) instanceof Variable ? timeless : timed;
        CaseAnalysis analysis = new CaseAnalysis(executing, effort, List.of(executing.unfold(call).orElseThrow()), looks);
        CaseTree tree = analysis.explore(call, facts);
        Set<Theorem> more = outside.about(tree);
        return more.isEmpty() ? tree : analysis.explore(call, Stream.concat(facts.stream(), more.stream()).toList());
    }

    /** {@return an analysis by all rules but the definitions of u and as_is} */
    CaseAnalysis analysis(Effort effort) {
        return new CaseAnalysis(rules, effort);
    }

    /** {@return the calls of the named function in a term, outermost first, each once} */
    static Set<Application> calls(String function, Term term) {
        Set<Application> found = new LinkedHashSet<>();
        collect(function, term, found, new HashSet<>());
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

    private Theorem provedLifeless(String function) {
        Application call = Application.of(function, STATE, Target.WORLD, Target.REMAINING);
        Term claim = Logic.implication(Logic.negation(Lifetime.alive(Target.REMAINING)), Logic.equation(call, Constant.of(0)));
        Equality unfolded = rules.unfold(call).orElseThrow();
        return new CaseAnalysis(rules, Effort.unlimited(theory()), List.of(unfolded)).prove(claim, List.of())
                .orElseThrow(() -> new IllegalStateException(function + " is not 0 without life left"));
    }
}
