package godel.machine.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.axioms.AxiomCollection;
import godel.grammar.parse.Quine;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.Consultations;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoryLoader;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Code that consults somebody: the evaluator with a consultant in Java against {@code ev} in a theory that defines the same function. */
class ConsultationProperties {
    private static final String DEFINITION = "define consult(observation, memory) = pair(if is_pair(memory) then head(memory) else observation, pair(observation, memory))";
    private static final Optional<Consultant> SOLVER = Optional.of((observation, memory) ->
            Pair.of(memory instanceof Pair pair ? pair.head() : observation, Pair.of(observation, memory)));
    private static final Theory THEORY = theory(true);
    private static final Theory WITHOUT = theory(false);
    private static final long PATIENCE = 100_000;

    private static Theory theory(boolean consulting) {
        Theory theory = Theory.create();
        AxiomCollection.load("primitive").loadInto(theory);
        Theories.load(theory, "basic");
        TheoryLoader loader = new TheoryLoader(theory);
        loader.load(Quine.parseFile("definition", DEFINITION));
        Consultations.loadMeaningOfCode(loader, consulting);
        return theory;
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void withSomebodyToAskTheEvaluatorComputesWhatTheLogicSaysOfEv(@ForAll @IntRange(max = 4) int depth, @ForAll("programs") Value program,
            @ForAll("expressions") Value expression, @ForAll("bindings") Value bindings) {
        Optional<Value> proved = Theories.value(THEORY, PATIENCE, "ev", Rational.of(depth), program, expression, bindings);
        Assume.that(proved.isPresent());
        assertEquals(proved.get(), Evaluator.of(program, SOLVER).run(depth, expression, bindings).toValue());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void withNobodyToAskTheNameIsLikeAnyOther(@ForAll @IntRange(max = 4) int depth, @ForAll("programs") Value program,
            @ForAll("expressions") Value expression, @ForAll("bindings") Value bindings) {
        Optional<Value> proved = Theories.value(WITHOUT, PATIENCE, "ev", Rational.of(depth), program, expression, bindings);
        Assume.that(proved.isPresent());
        assertEquals(proved.get(), Evaluator.of(program).run(depth, expression, bindings).toValue());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aConsultationCostsOneStepBesideItsArguments(@ForAll("values") Value observation, @ForAll("values") Value memory) {
        Value call = Value.list(Consultant.NAME, quoted(observation), quoted(memory));
        Outcome outcome = Evaluator.of(Symbol.NIL, SOLVER).run(0, call, Symbol.NIL);
        assertEquals(new Outcome.Finished(SOLVER.get().answer(observation, memory), 3), outcome);
        assertTrue(((Outcome.Finished) outcome).value() instanceof Pair);
    }

    private static Value quoted(Value value) {
        return Value.list(Symbol.of("quote"), value);
    }

    /** The random code, asking where it would have compared. */
    private static Value asking(Value code) {
        return switch (code) {
            case Pair pair -> Pair.of(asking(pair.head()), asking(pair.tail()));
            case Symbol symbol when symbol == Symbol.of("<") -> Consultant.NAME;
            case Value other -> other;
        };
    }

    @Provide
    Arbitrary<Value> values() {
        return RandomCode.values();
    }

    @Provide
    Arbitrary<Value> expressions() {
        return RandomCode.expressions().map(ConsultationProperties::asking);
    }

    @Provide
    Arbitrary<Value> programs() {
        return RandomCode.programs().map(ConsultationProperties::asking);
    }

    @Provide
    Arbitrary<Value> bindings() {
        return RandomCode.bindings();
    }
}
