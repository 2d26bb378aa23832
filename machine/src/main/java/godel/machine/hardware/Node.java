package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;

/**
 * A place in code, prepared for running. It is prepared when it is first reached, and its parts when they are: code of
 * any depth, and code whose shared parts would be huge written out, costs no more than the steps it runs.
 *
 * <p>A call keeps its variables in slots. {@code height} is the first slot that is free when this node begins; the
 * arguments of a call in it are put there one after the other and so are in place as the first slots of the new call.
 */
final class Node {

    /** What a node does. */
    enum Kind {
        UNPREPARED, STUCK, VALUE, VARIABLE, CONDITIONAL, LET, OPERATION, CALL
    }

    private static final Symbol QUOTE = Symbol.of("quote");
    private static final Symbol IF = Symbol.of("if");
    private static final Symbol LET = Symbol.of("let");
    private static final Node[] NO_PARTS = {};

    private final Value source;
    private final Scope scope;
    final int height;
    /** Whether the value of this node is the value of the whole call, so that nothing of the call is needed after it. */
    final boolean last;

    Kind kind = Kind.UNPREPARED;
    Node[] parts = NO_PARTS;
    /** The constant, for {@link Kind#VALUE}. */
    Value value;
    /** The variable's slot, for {@link Kind#VARIABLE}. */
    int slot;
    /** The primitive, for {@link Kind#OPERATION}. */
    Primitive operation;
    /** The function called, for {@link Kind#CALL}. */
    Function function;

    Node(Value source, Scope scope, int height, boolean last) {
        this.source = source;
        this.scope = scope;
        this.height = height;
        this.last = last;
    }

    Kind prepare(Program program) {
        kind = switch (source) {
            case Symbol name -> prepareVariable(name);
            case Rational _ -> Kind.STUCK;
            case Pair pair when pair.head() == QUOTE -> {
                value = Parts.second(pair);
                yield Kind.VALUE;
            }
            case Pair pair when pair.head() == IF -> {
                parts = new Node[] {part(Parts.second(pair)), branch(Parts.third(pair)), branch(Parts.fourth(pair))};
                yield Kind.CONDITIONAL;
            }
            case Pair pair when pair.head() == LET -> {
                Scope inner = new Scope(Parts.second(pair), height, scope);
                parts = new Node[] {part(Parts.third(pair)), new Node(Parts.fourth(pair), inner, height + 1, last)};
                yield Kind.LET;
            }
            case Pair pair -> prepareApplication(pair, program);
        };
        return kind;
    }

    private Kind prepareVariable(Symbol name) {
        slot = Scope.slotOf(name, scope);
        return slot == Scope.NOWHERE ? Kind.STUCK : Kind.VARIABLE;
    }

    /** A wrong number of arguments is stuck whatever they are, so they need not be run. */
    private Kind prepareApplication(Pair application, Program program) {
        var arguments = Parts.elements(application.tail());
        var primitive = program.primitive(application.head());
        if (primitive.isPresent()) {
            operation = primitive.get();
        } else {
            function = program.function(application.head());
        }
        int arity = primitive.isPresent() ? operation.arity() : function == null ? -1 : function.arity();
        if (arity != arguments.size()) {
            return Kind.STUCK;
        }
        parts = new Node[arity];
        for (int i = 0; i < arity; i++) {
            parts[i] = new Node(arguments.get(i), scope, height + i, false);
        }
        return primitive.isPresent() ? Kind.OPERATION : Kind.CALL;
    }

    private Node part(Value code) {
        return new Node(code, scope, height, false);
    }

    private Node branch(Value code) {
        return new Node(code, scope, height, last);
    }
}
