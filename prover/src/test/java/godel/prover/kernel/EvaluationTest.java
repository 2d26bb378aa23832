package godel.prover.kernel;

import static godel.prover.kernel.Granted.minusOne;
import static godel.prover.kernel.Granted.positive;
import static godel.prover.kernel.Granted.proposal;
import static godel.prover.kernel.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Term A = Constant.of(Symbol.of("a"));
    private static final long PLENTY = 100_000_000;

    private final Theory theory = Theory.create();

    private static Term number(long number) {
        return Constant.of(number);
    }

    private Value valueOf(String function, Term... arguments) {
        return valueOf(Application.of(function, arguments));
    }

    private Value valueOf(Term term) {
        Theorem theorem = Theorem.evaluate(theory, term, PLENTY);
        Application equation = (Application) theorem.conclusion();
        assertSame(term, equation.argument(0));
        assertEquals(List.of(), theorem.hypotheses());
        return ((Constant) equation.argument(1)).value();
    }

    private static Rational fraction(long numerator, long denominator) {
        return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** count(x) = if(positive(x), 1 + count(x - 1), 0) */
    private void defineCount() {
        Term body = Logic.conditional(positive(X), Application.of("+", number(1), Application.of("count", minusOne(X))), number(0));
        Granted.define(theory, proposal("count", List.of(X), body, Granted.natural(X)));
    }

    @Test
    void arithmeticIsExact() {
        assertEquals(fraction(5, 6), valueOf("+", Constant.of(fraction(1, 2)), Constant.of(fraction(1, 3))));
        assertEquals(fraction(-1, 6), valueOf("-", Constant.of(fraction(1, 3)), Constant.of(fraction(1, 2))));
        assertEquals(Rational.of(-2), valueOf("floor", Constant.of(fraction(-3, 2))));
        assertEquals(fraction(-1, 2), valueOf("/", number(1), number(-2)));
    }

    @Test
    void divisionByZeroIsZero() {
        assertEquals(Rational.ZERO, valueOf("/", number(7), number(0)));
        assertEquals(Rational.ZERO, valueOf("/", number(7), A));
    }

    @Test
    void whatIsNoNumberCountsAsZero() {
        assertEquals(Rational.of(3), valueOf("+", A, number(3)));
        assertEquals(Rational.of(-3), valueOf("-", Constant.NIL, number(3)));
        assertEquals(Rational.ZERO, valueOf("*", Constant.of(Value.list(Rational.ONE)), number(3)));
        assertEquals(Symbol.TRUE, valueOf("<", A, number(1)));
        assertEquals(Symbol.FALSE, valueOf("<", A, Constant.TRUE));
        assertEquals(Rational.ZERO, valueOf("floor", A));
    }

    @Test
    void thePartsOfWhatIsNoPairAreNil() {
        assertEquals(Symbol.NIL, valueOf("head", number(1)));
        assertEquals(Symbol.NIL, valueOf("tail", Constant.NIL));
        assertEquals(Rational.ZERO, valueOf("size", A));
    }

    @Test
    void sizeCountsPairsAsInATree() {
        Value pair = Pair.of(Rational.ONE, Symbol.NIL);
        assertEquals(Rational.of(3), valueOf("size", Constant.of(Pair.of(pair, pair))));
    }

    @Test
    void theKindsOfValuesAreApart() {
        for (String kind : List.of("is_pair", "is_number", "is_symbol")) {
            assertEquals(Value.truth(kind.equals("is_pair")), valueOf(kind, Constant.of(Value.list(Rational.ONE))));
            assertEquals(Value.truth(kind.equals("is_number")), valueOf(kind, Constant.of(fraction(1, 2))));
            assertEquals(Value.truth(kind.equals("is_symbol")), valueOf(kind, A));
        }
        assertEquals(Symbol.FALSE, valueOf("is_integer", Constant.of(fraction(1, 2))));
        assertEquals(Symbol.TRUE, valueOf("is_integer", Constant.of(fraction(4, 2))));
        assertEquals(Symbol.FALSE, valueOf("equal", number(1), Constant.of(Symbol.of("1"))));
    }

    @Test
    void onlyFalseIsFalse() {
        for (Term test : List.of(number(0), Constant.NIL, Constant.TRUE, Constant.of(Symbol.of("False")))) {
            assertEquals(Rational.of(1), valueOf("if", test, number(1), number(2)));
        }
        assertEquals(Rational.of(2), valueOf("if", Constant.FALSE, number(1), number(2)));
    }

    @Test
    void theBranchNotTakenIsNotComputed() {
        theory.declare(FunctionSymbol.of("unknown", 0));
        assertEquals(Rational.of(1), valueOf("if", Constant.TRUE, number(1), Application.of("unknown")));
        assertEquals(Rational.of(1), valueOf("if", Constant.FALSE, Application.of("unknown"), number(1)));
    }

    @Test
    void declaredAndUnknownFunctionsHaveNoValue() {
        theory.declare(FunctionSymbol.of("declared", 1));
        for (String name : List.of("declared", "unheard")) {
            Term call = Application.of("+", number(1), Application.of(name, number(1)));
            refused(new Refusal.Name("evaluate", name + "/1", "is neither primitive nor defined"), () -> Theorem.evaluate(theory, call, PLENTY));
        }
    }

    @Test
    void onlyGroundTermsHaveAValueEvenWhereTheVariableIsNotLookedAt() {
        Term term = Logic.conditional(Constant.TRUE, number(1), X);
        refused(new Refusal.Form("evaluate", "a ground term", term), () -> Theorem.evaluate(theory, term, PLENTY));
        refused(new Refusal.Form("evaluate", "a ground term", X), () -> Theorem.evaluate(theory, X, PLENTY));
    }

    @Test
    void aFunctionWithoutParametersHasAValue() {
        Granted.define(theory, proposal("seven", List.of(), number(7)));
        assertEquals(Rational.of(14), valueOf("+", Application.of("seven"), Application.of("seven")));
    }

    @Test
    void theTheoremRestsOnTheAxiomsThatTheTerminationOfWhatItCallsRestsOn() {
        defineCount();
        Granted.define(theory, proposal("unused", List.of(X), X));
        Theorem theorem = Theorem.evaluate(theory, Application.of("count", number(2)), PLENTY);
        assertEquals(List.of("granted.0", "granted.1"), List.copyOf(theorem.axioms().keySet()));
        assertEquals(List.of(theory.definition(FunctionSymbol.of("count", 1)).orElseThrow()), ((Step.Evaluate) theorem.step()).used());
        assertEquals(List.of(), List.copyOf(Theorem.evaluate(theory, Application.of("unused", number(2)), PLENTY).axioms().keySet()));
    }

    @Test
    void recursionMayBeAMillionCallsDeep() {
        defineCount();
        assertEquals(Rational.of(1_000_000), valueOf("count", number(1_000_000)));
    }

    @Test
    void aTermMayBeAHundredThousandDeep() {
        Term term = number(0);
        for (int i = 0; i < 100_000; i++) {
            term = Application.of("+", term, number(1));
        }
        assertEquals(Rational.of(100_000), valueOf(term));
    }

    @Test
    void oneStepIsGrantedForEachApplication() {
        Term term = Application.of("+", Application.of("+", number(1), number(2)), number(3));
        assertEquals(Logic.equation(term, number(6)), Theorem.evaluate(theory, term, 2).conclusion());
        refused(new Refusal.Limit("evaluate", "steps", 1), () -> Theorem.evaluate(theory, term, 1));
        refused(new Refusal.Limit("evaluate", "steps", -1), () -> Theorem.evaluate(theory, term, -1));
    }

    @Test
    void whatDoesNotEndInTimeIsRefused() {
        defineCount();
        refused(new Refusal.Limit("evaluate", "steps", 10_000), () -> Theorem.evaluate(theory, Application.of("count", number(1_000_000)), 10_000));
    }

    @Test
    void sharedPartsAreComputedOnce() {
        Term doubled = Constant.of(1);
        for (int i = 0; i < 200; i++) {
            doubled = Application.of("+", doubled, doubled);
        }
        Theorem theorem = Theorem.evaluate(theory, doubled, 2_000);
        assertEquals(Logic.equation(doubled, Constant.of(Rational.of(BigInteger.TWO.pow(200)))), theorem.conclusion());
    }

    @Test
    void sharedPartsOfABodyAreComputedOnceInEachCall() {
        Term body = Application.of("+", X, Y);
        for (int i = 0; i < 60; i++) {
            body = Application.of("-", body, Application.of("*", body, number(0)));
        }
        Granted.define(theory, proposal("shared", List.of(X, Y), body));
        Term twice = Application.of("+", Application.of("shared", number(1), number(2)), Application.of("shared", number(3), number(4)));
        assertEquals(Logic.equation(twice, number(10)), Theorem.evaluate(theory, twice, 300).conclusion());
    }

    @Test
    void numbersCannotOutgrowTheSteps() {
        Term squared = number(3);
        for (int i = 0; i < 60; i++) {
            squared = Application.of("*", squared, squared);
        }
        Term tower = squared;
        refused(new Refusal.Limit("evaluate", "steps", 1_000_000), () -> Theorem.evaluate(theory, tower, 1_000_000));
    }

    @Test
    void theSizeOfAValueBeyondAllBoundsIsRefused() {
        Term doubled = number(1);
        for (int i = 0; i < 62; i++) {
            doubled = Application.of("pair", doubled, doubled);
        }
        assertEquals(Rational.of(BigInteger.TWO.pow(62).subtract(BigInteger.ONE)), valueOf("size", doubled));
        Term larger = Application.of("size", Application.of("pair", doubled, Application.of("pair", doubled, doubled)));
        refused(new Refusal.Limit("evaluate", "size of a value", Long.MAX_VALUE), () -> Theorem.evaluate(theory, larger, PLENTY));
    }
}
