package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Value;
import godel.prover.kernel.Primitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms compiled to closures that compute on values not wholly known; arguments are not computed before somebody looks at them. */
final class LazyCode {
    private final Programs programs;
    private final Forcing forcing;
    private final LazyBranches branches;
    private final PartialOperations operations;
    private final Map<FunctionSymbol, Compiled> compiled = new HashMap<>();

    LazyCode(Programs programs, Forcing forcing, LazyBranches branches) {
        this.programs = programs;
        this.forcing = forcing;
        this.branches = branches;
        this.operations = new PartialOperations(forcing);
    }

    /** A part of a term; its value depends on what the variables and the kept parts of the term are. */
    @FunctionalInterface
    interface Node {
        Object value(Object[] locals);
    }

    /**
     * A term that can be computed.
     *
     * @param locals the variables and the parts that are kept
     */
    record Compiled(Node node, int locals) {
    }

    Compiled compile(Term term, List<Variable> parameters) {
        LazyCompilation compilation = new LazyCompilation(parameters, term);
        Node node = compilation.node(term);
        return new Compiled(node, compilation.locals());
    }

    private final class LazyCompilation extends Compilation<Node> {
        LazyCompilation(List<Variable> parameters, Term term) {
            super(parameters, term);
        }

        @Override
        Node constant(Value value) {
            Object data = PartialPair.of(value);
            return values -> data;
        }

        @Override
        Node local(int slot) {
            return values -> values[slot];
        }

        @Override
        Node kept(Node node, int slot) {
            return values -> {
                if (values[slot] == null) {
                    forcing.fill(values, slot, node.value(values));
                }
                return values[slot];
            };
        }

        /** Computed wholly, for what is found out later is forgotten again. */
        @Override
        Node once(Node node) {
            Object[] result = new Object[1];
            return values -> {
                if (result[0] == null) {
                    result[0] = forcing.whole(node.value(values));
                }
                return result[0];
            };
        }

        @Override
        Node application(Application application) {
            Optional<Term> connective = Programs.connective(application);
            if (connective.isPresent()) {
                Application expanded = (Application) connective.get();
                return branches.either(node(expanded.argument(0)), node(expanded.argument(1)), node(expanded.argument(2)));
            }
            Node[] arguments = application.arguments().stream().map(this::node).toArray(Node[]::new);
            Optional<Primitive> primitive = Primitive.of(application.function());
            if (application.applies("if", 3)) {
                boolean isConnective = isTruth(application.argument(1)) || isTruth(application.argument(2));
                return isConnective ? branches.either(arguments[0], arguments[1], arguments[2])
                        : branches.branch(arguments[0], arguments[1], arguments[2]);
            }
            if (primitive.isPresent() && primitive.get() != Primitive.PAIR) {
                return operation(primitive.get(), arguments);
            }
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = isShort(application.argument(i)) ? arguments[i] : branches.delayed(arguments[i]);
            }
            return primitive.isPresent() ? operation(Primitive.PAIR, arguments) : call(application.function(), arguments);
        }
    }

    /** What is computed sooner than it is put off. */
    private static boolean isShort(Term term) {
        return !(term instanceof Application application) || term.isGround() || Primitive.of(application.function())
                .filter(operation -> operation != Primitive.IF && operation != Primitive.EQUAL).isPresent() && application.arguments().stream().allMatch(LazyCode::isShort);
    }

    private static boolean isTruth(Term term) {
        return term == Constant.TRUE || term == Constant.FALSE;
    }

    private Node operation(Primitive operation, Node[] arguments) {
        return values -> {
            forcing.charge();
            return operations.apply(operation, given(arguments, values, arguments.length));
        };
    }

    private static Object[] given(Node[] arguments, Object[] values, int size) {
        Object[] given = new Object[size];
        for (int i = 0; i < arguments.length; i++) {
            given[i] = arguments[i].value(values);
        }
        return given;
    }

    private Node call(FunctionSymbol function, Node[] arguments) {
        return values -> {
            forcing.charge();
            Optional<Compiled> body = body(function);
            Object[] inner = given(arguments, values, body.map(Compiled::locals).orElse(arguments.length));
            if (body.isEmpty()) {
                return forcing.force(new Outside(function, inner));
            }
            forcing.enter();
            Object result = body.get().node().value(inner);
            forcing.leave();
            return result;
        };
    }

    private Optional<Compiled> body(FunctionSymbol function) {
        Compiled known = compiled.get(function);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Compiled> fresh = programs.body(function).map(source -> compile(source.term(), source.parameters()));
        fresh.ifPresent(body -> compiled.put(function, body));
        return fresh;
    }

    /** A function that is only declared: it waits until its arguments are known in all parts. */
    private final class Outside extends Waiting {
        private final FunctionSymbol function;
        private final Object[] arguments;
        private Cell unknown;

        Outside(FunctionSymbol function, Object[] arguments) {
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        Object again() {
            List<Value> values = new ArrayList<>();
            for (Object argument : arguments) {
                Optional<Value> value = whole(argument);
                if (value.isEmpty()) {
                    return this;
                }
                values.add(value.get());
            }
            return PartialPair.of(programs.external(function, values));
        }

        private Optional<Value> whole(Object argument) {
            return switch (forcing.force(argument)) {
                case Cell cell -> {
                    unknown = cell;
                    yield Optional.empty();
                }
                case PartialPair(Object head, Object tail) -> whole(head).flatMap(first -> whole(tail).map(rest -> Pair.of(first, rest)));
                case Object known -> Optional.of((Value) known);
            };
        }

        @Override
        Demand demand() {
            return Demand.of(unknown);
        }
    }
}
