package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes ground terms by value, with a lazy {@code if}. It keeps its own stack, so recursion may be as deep as the
 * step limit. Within one call of a function, parts of the body that occur more than once are computed once: bodies
 * share what {@code let} named, and time stays linear in the steps.
 *
 * <p>A step is one application, and for arithmetic on numbers that are w words of 32 bits long together w * w / 16
 * more, so that numbers cannot outgrow the limit.
 */
final class Evaluation {
    private final Theory theory;
    private final Set<Definition> used = new LinkedHashSet<>();
    private final long limit;
    private long steps;

    Evaluation(Theory theory, long stepLimit) {
        this.theory = theory;
        this.limit = stepLimit;
    }

    /** {@return the definitions called, in the order of their first calls} */
    List<Definition> used() { return List.copyOf(used); }

    /** One call of a function: its arguments, and the shared parts of its body computed so far. */
    private record Call(List<Variable> parameters, Value[] arguments, Set<Term> shared, Map<Term, Value> known) {
        Call(List<Variable> parameters, Value[] arguments, Set<Term> shared) {
            this(parameters, arguments, shared, shared.isEmpty() ? Map.of() : new HashMap<>());
        }

        /** {@return the value if it needs no computation, else null} */
        Value known(Term term) {
            return switch (term) {
                case Constant constant -> constant.value();
                case Variable variable -> arguments[parameters.indexOf(variable)];
                case Application application -> known.get(application);
            };
        }
    }

    /** An application, the arguments (of {@code if}: the test) computed so far, else null, and who waits for its value. */
    private record Frame(Application application, Call call, Value[] arguments, Frame below) {
        static Frame of(Application application, Call call, Frame below) {
            return new Frame(application, call, new Value[application.function() == Logic.IF ? 1 : application.arguments().size()], below);
        }

        /** {@return how many arguments are computed; when all are, the frame waits for the branch or the called body} */
        int next() {
            int next = 0;
            while (next < arguments.length && arguments[next] != null) {
                next++;
            }
            return next;
        }
    }

    /** {@return the value of a ground term} */
    Value valueOf(Term ground) {
        Call call = new Call(List.of(), new Value[0], sharedParts(ground));
        Term term = ground;
        Frame frame = null;
        while (true) {
            Value value = call.known(term);
            if (value == null) {
                charge(1);
                frame = Frame.of((Application) term, call, frame);
            }
            while (value != null) {
                if (frame == null) {
                    return value;
                }
                value = take(frame, value);
                if (value != null) {
                    if (frame.call.shared.contains(frame.application)) {
                        frame.call.known.put(frame.application, value);
                    }
                    frame = frame.below;
                }
            }
            call = frame.call;
            int next = frame.next();
            if (next < frame.arguments.length) {
                term = frame.application.argument(next);
            } else if (frame.application.function() == Logic.IF) {
                term = frame.application.argument(frame.arguments[0] != Symbol.FALSE ? 1 : 2);
            } else {
                Definition definition = called(frame.application);
                call = new Call(definition.parameters(), frame.arguments, definition.shared());
                term = definition.body();
            }
        }
    }

    /** Hands a value to the frame that waits for it; {@return the frame's own value, or null while it waits for more} */
    private Value take(Frame frame, Value value) {
        int next = frame.next();
        if (next == frame.arguments.length) {
            return value;
        }
        frame.arguments[next] = value;
        Optional<Primitive> primitive = Primitive.of(frame.application.function());
        boolean ready = next + 1 == frame.arguments.length && primitive.isPresent() && primitive.get() != Primitive.IF;
        return ready ? apply(primitive.get(), List.of(frame.arguments)) : null;
    }

    private Value apply(Primitive primitive, List<Value> arguments) {
        long words = 0;
        for (Value argument : arguments) {
            words += argument instanceof Rational number ? (number.numerator().bitLength() + number.denominator().bitLength()) / 32 : 0;
        }
        charge(words * words / 16);
        if (primitive == Primitive.SIZE && arguments.getFirst() instanceof Pair pair && !pair.isSizeLong()) {
            throw new RefusedException(new Refusal.Limit("evaluate", "size of a value", Long.MAX_VALUE));
        }
        return primitive.apply(arguments);
    }

    private void charge(long more) {
        steps += more;
        if (steps > limit) {
            throw new RefusedException(new Refusal.Limit("evaluate", "steps", limit));
        }
    }

    private Definition called(Application application) {
        Definition definition = theory.definition(application.function()).orElseThrow(() -> new RefusedException(
                new Refusal.Name("evaluate", application.function().toString(), "is neither primitive nor defined")));
        used.add(definition);
        return definition;
    }

    /** {@return the applications that occur more than once in {@code body}} */
    static Set<Term> sharedParts(Term body) {
        Set<Term> met = new HashSet<>();
        Set<Term> shared = new HashSet<>();
        List<Term> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application) {
                if (met.add(application)) {
                    open.addAll(application.arguments());
                } else {
                    shared.add(application);
                }
            }
        }
        return shared;
    }
}
