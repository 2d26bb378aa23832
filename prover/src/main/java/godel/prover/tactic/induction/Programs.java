package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes terms fast, to test conjectures before proof is tried: definitions are compiled to trees of closures. What
 * it says is never part of a proof. Definitions need not be admitted; a computation is given up after a number of steps.
 */
public final class Programs {
    private static final int MAXIMAL_DEPTH = 1_500;
    private static final String UNKNOWN = "unknown value ";
    private static final String DELAYED = " delayed ";

    /** The connectives, lazy in their second argument. */
    private static final Map<FunctionSymbol, Body> CONNECTIVES = Theory.create().definitions().stream()
            .collect(Collectors.toMap(Definition::function, definition -> new Body(definition.parameters(), definition.body())));

    private final Map<FunctionSymbol, Body> bodies = new HashMap<>();
    private final Map<FunctionSymbol, Function<List<Value>, Value>> external = new HashMap<>();
    private final Map<Term, Compiled> formulas = new HashMap<>();
    private final Map<Symbol, Set<Value>> excluded = new HashMap<>();
    private long steps;
    private int depth;
    private int delayed;

    /** Thrown when a computation is given up; carries no stack trace, for testing meets it often. */
    public static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("too many steps", null, false, false);
        }
    }

    /** Thrown when a computation looks at a value that is not known yet; carries no stack trace. */
    public static final class Demand extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Symbol unknown;
        private final transient Optional<Value> compared;

        Demand(Symbol unknown, Optional<Value> compared) {
            super(unknown.name(), null, false, false);
            this.unknown = unknown;
            this.compared = compared;
        }

        /** {@return the number that it was compared with, if it was only looked at for that} */
        public Optional<Value> compared() {
            return compared;
        }

        /** {@return the unknown that was looked at} */
        public Symbol unknown() {
            return unknown;
        }
    }

    /** {@return a symbol that stands for a value that is not known yet} */
    public static Symbol unknown(int number) {
        return Symbol.of(UNKNOWN + number);
    }

    /** {@return whether this stands for a value that is not known yet} */
    public static boolean isUnknown(Value value) {
        return value instanceof Symbol symbol && symbol.name().startsWith(UNKNOWN);
    }

    private static Value known(Value value) {
        if (isUnknown(value)) {
            String name = ((Symbol) value).name();
            int end = name.indexOf(DELAYED);
            throw new Demand(end < 0 ? (Symbol) value : Symbol.of(name.substring(0, end)), Optional.empty());
        }
        return value;
    }

    /** Lets an unknown be anything but a number, or once more that number too. */
    public void exclude(Symbol unknown, Value number, boolean wanted) {
        Set<Value> numbers = excluded.computeIfAbsent(unknown, u -> new HashSet<>());
        if (wanted) {
            numbers.add(number);
        } else {
            numbers.remove(number);
        }
    }

    /** {@return whether an unknown may not be this number} */
    public boolean isExcluded(Symbol unknown, Value number) {
        return excluded.getOrDefault(unknown, Set.of()).contains(number);
    }

    /** Whether an unknown is a number can be answered by no, where that number is excluded. */
    private boolean differs(Value unknown, Value number) {
        Symbol symbol = (Symbol) unknown;
        if (!(number instanceof Rational) || symbol.name().contains(DELAYED)) {
            return false;
        }
        if (isExcluded(symbol, number)) {
            return true;
        }
        throw new Demand(symbol, Optional.of(number));
    }

    /** An argument that cannot be computed yet stands aside; only who looks at it demands the unknown it waits for. */
    private Value argument(Node node, Value[] values) {
        int before = depth;
        try {
            return node.value(values);
        } catch (Demand demand) {
            depth = before;
            return Symbol.of(demand.unknown().name() + DELAYED + ++delayed);
        }
    }

    /** Compares no further than to the first difference; what is the same object is equal whatever is unknown in it. */
    private boolean same(Value left, Value right) {
        Value x = left;
        Value y = right;
        while (x != y) {
            if ((isUnknown(x) && differs(x, y)) || (isUnknown(y) && differs(y, x))) {
                return false;
            }
            known(x);
            known(y);
            if (!(x instanceof Pair first) || !(y instanceof Pair second)) {
                return x.equals(y);
            }
            if (!same(first.head(), second.head())) {
                return false;
            }
            x = first.tail();
            y = second.tail();
        }
        return true;
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
        delayed = 0;
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
            if (term instanceof Application && term.isGround()) {
                node = once(node);
            } else if (shared.contains(term)) {
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

        /** What has no variables is computed once for all calls. */
        private static Node once(Node node) {
            Value[] result = new Value[1];
            return values -> {
                if (result[0] == null) {
                    result[0] = node.value(values);
                }
                return result[0];
            };
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

        /** A connective whose test waits for an unknown is decided all the same if both branches come to one truth value. */
        private static Node either(Node test, Node first, Node second) {
            return values -> {
                Value tested;
                try {
                    tested = known(test.value(values));
                } catch (Demand demand) {
                    Value one = first.value(values);
                    if (isUnknown(one) || one != second.value(values)) {
                        throw demand;
                    }
                    return one;
                }
                return tested != Symbol.FALSE ? first.value(values) : second.value(values);
            };
        }

        private Node application(Application application) {
            Body connective = CONNECTIVES.get(application.function());
            if (connective != null) {
                Application expanded = (Application) Substitution.of(connective.parameters, application.arguments()).apply(connective.term);
                return either(node(expanded.argument(0)), node(expanded.argument(1)), node(expanded.argument(2)));
            }
            Node[] arguments = application.arguments().stream().map(this::node).toArray(Node[]::new);
            if (application.applies("if", 3)) {
                return values -> known(arguments[0].value(values)) != Symbol.FALSE ? arguments[1].value(values) : arguments[2].value(values);
            }
            Optional<Primitive> primitive = Primitive.of(application.function());
            if (primitive.isPresent()) {
                Primitive operation = primitive.get();
                return values -> {
                    charge();
                    Value[] given = computed(arguments, values, arguments.length);
                    if (operation == Primitive.EQUAL) {
                        return Value.truth(same(given[0], given[1]));
                    }
                    for (int i = 0; i < given.length && operation != Primitive.PAIR; i++) {
                        chargeLength(known(given[i]));
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
            results[i] = argument(arguments[i], values);
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
