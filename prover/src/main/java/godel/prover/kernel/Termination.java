package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be proved before definitions are admitted: each measure is a list of naturals, and it becomes smaller at
 * every recursive call, under the tests that govern the call.
 *
 * <p>A recursive call may stand inside the arguments of another or in a test (an interpreter is written like that).
 * The obligation then has a fresh variable in the place of the inner call, so it is proved for whatever value the inner
 * call may have. Sound: the value at given arguments is computed from values at arguments of smaller measure, the inner
 * ones first; as the outer call's measure is smaller whatever the inner ones gave, recursion along the well-founded
 * order defines one value. {@link Theory} sees to it that measures and bodies speak of nothing defined later.
 */
final class Termination {
    private static final int MAXIMAL_DEPTH = 2_000;
    private static final int MAXIMAL_VISITS = 1_000_000;
    private static final int MAXIMAL_OBLIGATIONS = 10_000;
    private static final String INNER_CALL = "call#";

    private final Map<FunctionSymbol, Proposal> group;
    private final Proposal caller;
    private final Set<Obligation> found;
    private final Map<Term, Boolean> calling = new HashMap<>();
    private final Map<Term, Variable> numbered = new HashMap<>();
    private final Map<Term, Term> abstracted = new HashMap<>();
    private int visits;

    private Termination(Map<FunctionSymbol, Proposal> group, Proposal caller, Set<Obligation> found) {
        this.group = group;
        this.caller = caller;
        this.found = found;
    }

    static List<Obligation> obligations(List<Proposal> proposals) {
        Map<FunctionSymbol, Proposal> group = new LinkedHashMap<>();
        proposals.forEach(proposal -> group.put(proposal.function(), proposal));
        proposals.forEach(Termination::requireUsable);
        Set<Obligation> found = new LinkedHashSet<>();
        boolean recursive = proposals.stream().anyMatch(proposal -> new Termination(group, proposal, found).calls(proposal.body()));
        for (Proposal proposal : proposals) {
            requireMeasure(proposal, proposals.getFirst().measure().size(), recursive);
            proposal.measure().forEach(component -> found.add(new Obligation(List.of(), Logic.natural(component))));
        }
        proposals.forEach(proposal -> new Termination(group, proposal, found).walk(proposal.body(), List.of()));
        return List.copyOf(found);
    }

    /** Depth is bounded because the walk recurses. */
    private static void requireUsable(Proposal proposal) {
        String name = proposal.function().toString();
        if (proposal.body().depth() > MAXIMAL_DEPTH) {
            throw new RefusedException(new Refusal.Limit("define", "depth of " + name, MAXIMAL_DEPTH));
        }
        if (proposal.parameters().stream().anyMatch(parameter -> parameter.name().startsWith(INNER_CALL))) {
            throw new RefusedException(new Refusal.Name("define", name, "has a parameter whose name is reserved"));
        }
    }

    private static void requireMeasure(Proposal proposal, int length, boolean recursive) {
        String name = proposal.function().toString();
        if (recursive == proposal.measure().isEmpty()) {
            throw new RefusedException(new Refusal.Name("define", name, recursive ? "is recursive and has no measure" : "has a measure and is not recursive"));
        }
        if (proposal.measure().size() != length) {
            throw new RefusedException(new Refusal.Count("define", "measure components of " + name, length, proposal.measure().size()));
        }
    }

    /** {@return whether a function of the group is called somewhere in the term} */
    private boolean calls(Term term) {
        if (!(term instanceof Application application)) {
            return false;
        }
        Boolean known = calling.get(application);
        if (known != null) {
            return known;
        }
        boolean calls = group.containsKey(application.function());
        for (Term argument : application.arguments()) {
            calls |= calls(argument);
        }
        calling.put(application, calls);
        return calls;
    }

    private void walk(Term term, List<Term> tests) {
        if (!calls(term)) {
            return;
        }
        if (++visits > MAXIMAL_VISITS) {
            throw new RefusedException(new Refusal.Limit("define", "paths to recursive calls of " + caller.function(), MAXIMAL_VISITS));
        }
        Application application = (Application) term;
        if (application.function() == Logic.IF) {
            walk(application.argument(0), tests);
            Term test = withoutCalls(application.argument(0));
            walk(application.argument(1), with(tests, test));
            walk(application.argument(2), with(tests, Logic.negation(test)));
            return;
        }
        for (Term argument : application.arguments()) {
            walk(argument, tests);
        }
        if (group.containsKey(application.function())) {
            meet(application, tests);
        }
    }

    /** Notes that a call must lie below the caller, and numbers it. */
    private void meet(Application application, List<Term> tests) {
        Proposal callee = group.get(application.function());
        Substitution call = Substitution.of(callee.parameters(), application.arguments().stream().map(this::withoutCalls).toList());
        found.add(new Obligation(tests, Logic.less(callee.measure().stream().map(call::apply).toList(), caller.measure())));
        if (found.size() > MAXIMAL_OBLIGATIONS) {
            throw new RefusedException(new Refusal.Limit("define", "termination obligations", MAXIMAL_OBLIGATIONS));
        }
        numbered.computeIfAbsent(application, fresh -> Variable.of(INNER_CALL + (numbered.size() + 1)));
    }

    private static List<Term> with(List<Term> tests, Term test) {
        List<Term> more = new ArrayList<>(tests);
        more.add(test);
        return more;
    }

    /** {@return the term with every outermost recursive call replaced by its variable}; the walk has met all calls in it. */
    private Term withoutCalls(Term term) {
        if (!calls(term)) {
            return term;
        }
        Term known = abstracted.getOrDefault(term, numbered.get(term));
        if (known != null) {
            return known;
        }
        Application application = (Application) term;
        List<Term> arguments = new ArrayList<>();
        for (Term argument : application.arguments()) {
            arguments.add(withoutCalls(argument));
        }
        Application result = Application.of(application.function(), arguments);
        abstracted.put(term, result);
        return result;
    }
}
