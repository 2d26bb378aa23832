package godel.machine.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The evaluator against the library's definition of {@code ev}: evaluated in the logic, and run as code by the evaluator itself. */
class EvaluatorProperties {
    private static final Evaluator EV = Evaluator.of(Code.ofEv());
    private static final Theory THEORY = Theories.ofHardware();
    private static final long PATIENCE = 1_000_000;

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void theEvaluatorComputesWhatTheLogicSaysOfEv(@ForAll @IntRange(max = 4) int depth, @ForAll("programs") Value program,
            @ForAll("expressions") Value expression, @ForAll("bindings") Value bindings) {
        Optional<Value> proved = Theories.value(THEORY, PATIENCE / 10, "ev", Rational.of(depth), program, expression, bindings);
        Assume.that(proved.isPresent());
        assertEquals(proved.get(), Evaluator.of(program).run(depth, expression, bindings).toValue());
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void theEvaluatorComputesWhatTheCodeOfEvComputes(@ForAll @IntRange(max = 4) int depth, @ForAll("programs") Value program,
            @ForAll("expressions") Value expression, @ForAll("bindings") Value bindings) {
        Outcome specified = EV.runFunction(PATIENCE, Symbol.of("ev"), List.of(Rational.of(depth), program, expression, bindings));
        Assume.that(specified instanceof Outcome.Finished);
        assertEquals(((Outcome.Finished) specified).value(), Evaluator.of(program).run(depth, expression, bindings).toValue());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aLimitStopsExactlyTheRunsThatCostMore(@ForAll("programs") Value program, @ForAll("expressions") Value expression,
            @ForAll("bindings") Value bindings, @ForAll @IntRange(max = 40) int limit) {
        Outcome whole = Evaluator.of(program).run(4, expression, bindings);
        Outcome within = Evaluator.of(program).run(4, limit, expression, bindings);
        boolean finishes = whole instanceof Outcome.Finished(Value _, long cost) && cost <= limit;
        assertEquals(finishes ? Optional.of(whole) : Optional.empty(), whenFinished(within));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anEvaluatorUsedBeforeGivesTheSameAgain(@ForAll @IntRange(max = 4) int depth, @ForAll("programs") Value program,
            @ForAll("expressions") Value first, @ForAll("expressions") Value second, @ForAll("bindings") Value bindings) {
        Evaluator used = Evaluator.of(program);
        used.runWithin(10_000, first, bindings);
        assertEquals(Evaluator.of(program).run(depth, second, bindings), used.run(depth, second, bindings));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void runningAFunctionIsEvOfItsBodyWithItsParametersBound(@ForAll @IntRange(max = 30) int limit, @ForAll("programs") Value program,
            @ForAll("functionNames") Symbol name, @ForAll("values") Value first, @ForAll("values") Value second) {
        Value function = run("binding", name, program);
        Value bindings = run("bind", Parts.second(function), Value.list(first, second));
        Outcome specified = Evaluator.of(program).runWithin(limit, Parts.third(function), bindings);
        assertEquals(whenFinished(specified), whenFinished(Evaluator.of(program).runFunction(limit, name, List.of(first, second))));
    }

    /** Without a value, a run within a limit may be called stuck or exceeded, as suits the evaluator. */
    private static Optional<Outcome> whenFinished(Outcome outcome) {
        return Optional.of(outcome).filter(Outcome.Finished.class::isInstance);
    }

    /** Runs a function of the library as code. */
    private static Value run(String function, Value... arguments) {
        return ((Outcome.Finished) EV.runFunction(PATIENCE, Symbol.of(function), List.of(arguments))).value();
    }

    @Provide
    Arbitrary<Value> values() {
        return RandomCode.values();
    }

    @Provide
    Arbitrary<Symbol> functionNames() {
        return RandomCode.functionNames();
    }

    @Provide
    Arbitrary<Value> expressions() {
        return RandomCode.expressions();
    }

    @Provide
    Arbitrary<Value> programs() {
        return RandomCode.programs();
    }

    @Provide
    Arbitrary<Value> bindings() {
        return RandomCode.bindings();
    }
}
