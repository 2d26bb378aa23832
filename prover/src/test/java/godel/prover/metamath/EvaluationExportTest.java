package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every primitive and connective on every kind of value, each evaluation proved and verified. */
class EvaluationExportTest {
    private static final Value LONG = list(Symbol.NIL);
    private static final Value OTHER = list(Symbol.of("end"));
    private static final List<Value> VALUES = List.of(
            number(0, 1), number(1, 1), number(-1, 1), number(6, 1), number(-13, 1), number(1, 2), number(-2, 3), number(7, 4),
            number(-49_999, 7), Symbol.TRUE, Symbol.FALSE, Symbol.of("a"), Pair.of(number(1, 2), Symbol.NIL), LONG, OTHER);

    private final Theory theory = Theory.create();

    private static Rational number(long numerator, long denominator) {
        return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static Value list(Value end) {
        Value list = end;
        for (int i = 0; i < 12; i++) {
            list = Pair.of(Rational.of(i), list);
        }
        return list;
    }

    private void areVerified(List<Term> terms) throws IOException {
        Term all = Constant.NIL;
        for (Term term : terms) {
            all = Application.of("pair", term, all);
        }
        Theorem evaluated = Theorem.evaluate(theory, all, 1_000_000);
        for (ExportLimits limits : List.of(ExportLimits.standard(), Exported.ABBREVIATED)) {
            MetamathVerifier database = MetamathVerifier.verify(Exported.database(limits, List.of(new Conclusion("all", evaluated))));
            assertEquals(List.of(), database.axiomsOf("conclusion-all").stream().filter(label -> !label.matches("(ax|df|abbr|sym)-.*")).toList());
        }
    }

    @Test
    void functionsOfOneArgument() throws IOException {
        List<Term> terms = new ArrayList<>();
        for (String function : List.of("head", "tail", "is_pair", "is_number", "is_integer", "is_symbol", "floor", "size", "not")) {
            VALUES.forEach(value -> terms.add(Application.of(function, Constant.of(value))));
        }
        areVerified(terms);
    }

    @Test
    void functionsOfTwoArguments() throws IOException {
        List<Term> terms = new ArrayList<>();
        for (String function : List.of("+", "-", "*", "/", "<", "equal")) {
            for (Value first : VALUES) {
                VALUES.forEach(second -> terms.add(Application.of(function, Constant.of(first), Constant.of(second))));
            }
        }
        areVerified(terms);
    }

    @Test
    void connectivesAndChoices() throws IOException {
        List<Term> terms = new ArrayList<>();
        for (String function : List.of("and", "or", "implies", "iff")) {
            for (Value first : List.of(Symbol.TRUE, Symbol.FALSE, Symbol.NIL, Rational.ZERO, LONG)) {
                for (Value second : List.of(Symbol.TRUE, Symbol.FALSE, Rational.ONE)) {
                    Term call = Application.of(function, Constant.of(first), Constant.of(second));
                    terms.add(Application.of("if", call, Constant.of(first), Application.of("head", Constant.of(second))));
                }
            }
        }
        areVerified(terms);
    }
}
