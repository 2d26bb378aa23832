package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Programs programs = new Programs();

    private Optional<Map<Variable, Value>> search(Term formula) {
        TestValues values = new TestValues(vocabulary, 1);
        return new Narrowing(vocabulary, programs, values, Map.of(X, Sort.INTEGER), formula, () -> { }).search(100_000);
    }

    @Test
    void theOnlySmallValueThatRefutesIsFound() {
        assertEquals(Optional.of(Map.of(X, Rational.of(5))), search(Logic.negation(Logic.equation(X, Constant.of(5)))));
    }

    @Test
    void whatIsTrueIsNotRefuted() {
        assertEquals(Optional.empty(), search(Logic.equation(X, X)));
    }

    @Test
    void aComputationThatDoesNotEndIsNoCounterexample() {
        FunctionSymbol loop = FunctionSymbol.of("loop", 1);
        programs.define(loop, List.of(Y), Application.of(loop, List.of(Y)));
        assertEquals(Optional.empty(), search(Application.of(loop, List.of(X))));
    }

    @Test
    void whatNobodyLooksAtMayNotEnd() {
        FunctionSymbol loop = FunctionSymbol.of("loop", 1);
        FunctionSymbol first = FunctionSymbol.of("first", 2);
        programs.define(loop, List.of(Y), Application.of(loop, List.of(Y)));
        programs.define(first, List.of(X, Y), Application.of("if", Logic.equation(X, Constant.of(3)), Constant.of(0), Constant.of(1)));
        Term term = Application.of(first, List.of(Constant.of(3), Application.of(loop, List.of(X))));
        Reduction reduction = new Reduction(programs, new Trail(), term, List.of(X));
        Object begun = reduction.start(List.of(Rational.of(1)), 0);
        assertEquals(Rational.of(0), reduction.resume(begun, 100));
    }

    @Test
    void aComputationGoesOnWhereItStoppedAndIsTakenBack() {
        Trail trail = new Trail();
        Term formula = Logic.equation(Application.of("+", X, Constant.of(2)), Constant.of(5));
        Reduction reduction = new Reduction(programs, trail, formula, List.of(X));
        Cell.Unknown unknown = new Cell.Unknown(Sort.INTEGER, Cell.Kind.NUMBER);
        Object begun = reduction.start(List.of(unknown), 0);
        Object waiting = reduction.resume(begun, 100);
        assertEquals(new Waiting.Demand(unknown, Optional.of(Rational.of(3))), reduction.demanded(waiting));
        for (int number : List.of(3, 4, 3)) {
            int mark = trail.mark();
            trail.bind(unknown, Rational.of(number));
            assertEquals(Value.truth(number == 3), reduction.resume(waiting, 100));
            trail.back(mark);
        }
        unknown.exclude(Rational.of(3));
        assertEquals(Symbol.FALSE, reduction.resume(waiting, 100));
    }

    @Test
    void aConjunctionIsFalseAsSoonAsItsLaterPartIs() {
        Term both = Application.of("and", Logic.equation(X, Constant.of(1)), Constant.FALSE);
        Reduction reduction = new Reduction(programs, new Trail(), both, List.of(X));
        Cell.Unknown unknown = new Cell.Unknown(Sort.INTEGER, Cell.Kind.NUMBER);
        assertEquals(Symbol.FALSE, reduction.resume(reduction.start(List.of(unknown), 10), 100));
    }

    @Test
    void aNumberThatIsOnlyComparedMayBeFarAway() {
        assertEquals(Optional.of(Map.of(X, Rational.of(1_000_003))), search(Logic.negation(Logic.equation(X, Constant.of(1_000_003)))));
    }

    @Test
    void aNumberMayBeAnyButThoseThatItWasComparedWith() {
        Term either = Application.of("or", Logic.equation(X, Constant.of(0)), Application.of("or", Logic.equation(X, Constant.of(1)), Logic.equation(X, Constant.of(2))));
        Rational found = (Rational) search(either).orElseThrow().get(X);
        assertEquals(false, List.of(Rational.of(0), Rational.of(1), Rational.of(2)).contains(found));
    }
}
