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
import godel.prover.kernel.Primitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes terms on values that are not wholly known. A computation that looks at an unknown stops there and is kept as a
 * {@link Waiting} cell; when the unknown is chosen, it goes on from there, and what was computed once is not computed again.
 * A connective looks at its other side, too: a conjunction is false as soon as one of its parts is. What comes out is
 * never part of a proof.
 */
final class Reduction {
    private static final int MAXIMAL_DEPTH = 1_500;

    private final Programs programs;
    private final Trail trail;
    private final Map<FunctionSymbol, Compiled> compiled = new HashMap<>();
    private long steps;
    private int depth;
    private int foresight;
    private int maximalForesight;
    private Compiled formula;

    Reduction(Programs programs, Trail trail) {
        this.programs = programs;
        this.trail = trail;
    }

    /** A pair whose parts may be cells. */
    record Data(Object head, Object tail) {
    }

    private interface Node {
        Object value(Object[] locals);
    }

    private record Compiled(Node node, int locals) {
    }

    /** {@return the value of a term as far as it can be computed} */
    Object start(Term term, List<Variable> variables, List<Object> values, int foresight) {
        maximalForesight = foresight;
        if (formula == null) {
            formula = compile(term, variables);
        }
        Compiled program = formula;
        Object[] locals = new Object[program.locals];
        for (int i = 0; i < values.size(); i++) {
            locals[i] = values.get(i);
        }
        return new Delayed(program.node, locals);
    }

    /** {@return the same, after some unknowns have become known} */
    Object resume(Object begun, long limit) {
        steps = limit;
        depth = 0;
        foresight = 0;
        return force(begun);
    }

    /** {@return the steps that were left when the last computation ended} */
    long left() {
        return Math.max(0, steps);
    }

    static Object data(Value value) {
        return value instanceof Pair pair ? new Data(data(pair.head()), data(pair.tail())) : value;
    }

    private static Waiting.Demand demand(Cell cell) {
        return switch (cell) {
            case Cell.Unknown unknown -> new Waiting.Demand(unknown, Optional.empty());
            case Cell.Shifted shifted -> new Waiting.Demand(shifted.base, Optional.empty());
            case Waiting waiting -> waiting.demand();
        };
    }

    /** {@return what a computation that waits has to know first} */
    Waiting.Demand demanded(Object waiting) {
        return demand((Cell) force(waiting));
    }

    /** {@return an unknown of a data type that some connective looks at, or else what has to be known first} */
    Waiting.Demand structureDemanded(Object waiting) {
        Waiting.Demand first = demanded(waiting);
        List<Object> open = new ArrayList<>(List.of(waiting));
        while (first.unknown().kind != Cell.Kind.DATA && !open.isEmpty()) {
            if (force(open.removeLast()) instanceof Cell cell) {
                charge();
                if (cell instanceof Either either) {
                    open.addAll(List.of(either.second, either.first, either.test));
                } else if (demand(cell).unknown().kind == Cell.Kind.DATA) {
                    return demand(cell);
                }
            }
        }
        return first;
    }

    private void charge() {
        if (--steps < 0) {
            throw new Programs.GivenUp();
        }
    }

    private void enter() {
        if (++depth > MAXIMAL_DEPTH) {
            throw new Programs.GivenUp();
        }
    }

    private Object force(Object begun) {
        Object current = begun;
        while (current instanceof Cell cell) {
            if (cell.value != null) {
                current = cell.value;
                continue;
            }
            Object next = cell;
            if (cell instanceof Cell.Shifted shifted && shifted.base.value != null) {
                next = ((Rational) shifted.base.value).plus(shifted.shift);
            } else if (cell instanceof Waiting waiting && waiting.mayGoOn()) {
                charge();
                enter();
                next = waiting.again();
                depth--;
            }
            if (next == cell) {
                return cell;
            }
            trail.bind(cell, next);
            current = next;
        }
        return current;
    }

    // Computations that wait.

    /** An argument that nobody has looked at yet. */
    private final class Delayed extends Waiting {
        private final Node node;
        private final Object[] locals;

        Delayed(Node node, Object[] locals) {
            this.node = node;
            this.locals = locals;
        }

        @Override
        Object again() {
            return node.value(locals);
        }

        @Override
        Demand demand() {
            throw new IllegalStateException("not looked at");
        }
    }

    private final class Branch extends Waiting {
        private final Object test;
        private final Node first;
        private final Node second;
        private final Object[] locals;

        Branch(Object test, Node first, Node second, Object[] locals) {
            this.test = test;
            this.first = first;
            this.second = second;
            this.locals = locals;
        }

        @Override
        Object again() {
            Object tested = force(test);
            if (tested instanceof Cell cell) {
                trail.block(this, cell.blockers());
                return this;
            }
            return (tested != Symbol.FALSE ? first : second).value(locals);
        }

        @Override
        Demand demand() {
            return Reduction.demand((Cell) force(test));
        }
    }

    /** A connective: both branches are computed as far as they can be while the test waits. */
    private final class Either extends Waiting {
        private final Object test;
        private final Object first;
        private final Object second;

        Either(Object test, Object first, Object second) {
            this.test = test;
            this.first = first;
            this.second = second;
        }

        @Override
        Object again() {
            Object tested = force(test);
            if (!(tested instanceof Cell)) {
                return force(tested != Symbol.FALSE ? first : second);
            }
            Object one = force(first);
            Object other = force(second);
            if (one instanceof Symbol && one == other) {
                return one;
            }
            trail.block(this, Reduction.together(tested, one, other));
            return this;
        }

        @Override
        Demand demand() {
            return Reduction.demand((Cell) force(test));
        }
    }

    private final class Operation extends Waiting {
        private final Primitive operation;
        private final Object[] arguments;

        Operation(Primitive operation, Object[] arguments) {
            this.operation = operation;
            this.arguments = arguments;
        }

        @Override
        Object again() {
            Object result = apply(operation, arguments);
            if (result != null) {
                return result;
            }
            trail.block(this, firstCell().blockers());
            return this;
        }

        private Cell firstCell() {
            for (Object argument : arguments) {
                if (force(argument) instanceof Cell cell) {
                    return cell;
                }
            }
            throw new IllegalStateException("nothing to wait for");
        }

        @Override
        Demand demand() {
            return Reduction.demand(firstCell());
        }
    }

    private final class Comparison extends Waiting {
        private final Object left;
        private final Object right;

        Comparison(Object left, Object right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Object again() {
            Object x = force(left);
            Object y = force(right);
            if (x == left && y == right && !decidable(x, y)) {
                trail.block(this, together(x, y));
                return this;
            }
            return same(x, y);
        }

        @Override
        Demand demand() {
            Object x = force(left);
            Object y = force(right);
            Cell cell = (Cell) (x instanceof Cell ? x : y);
            Object other = x instanceof Cell ? y : x;
            if (other instanceof Rational number) {
                return switch (cell) {
                    case Cell.Shifted shifted -> new Demand(shifted.base, Optional.of(number.minus(shifted.shift)));
                    case Cell.Unknown unknown -> new Demand(unknown, Optional.of(number));
                    case Waiting waiting -> waiting.demand();
                };
            }
            return x instanceof Cell.Unknown && y instanceof Waiting waiting ? waiting.demand() : Reduction.demand(cell);
        }
    }

    /** Two comparisons that must both come to true. */
    private final class Both extends Waiting {
        private final Object first;
        private final Object second;

        Both(Object first, Object second) {
            this.first = first;
            this.second = second;
        }

        @Override
        Object again() {
            Object one = force(first);
            Object other = force(second);
            Object result = both(one, other, this);
            if (result == this) {
                trail.block(this, Waiting.together(one, other));
            }
            return result;
        }

        @Override
        Demand demand() {
            return Reduction.demand((Cell) force(first));
        }
    }

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
                Value value = whole(argument);
                if (value == null) {
                    return this;
                }
                values.add(value);
            }
            return data(programs.external(function, values));
        }

        private Value whole(Object argument) {
            Object known = force(argument);
            if (known instanceof Cell cell) {
                unknown = cell;
                return null;
            }
            if (known instanceof Data(Object head, Object tail)) {
                Value first = whole(head);
                Value rest = first == null ? null : whole(tail);
                return rest == null ? null : Pair.of(first, rest);
            }
            return (Value) known;
        }

        @Override
        Demand demand() {
            return Reduction.demand(unknown);
        }
    }

    // Equality.

    private Object both(Object first, Object second, Both waiting) {
        if (first == Symbol.FALSE || second == Symbol.FALSE) {
            return Symbol.FALSE;
        }
        if (first == Symbol.TRUE) {
            return second;
        }
        return second == Symbol.TRUE ? first : waiting != null ? waiting : new Both(first, second);
    }

    private static boolean decidable(Object x, Object y) {
        return x == y || excluded(x, y) || excluded(y, x);
    }

    private static boolean excluded(Object cell, Object other) {
        return switch (cell) {
            case Cell.Unknown unknown -> other instanceof Rational number && unknown.isExcluded(number);
            case Cell.Shifted shifted -> other instanceof Rational number ? shifted.base.isExcluded(number.minus(shifted.shift))
                    : other == shifted.base || other instanceof Cell.Shifted sum && sum.base == shifted.base && !sum.shift.equals(shifted.shift);
            default -> false;
        };
    }

    private Object same(Object left, Object right) {
        charge();
        Object x = force(left);
        Object y = force(right);
        if (x == y) {
            return Symbol.TRUE;
        }
        if (excluded(x, y) || excluded(y, x)) {
            return Symbol.FALSE;
        }
        if (x instanceof Cell || y instanceof Cell) {
            return new Comparison(x, y);
        }
        if (!(x instanceof Data first) || !(y instanceof Data second)) {
            return Value.truth(x.equals(y));
        }
        enter();
        Object heads = same(first.head(), second.head());
        Object result = heads == Symbol.FALSE ? heads : both(heads, same(first.tail(), second.tail()), null);
        depth--;
        return result;
    }

    // Primitives; null says that an argument is not known.

    private Object apply(Primitive operation, Object[] arguments) {
        if (operation == Primitive.PAIR) {
            return new Data(arguments[0], arguments[1]);
        }
        if (operation == Primitive.EQUAL) {
            return same(arguments[0], arguments[1]);
        }
        List<Value> known = new ArrayList<>();
        for (Object argument : arguments) {
            Object value = force(argument);
            if (value instanceof Cell cell) {
                return arguments.length == 1 ? bySort(operation, cell) : shifted(operation, cell, arguments);
            }
            if (value instanceof Data(Object head, Object tail)) {
                if (arguments.length == 1) {
                    return ofPair(operation, head, tail);
                }
                value = Symbol.NIL;
            }
            if (value instanceof Rational number) {
                long words = (number.numerator().bitLength() + number.denominator().bitLength()) / 64;
                steps -= words * words;
            }
            known.add((Value) value);
        }
        return data(operation.apply(known));
    }

    /** What is known of a value of this sort before it is known itself. */
    private static Object bySort(Primitive operation, Cell cell) {
        Cell.Kind kind = cell instanceof Cell.Shifted ? Cell.Kind.NUMBER : cell instanceof Cell.Unknown unknown ? unknown.kind : Cell.Kind.OTHER;
        if (kind == Cell.Kind.OTHER) {
            return null;
        }
        return switch (operation) {
            case IS_NUMBER, IS_INTEGER -> Value.truth(kind == Cell.Kind.NUMBER);
            case IS_PAIR -> Value.truth(kind == Cell.Kind.DATA);
            case IS_SYMBOL -> Symbol.FALSE;
            case FLOOR -> kind == Cell.Kind.NUMBER ? cell : null;
            default -> null;
        };
    }

    private Object ofPair(Primitive operation, Object head, Object tail) {
        return switch (operation) {
            case HEAD -> force(head);
            case TAIL -> force(tail);
            case SIZE -> throw new Programs.GivenUp();
            default -> operation.apply(List.of(Pair.of(Symbol.NIL, Symbol.NIL)));
        };
    }

    private Object shifted(Primitive operation, Cell cell, Object[] arguments) {
        if (operation != Primitive.PLUS && operation != Primitive.MINUS) {
            return null;
        }
        Object other = force(arguments[arguments[0] == cell || force(arguments[0]) == cell ? 1 : 0]);
        if (!(other instanceof Rational number) || operation == Primitive.MINUS && force(arguments[0]) != cell) {
            return null;
        }
        Rational shift = operation == Primitive.PLUS ? number : Rational.ZERO.minus(number);
        return switch (cell) {
            case Cell.Unknown unknown -> plus(unknown, shift);
            case Cell.Shifted sum -> plus(sum.base, sum.shift.plus(shift));
            case Waiting waiting -> null;
        };
    }

    private static Cell plus(Cell.Unknown unknown, Rational shift) {
        return shift.signum() == 0 ? unknown : new Cell.Shifted(unknown, shift);
    }

    private Object whole(Object begun) {
        Object known = force(begun);
        if (!(known instanceof Data(Object head, Object tail))) {
            return known;
        }
        enter();
        Data data = new Data(whole(head), whole(tail));
        depth--;
        return data;
    }

    // Compilation.

    private Compiled compile(Term term, List<Variable> parameters) {
        Compilation compilation = new Compilation(parameters, Programs.sharedParts(term));
        Node node = compilation.node(term);
        return new Compiled(node, compilation.locals);
    }

    private final class Compilation {
        private final List<Variable> parameters;
        private final Set<Term> shared;
        private final Map<Term, Node> known = new HashMap<>();
        private int locals;

        Compilation(List<Variable> parameters, Set<Term> shared) {
            this.parameters = parameters;
            this.shared = new HashSet<>(shared);
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
                node = kept(node, locals++);
            }
            known.put(term, node);
            return node;
        }

        private Node kept(Node node, int slot) {
            return values -> {
                if (values[slot] == null) {
                    trail.fill(values, slot, node.value(values));
                }
                return values[slot];
            };
        }

        /** What has no variables is computed once for all calls, and wholly, for what is found out later is forgotten again. */
        private Node once(Node node) {
            Object[] result = new Object[1];
            return values -> {
                if (result[0] == null) {
                    result[0] = whole(node.value(values));
                }
                return result[0];
            };
        }

        private Node fresh(Term term) {
            return switch (term) {
                case Constant constant -> {
                    Object value = data(constant.value());
                    yield values -> value;
                }
                case Variable variable -> {
                    int slot = parameters.indexOf(variable);
                    if (slot < 0) {
                        throw new Programs.GivenUp();
                    }
                    yield values -> values[slot];
                }
                case Application application -> application(application);
            };
        }

        private Node application(Application application) {
            Optional<Term> connective = Programs.connective(application);
            if (connective.isPresent()) {
                Application expanded = (Application) connective.get();
                return either(node(expanded.argument(0)), node(expanded.argument(1)), node(expanded.argument(2)));
            }
            Node[] arguments = application.arguments().stream().map(this::node).toArray(Node[]::new);
            Optional<Primitive> primitive = Primitive.of(application.function());
            if (application.applies("if", 3)) {
                boolean isConnective = isTruth(application.argument(1)) || isTruth(application.argument(2));
                return isConnective ? either(arguments[0], arguments[1], arguments[2]) : branch(arguments[0], arguments[1], arguments[2]);
            }
            if (primitive.isPresent() && primitive.get() != Primitive.PAIR) {
                return operation(primitive.get(), arguments);
            }
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = isShort(application.argument(i)) ? arguments[i] : delayed(arguments[i]);
            }
            return primitive.isPresent() ? operation(Primitive.PAIR, arguments) : call(application.function(), arguments);
        }

        private Node delayed(Node node) {
            return values -> new Delayed(node, values);
        }

        /** What is computed sooner than it is put off. */
        private static boolean isShort(Term term) {
            return !(term instanceof Application application) || term.isGround() || Primitive.of(application.function())
                    .filter(operation -> operation != Primitive.IF && operation != Primitive.EQUAL).isPresent() && application.arguments().stream().allMatch(Compilation::isShort);
        }

        private static boolean isTruth(Term term) {
            return term == Constant.TRUE || term == Constant.FALSE;
        }
    }

    private Node branch(Node test, Node first, Node second) {
        return values -> {
            Object tested = force(test.value(values));
            if (tested instanceof Cell cell) {
                Branch branch = new Branch(cell, first, second, values);
                trail.block(branch, cell.blockers());
                return branch;
            }
            return (tested != Symbol.FALSE ? first : second).value(values);
        };
    }

    /** Two branches that are known and differ leave nothing but the test to wait for. */
    private static Set<Cell.Unknown> together(Object test, Object first, Object second) {
        return Waiting.union(Waiting.blockers(test), Waiting.together(first, second));
    }

    private Node either(Node test, Node first, Node second) {
        Node plain = branch(test, first, second);
        return values -> {
            if (foresight >= maximalForesight) {
                return plain.value(values);
            }
            Object tested = force(test.value(values));
            if (!(tested instanceof Cell)) {
                return (tested != Symbol.FALSE ? first : second).value(values);
            }
            foresight++;
            Object one = force(first.value(values));
            Object other = force(second.value(values));
            foresight--;
            if (one instanceof Symbol && one == other) {
                return one;
            }
            Either either = new Either(tested, one, other);
            trail.block(either, together(tested, one, other));
            return either;
        };
    }

    private Node operation(Primitive operation, Node[] arguments) {
        return values -> {
            charge();
            Object[] given = new Object[arguments.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = arguments[i].value(values);
            }
            Object result = apply(operation, given);
            return result != null ? result : new Operation(operation, given);
        };
    }

    private Node call(FunctionSymbol function, Node[] arguments) {
        return values -> {
            charge();
            Compiled body = compiled.get(function);
            if (body == null) {
                Optional<Programs.Body> source = programs.body(function);
                if (source.isPresent()) {
                    body = compile(source.get().term(), source.get().parameters());
                    compiled.put(function, body);
                }
            }
            Object[] inner = new Object[body == null ? arguments.length : body.locals];
            for (int i = 0; i < arguments.length; i++) {
                inner[i] = arguments[i].value(values);
            }
            if (body == null) {
                return force(new Outside(function, inner));
            }
            enter();
            Object result = body.node.value(inner);
            depth--;
            return result;
        };
    }
}
