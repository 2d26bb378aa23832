package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes terms fast, to test conjectures before proof is tried: definitions are compiled to trees of closures. What
 * it says is never part of a proof. Definitions need not be admitted; a computation is given up after a number of steps.
 */
public final class Programs {
    private static final int MAXIMAL_DEPTH = 1_500;

    /** The connectives, lazy in their second argument. */
    private static final Map<FunctionSymbol, Body> CONNECTIVES = Theory.create().definitions().stream()
            .collect(Collectors.toMap(Definition::function, definition -> new Body(definition.parameters(), definition.body())));

    private final Map<FunctionSymbol, Body> bodies = new HashMap<>();
    private final Map<FunctionSymbol, Compiled> compiledBodies = new HashMap<>();
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

    /** What a function computes. */
    record Body(List<Variable> parameters, Term term) {
    }

    private record Compiled(Node node, int locals) {
    }

    /** Gives a function a body. */
    public void define(FunctionSymbol function, List<Variable> parameters, Term body) {
        bodies.put(function, new Body(parameters, body));
        compiledBodies.remove(function);
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

    /** {@return the steps that were left when the last computation ended} */
    public long left() {
        return Math.max(0, steps);
    }

    /** Compiled formulas depend on the order of their variables; this forgets them. */
    public void forget() {
        formulas.clear();
    }

    private Compiled compile(Term term, List<Variable> parameters) {
        EagerCompilation compilation = new EagerCompilation(parameters, term);
        Node node = compilation.node(term);
        return new Compiled(node, compilation.locals());
    }

    /** {@return a connective's arguments in its definition by {@code if}, if it is one} */
    static Optional<Term> connective(Application application) {
        return Optional.ofNullable(CONNECTIVES.get(application.function()))
                .map(definition -> Substitution.of(definition.parameters, application.arguments()).apply(definition.term));
    }

    /** {@return what a function computes, if it is defined here} */
    Optional<Body> body(FunctionSymbol function) {
        return Optional.ofNullable(bodies.get(function));
    }

    /** {@return the value of a function that is only declared} */
    Value external(FunctionSymbol function, List<Value> arguments) {
        Function<List<Value>, Value> meaning = external.get(function);
        if (meaning == null) {
            throw new GivenUp();
        }
        return meaning.apply(arguments);
    }

    private final class EagerCompilation extends Compilation<Node> {
        EagerCompilation(List<Variable> parameters, Term term) {
            super(parameters, term);
        }

        @Override
        Node constant(Value value) {
            return values -> value;
        }

        @Override
        Node local(int slot) {
            return values -> values[slot];
        }

        @Override
        Node kept(Node node, int slot) {
            return values -> {
                Value value = values[slot];
                if (value == null) {
                    value = node.value(values);
                    values[slot] = value;
                }
                return value;
            };
        }

        @Override
        Node once(Node node) {
            Value[] result = new Value[1];
            return values -> {
                if (result[0] == null) {
                    result[0] = node.value(values);
                }
                return result[0];
            };
        }

        @Override
        Node application(Application application) {
            Optional<Term> connective = connective(application);
            if (connective.isPresent()) {
                return node(connective.get());
            }
            Node[] arguments = application.arguments().stream().map(this::node).toArray(Node[]::new);
            if (application.applies("if", 3)) {
                return values -> arguments[0].value(values) != Symbol.FALSE ? arguments[1].value(values) : arguments[2].value(values);
            }
            Optional<Primitive> primitive = Primitive.of(application.function());
            if (primitive.isPresent()) {
                Primitive operation = primitive.get();
                return values -> {
                    charge();
                    Value[] given = computed(arguments, values, arguments.length);
                    for (int i = 0; i < given.length; i++) {
                        chargeLength(given[i]);
                    }
                    return operation.apply(List.of(given));
                };
            }
            FunctionSymbol function = application.function();
            return values -> call(function, arguments, values);
        }
    }

    /** Long numbers cost more, for steps are to measure time. */
    private void chargeLength(Value value) {
        if (value instanceof Rational number) {
            long words = (number.numerator().bitLength() + number.denominator().bitLength()) / 64;
            steps -= words * words;
        }
    }

    private void charge() {
        if (--steps < 0) {
            throw new GivenUp();
        }
    }

    private Value[] computed(Node[] arguments, Value[] values, int size) {
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
            return external(function, List.of(computed(arguments, values, arguments.length)));
        }
        Compiled compiled = compiledBodies.get(function);
        if (compiled == null) {
            compiled = compile(body.term, body.parameters);
            compiledBodies.put(function, compiled);
        }
        Value[] inner = computed(arguments, values, compiled.locals);
        if (++depth > MAXIMAL_DEPTH) {
            depth = 0;
            throw new GivenUp();
        }
        Value result = compiled.node.value(inner);
        depth--;
        return result;
    }
}
