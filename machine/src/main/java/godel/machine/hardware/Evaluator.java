package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Runs code of one program, as {@code ev} of {@code machine.quine} defines it: {@code run(d, e, b)} is
 * {@code ev(d, program, e, b)}. What was prepared in one run is kept for the next. Not safe for use by several threads.
 */
public final class Evaluator {
    private final Value code;
    private final Program program;

    private Evaluator(Value code, Optional<Consultant> consultant) {
        this.code = code;
        this.program = new Program(code, consultant);
    }

    /** {@return an evaluator for this program, a list of {@code [name, parameters, body]}; any other value is a program with fewer functions} */
    public static Evaluator of(Value program) {
        return of(program, Optional.empty());
    }

    /** {@return the same for a program that may consult somebody outside, if there is somebody} */
    public static Evaluator of(Value program, Optional<Consultant> consultant) {
        return new Evaluator(program, consultant);
    }

    /** {@return the program} */
    public Value program() {
        return code;
    }

    /** {@return the depth that {@code nat(depth)} is; what is beyond a long is never used up} */
    public static long depth(Value depth) {
        if (!(depth instanceof Rational number) || !number.isInteger() || number.signum() < 0) {
            return 0;
        }
        return number.numerator().bitLength() < Long.SIZE ? number.numerator().longValue() : Long.MAX_VALUE;
    }

    /**
     * {@return {@code ev(depth, program, expression, bindings)}: {@link Outcome.Finished} or {@link Outcome.Stuck}}
     *
     * @param depth    how deep calls may be nested; 0 or less allows none
     * @param bindings a list of {@code pair(name, value)}
     */
    public Outcome run(long depth, Value expression, Value bindings) {
        return run(depth, Long.MAX_VALUE, expression, bindings);
    }

    /**
     * {@return whether and how {@code ev(limit, program, expression, bindings)} finishes within {@code limit} steps; never
     * {@link Outcome.Finished} with a cost above {@code limit}}
     */
    public Outcome runWithin(long limit, Value expression, Value bindings) {
        return run(limit, limit, expression, bindings);
    }

    /**
     * {@return whether and how the body of the function of that name finishes within {@code limit} steps when its
     * parameters are bound to {@code arguments}}. As in {@code run_policy}: missing arguments are {@code 'nil}, surplus
     * ones ignored, a missing function is stuck, and the call itself costs nothing.
     */
    public Outcome runFunction(long limit, Symbol name, List<Value> arguments) {
        Function function = program.function(name);
        if (function == null) {
            return Outcome.STUCK;
        }
        Execution execution = new Execution(program, limit);
        for (int i = 0; i < function.arity(); i++) {
            execution.place(i, i < arguments.size() ? arguments.get(i) : Symbol.NIL);
        }
        return execution.run(function.body(), limit);
    }

    /** {@return whether {@code binding(name, program)} is a pair} */
    public boolean has(Symbol name) {
        return program.entry(name) != null;
    }

    /** Both limits, on nesting and on steps, apart. */
    Outcome run(long depth, long limit, Value expression, Value bindings) {
        List<Value> bound = Parts.elements(bindings);
        Execution execution = new Execution(program, limit);
        for (int i = 0; i < bound.size(); i++) {
            execution.place(i, bound.get(i) instanceof Pair pair ? pair.tail() : Symbol.NIL);
        }
        return execution.run(new Node(expression, Scope.ofBindings(bound), bound.size(), true), depth);
    }
}
