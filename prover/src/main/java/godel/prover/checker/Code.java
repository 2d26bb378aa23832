package godel.prover.checker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body made ready for evaluation.
 *
 * @param parameters how many the function has
 * @param cells how many cells a call needs: one for each parameter, then one for each shared subterm
 */
record Code(int parameters, int cells, Task.Expression body) {

    /** {@return the code of a body whose variables are among the parameters} */
    static Code of(List<Term.Variable> parameters, Term body, Budget budget) throws Refusal {
        return new Compilation(parameters, body, budget).code();
    }

    private static final class Compilation {
        private final List<Term.Variable> parameters;
        private final Term body;
        private final Budget budget;
        private final Map<Term, Task.Expression> done = new IdentityHashMap<>();
        private final Set<Term> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        private int cells;

        Compilation(List<Term.Variable> parameters, Term body, Budget budget) {
            this.parameters = parameters;
            this.body = body;
            this.budget = budget;
            this.cells = parameters.size();
            for (int i = 0; i < cells; i++) {
                done.put(parameters.get(i), new Task.Parameter(i));
            }
        }

        Code code() throws Refusal {
            findShared();
            ArrayDeque<Term> open = new ArrayDeque<>();
            open.push(body);
            while (!open.isEmpty()) {
                Term next = open.peek();
                if (done.containsKey(next)) {
                    open.pop();
                    continue;
                }
                int waiting = open.size();
                if (next instanceof Term.Application application) {
                    for (Term argument : application.arguments()) {
                        if (!done.containsKey(argument)) {
                            open.push(argument);
                        }
                    }
                }
                if (open.size() == waiting) {
                    open.pop();
                    done.put(next, translate(next));
                }
            }
            return new Code(parameters.size(), cells, done.get(body));
        }

        private void findShared() throws Refusal {
            Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Term part : Subterms.of(body, budget)) {
                if (part instanceof Term.Application application) {
                    for (Term argument : application.arguments()) {
                        if (!met.add(argument) && argument instanceof Term.Application) {
                            shared.add(argument);
                        }
                    }
                }
            }
        }

        private Task.Expression translate(Term term) throws Refusal {
            return switch (term) {
                case Term.Constant constant -> new Task.Literal(constant.value());
                case Term.Variable variable -> throw new Refusal("variable " + Text.name(variable.name()) + " has no value");
                case Term.Application application -> {
                    Task.Expression whole = translate(application);
                    yield shared.contains(application) ? new Task.Shared(whole, new Task.Keep(cells++)) : whole;
                }
            };
        }

        private Task.Expression translate(Term.Application application) {
            List<Task.Expression> arguments = new ArrayList<>();
            for (Term argument : application.arguments()) {
                arguments.add(done.get(argument));
            }
            if (application.applies(Terms.IF)) {
                return new Task.Application(List.of(arguments.get(0)), new Task.Choose(arguments.get(1), arguments.get(2)));
            }
            for (Primitive primitive : Primitive.values()) {
                if (application.applies(primitive.function())) {
                    return new Task.Application(List.copyOf(arguments), new Task.Perform(primitive));
                }
            }
            return new Task.Application(List.copyOf(arguments), new Task.Call(application.function()));
        }
    }
}
