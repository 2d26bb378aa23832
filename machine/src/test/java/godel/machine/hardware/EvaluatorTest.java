package godel.machine.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final String NOTHING = "[]";

    private static Outcome run(long depth, String program, String expression, String bindings) {
        return Evaluator.of(Code.program(program)).run(depth, Code.expression(expression), Code.value(bindings));
    }

    private static Outcome runQuoted(long depth, String program, String expression, String bindings) {
        return Evaluator.of(Code.value(program)).run(depth, Code.value(expression), Code.value(bindings));
    }

    private static Outcome finished(String value, long cost) {
        return new Outcome.Finished(Code.value(value), cost);
    }

    @Test
    void everyNodeCostsOneStep() {
        assertEquals(finished("7", 5), run(0, "", "1 + 2 * 3", NOTHING));
    }

    @Test
    void onlyTheBranchTakenIsChargedAndNeedsAValue() {
        assertEquals(finished("1", 3), run(0, "", "if 'no then 1 else unknown(2) + 3", NOTHING));
        assertEquals(finished("4", 5), run(0, "", "if 'false then unknown(2) else 1 + 3", NOTHING));
    }

    @Test
    void letBindsInnermostAndCostsOneStepItself() {
        assertEquals(finished("[2, 1]", 11), run(0, "", "let x = 1 in let y = x in let x = 2 in [x, y]", NOTHING));
    }

    @Test
    void theNameOfALetIsNotVisibleInItsValue() {
        assertEquals(finished("5", 3), run(0, "", "let x = x in x", "[pair('x, 5)]"));
        assertEquals(Outcome.STUCK, run(0, "", "let x = x in 1", NOTHING));
    }

    @Test
    void aCallCostsOneStepBesideArgumentsAndBody() {
        assertEquals(finished("9", 5), run(1, "define square(x) = x * x", "square(3)", NOTHING));
    }

    @Test
    void aFunctionSeesItsParametersOnly() {
        assertEquals(Outcome.STUCK, run(5, "define f(x) = y", "let y = 1 in f(2)", NOTHING));
    }

    @Test
    void callsMayNestAsDeepAsTheDepthSays() {
        String countdown = "define down(n) = if n < 1 then 'done else down(n - 1)";
        assertInstanceOf(Outcome.Finished.class, run(4, countdown, "down(3)", NOTHING));
        assertEquals(Outcome.STUCK, run(3, countdown, "down(3)", NOTHING));
        assertEquals(Outcome.STUCK, run(0, countdown, "down(0)", NOTHING));
    }

    @Test
    void depthIsUsedUpByNestingNotByNumber() {
        assertEquals(finished("4", 7), run(1, "define one(x) = 2", "one(1) + one(2)", NOTHING));
    }

    @Test
    void unknownNamesAndWrongNumbersOfArgumentsAreStuck() {
        assertEquals(Outcome.STUCK, run(9, "", "x", NOTHING));
        assertEquals(Outcome.STUCK, run(9, "", "f(1)", NOTHING));
        assertEquals(Outcome.STUCK, run(9, "define f(x) = x", "f(1, 2)", NOTHING));
        assertEquals(Outcome.STUCK, runQuoted(9, "[]", "['head]", NOTHING));
        assertEquals(Outcome.STUCK, runQuoted(9, "[]", "['pair, ['quote, 1]]", NOTHING));
    }

    @Test
    void numbersAreNoCode() {
        assertEquals(Outcome.STUCK, runQuoted(9, "[]", "3", NOTHING));
    }

    @Test
    void theFirstOfTwoFunctionsWithOneNameCounts() {
        assertEquals(finished("1", 2), runQuoted(9, "[['f, [], ['quote, 1]], ['f, [], ['quote, 2]]]", "['f]", NOTHING));
    }

    @Test
    void theFirstOfTwoBindingsAndOfTwoParametersWithOneNameCounts() {
        assertEquals(finished("1", 1), run(0, "", "x", "[pair('x, 1), pair('x, 2)]"));
        assertEquals(finished("1", 4), runQuoted(9, "[['f, ['x, 'x], 'x]]", "['f, ['quote, 1], ['quote, 2]]", NOTHING));
    }

    @Test
    void aProgramCannotRedefineAPrimitive() {
        assertEquals(finished("1", 4), runQuoted(9, "[['head, ['x], ['quote, 'mine]]]", "['head, ['pair, ['quote, 1], ['quote, 2]]]", NOTHING));
    }

    @Test
    void malformedFormsMeanWhatTheTotalFunctionsMakeOfThem() {
        assertEquals(finished("'nil", 1), runQuoted(0, "[]", "['quote]", NOTHING));
        assertEquals(Outcome.STUCK, runQuoted(0, "[]", "['if]", NOTHING));
        assertEquals(finished("2", 3), runQuoted(0, "[]", "['let, 5, ['quote, 1], ['quote, 2], 'surplus]", NOTHING));
        assertEquals(finished("1", 3), runQuoted(0, "[]", "['if, ['quote, 1], ['quote, 1], 'a, 'b, 'c]", NOTHING));
        assertEquals(finished("3", 3), runQuoted(0, "[]", "['+, ['quote, 1], ['quote, 2] | 'end]", NOTHING));
    }

    @Test
    void nilIsAVariableLikeAnyOther() {
        assertEquals(finished("7", 3), runQuoted(0, "[]", "['if, ['quote, 1]]", "[pair('nil, 7)]"));
    }

    @Test
    void aBindingThatIsNoPairHidesTheNameNil() {
        assertEquals(Outcome.STUCK, run(0, "", "nil", "[3, pair('nil, 7)]"));
        assertEquals(finished("7", 1), run(0, "", "x", "[3, pair('x, 7)]"));
    }

    @Test
    void functionsMayHaveAnyValuesAsNames() {
        assertEquals(finished("5", 2), runQuoted(1, "[[[1, 2], [], ['quote, 5]]]", "[[1, 2]]", NOTHING));
    }

    @Test
    void nonNumbersCountAsZeroAndDivisionByZeroIsZero() {
        assertEquals(finished("0", 7), run(0, "", "('a + 1) / 'b * 3", NOTHING));
    }

    @Test
    void aRunWithinALimitStopsBeyondIt() {
        Evaluator evaluator = Evaluator.of(Code.program("define forever(x) = forever(x)"));
        assertEquals(new Outcome.Exceeded(1000), evaluator.runWithin(1000, Code.expression("forever(1)"), Symbol.NIL));
        assertEquals(finished("3", 3), evaluator.runWithin(3, Code.expression("1 + 2"), Symbol.NIL));
        assertEquals(new Outcome.Exceeded(2), evaluator.runWithin(2, Code.expression("1 + 2"), Symbol.NIL));
    }

    @Test
    void recursionAMillionCallsDeepFinishes() {
        String sum = "define sum(n) = if n < 1 then 0 else n + sum(n - 1)";
        assertEquals(finished("500_000_500_000", 10_000_007), run(1_000_001, sum, "sum(1_000_000)", NOTHING));
        assertEquals(Outcome.STUCK, run(1_000_000, sum, "sum(1_000_000)", NOTHING));
    }

    @Test
    void codeNestedAMillionDeepFinishes() {
        Value deep = Code.expression("0");
        for (int i = 0; i < 1_000_000; i++) {
            deep = Value.list(Symbol.of("+"), Code.expression("1"), deep);
        }
        assertEquals(finished("1_000_000", 2_000_001), Evaluator.of(Symbol.NIL).run(0, deep, Symbol.NIL));
    }

    @Test
    void codeWhoseSharedPartsAreHugeWrittenOutCostsTheStepsItRuns() {
        Value shared = Code.expression("0");
        for (int i = 0; i < 200; i++) {
            shared = Value.list(Symbol.of("if"), Code.expression("1"), shared, shared);
        }
        assertEquals(finished("0", 401), Evaluator.of(Symbol.NIL).run(0, shared, Symbol.NIL));
        assertEquals(new Outcome.Exceeded(5000), Evaluator.of(Symbol.NIL).runWithin(5000, doubled(200), Symbol.NIL));
    }

    private static Value doubled(int times) {
        Value shared = Code.expression("1");
        for (int i = 0; i < times; i++) {
            shared = Value.list(Symbol.of("+"), shared, shared);
        }
        return shared;
    }

    @Test
    void aLoopOfManyStepsTakesNoSpace() {
        String loop = "define loop(n, kept) = if n < 1 then kept else loop(n - 1, pair(n, tail(kept)))";
        assertEquals(finished("[1]", 24_000_008), run(3_000_000, loop, "loop(2_000_000, 0)", NOTHING));
    }

    @Test
    void aFunctionRunsWithMissingArgumentsNilAndSurplusOnesIgnored() {
        Evaluator evaluator = Evaluator.of(Code.program("define f(x, y) = [x, y]  define g() = 1"));
        assertEquals(finished("[1, 'nil]", 5), evaluator.runFunction(9, Symbol.of("f"), List.of(Rational.ONE)));
        assertEquals(finished("1", 1), evaluator.runFunction(9, Symbol.of("g"), List.of(Rational.ONE)));
        assertEquals(Outcome.STUCK, evaluator.runFunction(9, Symbol.of("h"), List.of()));
    }

    @Test
    void depthsThatAreNoNaturalNumbersAllowNoCall() {
        assertEquals(0, Evaluator.depth(Code.value("5/2")));
        assertEquals(0, Evaluator.depth(Rational.of(-3)));
        assertEquals(0, Evaluator.depth(Pair.of(Symbol.NIL, Symbol.NIL)));
        assertEquals(3, Evaluator.depth(Rational.of(3)));
        assertEquals(Long.MAX_VALUE, Evaluator.depth(Rational.of(BigInteger.TEN.pow(40))));
    }
}
