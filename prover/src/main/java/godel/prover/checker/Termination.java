package godel.prover.checker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be proved before a group of definitions is admitted: measures are lists of naturals, and at every call of a function of
 * the group the callee's measure is below the caller's, under the tests that govern the call.
 *
 * <p>Sound: recursion along the measure, a well-founded order, defines exactly one tuple of total functions, for the value at given
 * arguments is computed from values at arguments of smaller measure only. A call inside the arguments or tests of another is replaced
 * by a fresh variable in the obligation, which is thus proved for whatever value the inner call has; the inner call has an
 * obligation of its own. The measures speak of functions known before, so there is no circle.
 */
final class Termination {
    /** How the fresh variables begin; no parameter may. */
    static final String INNER_CALL = "call#";

    private final Terms terms;
    private final Budget budget;
    private final Map<Function, Definition> group = new HashMap<>();
    private final List<Definition> definitions;
    private final Tests none = Tests.none();
    private final Set<Obligation> found = new LinkedHashSet<>();

    Termination(Terms terms, Budget budget, List<Definition> definitions) {
        this.terms = terms;
        this.budget = budget;
        this.definitions = definitions;
        definitions.forEach(definition -> group.put(definition.function(), definition));
    }

    /** {@return the obligations in order: all naturals first, then the calls as a walk from left to right meets them; none twice} */
    List<Obligation> obligations() throws Refusal {
        boolean recursive = false;
        for (Definition definition : definitions) {
            recursive |= !partsWithCalls(definition.body()).isEmpty();
        }
        int length = definitions.getFirst().measure().size();
        for (Definition definition : definitions) {
            if (recursive == definition.measure().isEmpty()) {
                throw new Refusal(definition.function() + (recursive ? " is recursive and has no measure" : " has a measure and is not recursive"));
            }
            if (definition.measure().size() != length) {
                throw new Refusal("the measures of one group have the same number of components");
            }
            for (Term component : definition.measure()) {
                add(new Obligation(none, terms.natural(component)));
            }
        }
        for (Definition definition : definitions) {
            new Walk(definition).run();
        }
        return List.copyOf(found);
    }

    private void add(Obligation obligation) throws Refusal {
        if (found.add(obligation) && found.size() > budget.limits().obligations()) {
            throw Refusal.limit("termination obligations", budget.limits().obligations());
        }
    }

    /** {@return the subterms in which a function of the group is called} */
    private Set<Term> partsWithCalls(Term body) throws Refusal {
        List<Term> parts = new ArrayList<>(Subterms.of(body, budget));
        // A term is made after its arguments, so by their numbers every part comes after its own parts.
        parts.sort((a, b) -> Integer.compare(a.number(), b.number()));
        Set<Term> calling = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Term part : parts) {
            if (part instanceof Term.Application application) {
                boolean calls = group.containsKey(application.function());
                for (Term argument : application.arguments()) {
                    calls |= calling.contains(argument);
                }
                if (calls) {
                    calling.add(part);
                }
            }
        }
        return calling;
    }

    /** What is left to do at a place in a body. */
    private enum Stage {
        /** Look at the term. */
        ENTER,
        /** The arguments were walked: note the call. */
        CALL,
        /** The test of an {@code if} was walked: go on with its branches. */
        BRANCH
    }

    private record Task(Stage stage, Term.Application term, Tests tests) {
    }

    private record Place(Term term, Tests tests) {
        /** By the term's number, which nobody can make clash; records are compared by content, and both parts by identity. */
        @Override
        public int hashCode() {
            return 0x9E3779B9 * term.number() + System.identityHashCode(tests);
        }
    }

    /** The walk over one body, with a stack of its own. */
    private final class Walk {
        private final Definition caller;
        private final Set<Term> calling;
        private final Replacement withoutCalls = new Replacement(terms, budget);
        private final Set<Place> visited = new HashSet<>();
        private final ArrayDeque<Task> open = new ArrayDeque<>();
        private int numbered;

        Walk(Definition caller) throws Refusal {
            this.caller = caller;
            this.calling = partsWithCalls(caller.body());
        }

        void run() throws Refusal {
            enter(caller.body(), none);
            while (!open.isEmpty()) {
                Task task = open.pop();
                switch (task.stage) {
                    case ENTER -> look(task.term, task.tests);
                    case CALL -> call(task.term, task.tests);
                    case BRANCH -> branch(task.term, task.tests);
                }
            }
        }

        private void enter(Term term, Tests tests) throws Refusal {
            if (calling.contains(term)) {
                open.push(new Task(Stage.ENTER, (Term.Application) term, tests));
            }
        }

        /** The same term under the same tests, met again, has nothing new. */
        private void look(Term.Application term, Tests tests) throws Refusal {
            if (!visited.add(new Place(term, tests))) {
                return;
            }
            if (visited.size() > budget.limits().obligationVisits()) {
                throw Refusal.limit("paths to recursive calls of " + caller.function(), budget.limits().obligationVisits());
            }
            if (term.applies(Terms.IF)) {
                open.push(new Task(Stage.BRANCH, term, tests));
                enter(term.argument(0), tests);
                return;
            }
            if (group.containsKey(term.function())) {
                open.push(new Task(Stage.CALL, term, tests));
            }
            for (int i = term.arguments().length - 1; i >= 0; i--) {
                enter(term.argument(i), tests);
            }
        }

        private void branch(Term.Application term, Tests tests) throws Refusal {
            Term test = withoutCalls.apply(term.argument(0));
            enter(term.argument(2), tests.and(terms.not(test)));
            enter(term.argument(1), tests.and(test));
        }

        private void call(Term.Application term, Tests tests) throws Refusal {
            Definition callee = group.get(term.function());
            Replacement call = new Replacement(terms, budget);
            for (int i = 0; i < callee.parameters().size(); i++) {
                call.put(callee.parameters().get(i), withoutCalls.apply(term.argument(i)));
            }
            List<Term> smaller = new ArrayList<>();
            for (Term component : callee.measure()) {
                smaller.add(call.apply(component));
            }
            add(new Obligation(tests, terms.less(smaller, caller.measure())));
            if (!withoutCalls.replaces(term)) {
                numbered++;
                withoutCalls.put(term, terms.variable(INNER_CALL + numbered));
            }
        }
    }
}
