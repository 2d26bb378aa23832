package godel.prover.tactic.loop;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes programs for numbers, to conjecture; each call is computed once. Nothing is proved by it. */
final class Values {
    private static final int LONGEST_NUMBER = 6_000;
    private static final int MAXIMAL_DEPTH = 500;

    private final Theory theory;
    private final Runnable visit;
    private final Map<Call, Value> known = new HashMap<>();
    private long steps;
    private int depth;

    /** @param visit told each call */
    Values(Theory theory, Runnable visit) {
        this.theory = theory;
        this.visit = visit;
    }

    /** The variables' values, and those of parts of a term, which may occur often and are computed once. */
    private record Frame(Map<Variable, Value> at, Map<Term, Value> parts) {
    }

    private record Call(FunctionSymbol function, List<Value> arguments) {
    }

    /** Thrown where there is no value, or none within the limits. */
    private static final class NoValue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoValue() {
            super("no value", null, false, false);
        }
    }

    /** {@return the number that a term has for these numbers, if it is computed within {@code limit} calls} */
    Optional<Rational> number(Term term, Map<Variable, Rational> at, long limit) {
        steps = limit;
        depth = 0;
        try {
            return value(term, new Frame(new HashMap<>(at), new IdentityHashMap<>())) instanceof Rational number ? Optional.of(number) : Optional.empty();
        } catch (NoValue none) {
            return Optional.empty();
        }
    }

    private Value value(Term term, Frame frame) {
        return switch (term) {
            case Constant constant -> constant.value();
            case Variable variable -> {
                Value value = frame.at.get(variable);
                if (value == null) {
                    throw new NoValue();
                }
                yield value;
            }
            case Application application -> {
                Value value = frame.parts.get(application);
                if (value == null) {
                    value = application(application, frame);
                    frame.parts.put(application, value);
                }
                yield value;
            }
        };
    }

    private Value application(Application term, Frame frame) {
        if (term.applies("if", 3)) {
            return value(term.argument(value(term.argument(0), frame) == Symbol.FALSE ? 2 : 1), frame);
        }
        List<Value> arguments = new ArrayList<>();
        for (Term argument : term.arguments()) {
            arguments.add(value(argument, frame));
        }
        Optional<Primitive> primitive = Primitive.of(term.function());
        if (primitive.isPresent()) {
            Value result = primitive.get().apply(arguments);
            if (result instanceof Rational number && number.numerator().bitLength() > LONGEST_NUMBER) {
                throw new NoValue();
            }
            return result;
        }
        return call(new Call(term.function(), arguments));
    }

    private Value call(Call call) {
        Value result = known.get(call);
        if (result != null) {
            return result;
        }
        Definition definition = theory.definition(call.function).orElseThrow(NoValue::new);
        if (steps-- <= 0 || depth >= MAXIMAL_DEPTH) {
            throw new NoValue();
        }
        visit.run();
        Map<Variable, Value> at = new HashMap<>();
        for (int i = 0; i < call.arguments.size(); i++) {
            at.put(definition.parameters().get(i), call.arguments.get(i));
        }
        depth++;
        result = value(definition.body(), new Frame(at, new IdentityHashMap<>()));
        depth--;
        known.put(call, result);
        return result;
    }
}
