package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final int MAXIMAL_VISITS = 1_000_000;
    private static final int MAXIMAL_OBLIGATIONS = 10_000;
    private static final String INNER_CALL = "call#";

    private final Map<FunctionSymbol, Proposal> group = new HashMap<>();
    private final Set<Obligation> found = new LinkedHashSet<>();

    private Termination(List<Proposal> proposals) {
        proposals.forEach(proposal -> group.put(proposal.function(), proposal));
    }

    /** {@return the obligations in order: that measures are natural, then that they decrease, as a walk from left to right meets the calls} */
    static List<Obligation> obligations(List<Proposal> proposals) {
        Termination termination = new Termination(proposals);
        List<Walk> walks = proposals.stream().map(proposal -> termination.new Walk(proposal)).toList();
        boolean recursive = walks.stream().anyMatch(walk -> !walk.calling.isEmpty());
        for (Proposal proposal : proposals) {
            termination.requireMeasure(proposal, proposals.getFirst().measure().size(), recursive);
        }
        walks.forEach(Walk::run);
        return List.copyOf(termination.found);
    }

    private void requireMeasure(Proposal proposal, int length, boolean recursive) {
        String name = proposal.function().toString();
        boolean reserved = proposal.parameters().stream().anyMatch(parameter -> parameter.name().startsWith(INNER_CALL));
        RefusedException.unless(!reserved, new Refusal.Name("define", name, "has a parameter whose name is reserved"));
        int components = proposal.measure().size();
        RefusedException.unless(components > 0 || !recursive, new Refusal.Name("define", name, "is recursive and has no measure"));
        RefusedException.unless(components == 0 || recursive, new Refusal.Name("define", name, "has a measure and is not recursive"));
        Theorem.count("define", "measure components of " + name, length, components);
        proposal.measure().forEach(component -> add(new Obligation(List.of(), Logic.natural(component))));
    }

    private void add(Obligation obligation) {
        found.add(obligation);
        RefusedException.unless(found.size() <= MAXIMAL_OBLIGATIONS, new Refusal.Limit("define", "termination obligations", MAXIMAL_OBLIGATIONS));
    }

    /** {@return the different applications in a term, except known ones and what is in these, each after its arguments} */
    private static List<Application> parts(Term term, Set<Term> known) {
        Set<Application> parts = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(List.of(term));
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application && !known.contains(application) && parts.add(application)) {
                open.addAll(application.arguments());
            }
        }
        return parts.stream().sorted(Comparator.comparingInt(Term::depth)).toList();
    }

    /** A place in a body, under tests; done when the arguments, or the test of an {@code if}, were walked. */
    private record Place(Term term, List<Term> tests, boolean done) { }

    /** The walk over the body of one definition, with a stack of its own. */
    private final class Walk {
        private final Proposal caller;
        private final Set<Term> calling = new HashSet<>();
        private final Map<Term, Term> withoutCalls = new HashMap<>();
        private final ArrayDeque<Place> open = new ArrayDeque<>();
        private int calls;
        private long visits;

        private Walk(Proposal caller) {
            this.caller = caller;
            for (Application part : parts(caller.body(), Set.of())) {
                if (group.containsKey(part.function()) || part.arguments().stream().anyMatch(calling::contains)) {
                    calling.add(part);
                }
            }
        }

        private void run() {
            enter(caller.body(), List.of());
            while (!open.isEmpty()) {
                Place place = open.pop();
                Application application = (Application) place.term;
                boolean conditional = application.function() == Logic.IF;
                if (!place.done) {
                    open.push(new Place(application, place.tests, true));
                    for (int i = conditional ? 0 : application.arguments().size() - 1; i >= 0; i--) {
                        enter(application.argument(i), place.tests);
                    }
                } else if (conditional) {
                    Term test = withoutCalls(application.argument(0));
                    enter(application.argument(2), with(place.tests, Logic.negation(test)));
                    enter(application.argument(1), with(place.tests, test));
                } else if (group.containsKey(application.function())) {
                    meet(application, place.tests);
                }
            }
        }

        /** Puts a place on the stack if there are calls in it. */
        private void enter(Term term, List<Term> tests) {
            if (calling.contains(term)) {
                open.push(new Place(term, tests, false));
                visits += 1 + tests.size();
                RefusedException.unless(visits <= MAXIMAL_VISITS, new Refusal.Limit("define", "paths to recursive calls of " + caller.function(), MAXIMAL_VISITS));
            }
        }

        private static List<Term> with(List<Term> tests, Term test) {
            List<Term> more = new ArrayList<>(tests);
            more.add(test);
            return more;
        }

        /** Notes that a call must lie below the caller, and gives it a variable. */
        private void meet(Application application, List<Term> tests) {
            Proposal callee = group.get(application.function());
            Substitution call = Substitution.of(callee.parameters(), application.arguments().stream().map(this::withoutCalls).toList());
            add(new Obligation(tests, Logic.less(callee.measure().stream().map(call::apply).toList(), caller.measure())));
            if (!withoutCalls.containsKey(application)) {
                withoutCalls.put(application, Variable.of(INNER_CALL + ++calls));
            }
        }

        /** {@return the term with every outermost recursive call replaced by its variable}; the walk has met all calls in it. */
        private Term withoutCalls(Term term) {
            for (Application part : parts(term, withoutCalls.keySet())) {
                withoutCalls.put(part, Application.of(part.function(),
                        part.arguments().stream().map(argument -> withoutCalls.getOrDefault(argument, argument)).toList()));
            }
            return withoutCalls.getOrDefault(term, term);
        }
    }
}
