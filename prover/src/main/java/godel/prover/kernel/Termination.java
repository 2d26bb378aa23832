package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import module java.base;

/// What must be proved before definitions are admitted: each measure is a list of naturals, and it becomes smaller at every recursive call,
/// under the tests that govern the call.
///
/// A recursive call may stand inside the arguments of another or in a test (an interpreter is written like that). The obligation then has a
/// fresh variable in the place of the inner call, so it is proved for whatever value the inner call may have. Sound: the value at given
/// arguments is computed from values at arguments of smaller measure, the inner ones first; as the outer call's measure is smaller whatever the
/// inner ones gave, recursion along the well-founded order defines one value. [Theory] sees to it that measures and bodies speak of nothing
/// defined later.
final class Termination {
    private static final int MAXIMAL_VISITS = 1_000_000;
    private static final int MAXIMAL_OBLIGATIONS = 10_000;
    private static final String INNER_CALL = "call#";

    private final Map<FunctionSymbol, Proposal> group;
    private final Proposal caller;
    private final Set<Obligation> found;
    private final Set<Term> calling = new HashSet<>();
    private final Map<Term, Term> withoutCalls = new HashMap<>();
    private final ArrayDeque<Place> open = new ArrayDeque<>();
    private int calls;
    private long visits;

    /// A place in the body of the caller, under tests, and how often it was passed: before and after its arguments were walked, of an `if` also
    /// between test and branches.
    private record Place(Application term, List<Term> tests, int passed) { }

    private Termination(Map<FunctionSymbol, Proposal> group, Proposal caller, Set<Obligation> found) {
        this.group = group;
        this.caller = caller;
        this.found = found;
        for (Application part : caller.body().applications()) {
            if (group.containsKey(part.function()) || part.arguments().stream().anyMatch(calling::contains)) {
                calling.add(part);
            }
        }
    }

    /// {@return the obligations in order: that measures are natural, then that they decrease, as a walk from left to right meets the calls}
    static List<Obligation> obligations(List<Proposal> proposals) {
        Map<FunctionSymbol, Proposal> group = new HashMap<>();
        proposals.forEach(proposal -> group.put(proposal.function(), proposal));
        Set<Obligation> found = new LinkedHashSet<>();
        List<Termination> walks = proposals.stream().map(proposal -> new Termination(group, proposal, found)).toList();
        boolean recursive = walks.stream().anyMatch(walk -> !walk.calling.isEmpty());
        walks.forEach(walk -> walk.requireMeasure(proposals.getFirst().measure().size(), recursive));
        walks.forEach(Termination::run);
        return List.copyOf(found);
    }

    private void requireMeasure(int length, boolean recursive) {
        String name = caller.function().toString();
        boolean reserved = caller.parameters().stream().anyMatch(parameter -> parameter.name().startsWith(INNER_CALL));
        RefusedException.unless(!reserved, new Refusal.Name("define", name, "has a parameter whose name is reserved"));
        int components = caller.measure().size();
        RefusedException.unless(components > 0 || !recursive, new Refusal.Name("define", name, "is recursive and has no measure"));
        RefusedException.unless(components == 0 || recursive, new Refusal.Name("define", name, "has a measure and is not recursive"));
        Theorem.count("define", "measure components of " + name, length, components);
        caller.measure().forEach(component -> add(new Obligation(List.of(), Logic.natural(component))));
    }

    private void add(Obligation obligation) {
        found.add(obligation);
        RefusedException.unless(found.size() <= MAXIMAL_OBLIGATIONS, new Refusal.Limit("define", "termination obligations", MAXIMAL_OBLIGATIONS));
    }

    private void run() {
        enter(caller.body(), List.of());
        while (!open.isEmpty()) {
            Place place = open.pop();
            Application term = place.term;
            boolean conditional = term.function() == Logic.IF;
            if (place.passed < (conditional ? 2 : 1)) {
                open.push(new Place(term, place.tests, place.passed + 1));
            }
            if (place.passed == 0) {
                for (int i = conditional ? 0 : term.arguments().size() - 1; i >= 0; i--) {
                    enter(term.argument(i), place.tests);
                }
            } else if (conditional && place.passed == 1) {
                Term test = withoutCalls(term.argument(0));
                enter(term.argument(2), with(place.tests, Logic.negation(test)));
                enter(term.argument(1), with(place.tests, test));
            } else if (group.containsKey(term.function())) {
                meet(term, place.tests);
            } else {
                withoutCalls.computeIfAbsent(term, met -> Application.of(term.function(), term.arguments().stream().map(this::withoutCalls).toList()));
            }
        }
    }

    /// Puts a place on the stack if there are calls in it.
    private void enter(Term term, List<Term> tests) {
        if (calling.contains(term)) {
            open.push(new Place((Application) term, tests, 0));
            visits += 1 + tests.size();
            RefusedException.unless(visits <= MAXIMAL_VISITS, new Refusal.Limit("define", "paths to recursive calls of " + caller.function(), MAXIMAL_VISITS));
        }
    }

    private static List<Term> with(List<Term> tests, Term test) { return Stream.concat(tests.stream(), Stream.of(test)).toList(); }

    /// Notes that a call must lie below the caller, and gives it a variable.
    private void meet(Application application, List<Term> tests) {
        Proposal callee = group.get(application.function());
        Substitution call = Substitution.of(callee.parameters(), application.arguments().stream().map(this::withoutCalls).toList());
        add(new Obligation(tests, Logic.less(callee.measure().stream().map(call::apply).toList(), caller.measure())));
        withoutCalls.computeIfAbsent(application, met -> Variable.of(INNER_CALL + ++calls));
    }

    /// {@return the term with every outermost recursive call replaced by its variable}; the walk has passed all of it.
    private Term withoutCalls(Term term) { return withoutCalls.getOrDefault(term, term); }
}
