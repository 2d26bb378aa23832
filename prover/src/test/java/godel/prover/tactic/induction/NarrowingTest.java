package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void aValueIsDemandedOnlyByWhoLooksAtIt() {
        Symbol unknown = Programs.unknown(1);
        Term first = Application.of("head", Application.of("pair", Constant.of(3), X));
        assertEquals(Rational.of(3), programs.value(first, List.of(X), List.of(unknown), 100));
        Programs.Demand demand = assertThrows(Programs.Demand.class,
                () -> programs.value(Application.of("+", X, Constant.of(1)), List.of(X), List.of(unknown), 100));
        assertEquals(unknown, demand.unknown());
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
