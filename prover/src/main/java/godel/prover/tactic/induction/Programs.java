package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Primitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Computes terms fast, to test conjectures before proof is tried: definitions are compiled to trees of closures. What
 * it says is never part of a proof. Definitions need not be admitted; a computation is given up after a number of steps.
 */
public final class Programs {
    private static final int MAXIMAL_DEPTH = 1_500;

    private final Map<FunctionSymbol, Body> bodies = new HashMap<>();
    private final Map<FunctionSymbol, Function<List<Value>, Value>> external = new HashMap<>();
    private final Map<Term, Compiled> formulas = new HashMap<>();
    private long steps;
    private int depth;

    /** Thrown when a computation is given up; carries no stack trace, for testing meets it often. */
    public static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("too many steps", null, false, false);
        }
    }

    private interface Node {
        Value value(Value[] locals);
    }

    private static final class Body {
        private final List<Variable> parameters;
        private final Term term;
        private Compiled compiled;

        Body(List<Variable> parameters, Term term) {
            this.parameters = parameters;
            this.term = term;
        }
    }

    private record Compiled(Node node, int locals) {
    }

    /** Gives a function a body. */
    public void define(FunctionSymbol function, List<Variable> parameters, Term body) {
        bodies.put(function, new Body(parameters, body));
    }

    /** Gives a function that is only declared an arbitrary meaning for tests. */
    public void declare(FunctionSymbol function, Function<List<Value>, Value> meaning) {
        external.put(function, meaning);
    }

    /**
     * {@return the value of a term}
     *
     * @throws GivenUp after {@code limit} steps, or if a function has no meaning
     */
    public Value value(Term term, List<Variable> variables, List<Value> values, long limit) {
        Compiled compiled = formulas.computeIfAbsent(term, t -> compile(t, variables));
        steps = limit;
        depth = 0;
        Value[] locals = new Value[compiled.locals];
        for (int i = 0; i < values.size(); i++) {
            locals[i] = values.get(i);
        }
        return compiled.node.value(locals);
    }

    /** Compiled formulas depend on the order of their variables; this forgets them. */
    public void forget() {
        formulas.clear();
    }

    private Compiled compile(Term term, List<Variable> parameters) {
        Compilation compilation = new Compilation(parameters, sharedParts(term));
        Node node = compilation.node(term);
        return new Compiled(node, compilation.locals);
    }

    private static Set<Term> sharedParts(Term body) {
        Set<Term> met = new HashSet<>();
        Set<Term> shared = new HashSet<>();
        List<Term> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application) {
                if (met.add(application)) {
                    open.addAll(application.arguments());
                } else if (!application.arguments().isEmpty()) {
                    shared.add(application);
                }
            }
        }
        return shared;
    }

    private final class Compilation {
        private final List<Variable> parameters;
        private final Set<Term> shared;
        private final Map<Term, Node> known = new HashMap<>();
        private int locals;

        Compilation(List<Variable> parameters, Set<Term> shared) {
            this.parameters = parameters;
            this.shared = shared;
            this.locals = parameters.size();
        }

        Node node(Term term) {
            Node done = known.get(term);
            if (done != null) {
                return done;
            }
            Node node = fresh(term);
            if (shared.contains(term)) {
                int slot = locals++;
                Node inner = node;
                node = values -> {
                    Value value = values[slot];
                    if (value == null) {
                        value = inner.value(values);
                        values[slot] = value;
                    }
                    return value;
                };
            }
            known.put(term, node);
            return node;
        }

        private Node fresh(Term term) {
            return switch (term) {
                case Constant constant -> {
                    Value value = constant.value();
                    yield values -> value;
                }
                case Variable variable -> {
                    int slot = parameters.indexOf(variable);
                    if (slot < 0) {
                        throw new GivenUp();
                    }
                    yield values -> values[slot];
                }
                case Application application -> application(application);
            };
        }

        private Node application(Application application) {
            Node[] arguments = application.arguments().stream().map(this::node).toArray(Node[]::new);
            if (application.applies("if", 3)) {
                return values -> arguments[0].value(values) != Symbol.FALSE ? arguments[1].value(values) : arguments[2].value(values);
            }
            Optional<Primitive> primitive = Primitive.of(application.function());
            if (primitive.isPresent()) {
                Primitive operation = primitive.get();
                return values -> {
                    charge();
                    return operation.apply(List.of(computed(arguments, values, arguments.length)));
                };
            }
            FunctionSymbol function = application.function();
            return values -> call(function, arguments, values);
        }
    }

    private void charge() {
        if (--steps < 0) {
            throw new GivenUp();
        }
    }

    private static Value[] computed(Node[] arguments, Value[] values, int size) {
        Value[] results = new Value[size];
        for (int i = 0; i < arguments.length; i++) {
            results[i] = arguments[i].value(values);
        }
        return results;
    }

    private Value call(FunctionSymbol function, Node[] arguments, Value[] values) {
        charge();
        Body body = bodies.get(function);
        if (body == null) {
            Function<List<Value>, Value> meaning = external.get(function);
            if (meaning == null) {
                throw new GivenUp();
            }
            return meaning.apply(List.of(computed(arguments, values, arguments.length)));
        }
        if (body.compiled == null) {
            body.compiled = compile(body.term, body.parameters);
        }
        Value[] inner = computed(arguments, values, body.compiled.locals);
        if (++depth > MAXIMAL_DEPTH) {
            depth = 0;
            throw new GivenUp();
        }
        Value result = body.compiled.node.value(inner);
        depth--;
        return result;
    }
}
