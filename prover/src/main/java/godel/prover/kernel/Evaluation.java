package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import module java.base;

/// Computes ground terms by value, with a lazy `if`. It keeps its own stack, so recursion may be as deep as the step limit. Within one call of a
/// function, parts of the body that occur more than once are computed once: bodies share what `let` named, and time stays linear in the steps.
///
/// A step is one application, and for arithmetic on numbers that are w words of 32 bits long together w * w / 16 more, so that numbers cannot
/// outgrow the limit.
final class Evaluation {
    /// The definitions called, in the order of their first calls.
    final Set<Definition> used = new LinkedHashSet<>();
    private final Theory theory;
    private final long limit;
    private long steps;

    Evaluation(Theory theory, long stepLimit) {
        this.theory = theory;
        this.limit = stepLimit;
    }

    /// One call of a function: its arguments, and the shared parts of its body computed so far.
    private record Call(List<Variable> parameters, Value[] arguments, Set<? extends Term> shared, Map<Term, Value> known) {
        /// {@return the value if it needs no computation, else null}
        Value known(Term term) {
            return switch (term) {
                case Constant constant -> constant.value();
                case Variable variable -> arguments[parameters.indexOf(variable)];
                case Application application -> known.get(application);
            };
        }
    }

    /// An application, the arguments (of `if`: the test) computed so far, else null, and who waits for its value.
    private record Frame(Application application, Call call, Value[] arguments, Frame below) {
        static Frame of(Application application, Call call, Frame below) {
            return new Frame(application, call, new Value[application.function() == Logic.IF ? 1 : application.arguments().size()], below);
        }

        /// {@return how many arguments are computed; when all are, the frame waits for the branch or the called body}
        int next() {
            int next = Arrays.asList(arguments).indexOf(null);
            return next < 0 ? arguments.length : next;
        }
    }

    private static Call call(List<Variable> parameters, Value[] arguments, Set<? extends Term> shared) {
        return new Call(parameters, arguments, shared, shared.isEmpty() ? Map.of() : new HashMap<>());
    }

    /// {@return the value of a ground term}
    Value valueOf(Term ground) {
        Call call = call(List.of(), new Value[0], ground.shared());
        Term term = ground;
        Frame frame = null;
        while (true) {
            Value value = call.known(term);
            if (value == null) {
                charge(1);
                frame = Frame.of((Application) term, call, frame);
            }
            while (value != null && frame != null) {
                value = take(frame, value);
                if (value != null) {
                    if (frame.call.shared.contains(frame.application)) {
                        frame.call.known.put(frame.application, value);
                    }
                    frame = frame.below;
                }
            }
            if (frame == null) {
                return value;
            }
            call = frame.call;
            int next = frame.next();
            if (next < frame.arguments.length) {
                term = frame.application.argument(next);
            } else if (frame.application.function() == Logic.IF) {
                term = frame.application.argument(frame.arguments[0] != Symbol.FALSE ? 1 : 2);
            } else {
                Definition definition = called(frame.application.function());
                call = call(definition.parameters(), frame.arguments, definition.shared());
                term = definition.body();
            }
        }
    }

    /// Hands a value to the frame that waits for it; {@return the frame's own value, or null while it waits for more}
    private Value take(Frame frame, Value value) {
        int next = frame.next();
        if (next == frame.arguments.length) {
            return value;
        }
        frame.arguments[next] = value;
        Primitive primitive = Primitive.of(frame.application.function()).orElse(null);
        boolean waits = next + 1 < frame.arguments.length || primitive == null || primitive == Primitive.IF;
        return waits ? null : apply(primitive, List.of(frame.arguments));
    }

    private Value apply(Primitive primitive, List<Value> arguments) {
        long bits = 0;
        for (Value argument : arguments) {
            bits += argument instanceof Rational number ? (long) number.numerator().bitLength() + number.denominator().bitLength() : 0;
        }
        charge((bits / 32) * (bits / 32) / 16);
        boolean beyond = primitive == Primitive.SIZE && arguments.getFirst() instanceof Pair pair && !pair.isSizeLong();
        RefusedException.unless(!beyond, new Refusal.Limit("evaluate", "size of a value", Long.MAX_VALUE));
        return primitive.apply(arguments);
    }

    private void charge(long more) {
        steps += more;
        RefusedException.unless(steps <= limit, new Refusal.Limit("evaluate", "steps", limit));
    }

    private Definition called(FunctionSymbol function) {
        Definition definition = theory.definition(function)
                .orElseThrow(() -> new RefusedException(new Refusal.Name("evaluate", function.toString(), "is neither primitive nor defined")));
        used.add(definition);
        return definition;
    }
}
