package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static final Symbol STANDARD = Symbol.of("standard");
    private static final Value FORMULA = FormulaCode.of(Application.of("equal", Application.of("f", Variable.of("x")), Constant.of(2)));

    @Test
    void a_searcher_without_adopted_theorems_is_its_prior() {
        assertEquals(new Knowledge(STANDARD, List.of()), Knowledge.of(STANDARD));
        assertEquals(STANDARD, Knowledge.of(STANDARD).toValue());
    }

    @Test
    void what_was_adopted_last_comes_first_and_the_prior_stays() {
        Value other = FormulaCode.of(Variable.of("x"));
        Knowledge knowledge = Knowledge.of(STANDARD).adopting(FORMULA).adopting(other);
        assertEquals(List.of(other, FORMULA), knowledge.formulas());
        assertEquals(knowledge, Knowledge.of(knowledge.toValue()));
        assertEquals(new Knowledge(Symbol.NIL, List.of(other, FORMULA)), knowledge.with(Symbol.NIL));
    }

    @Test
    void what_is_not_of_the_form_is_taken_for_a_prior_and_is_none() {
        Symbol knowing = Symbol.of("knowing");
        for (Value shapeless : List.of(knowing, Value.list(knowing), Pair.of(knowing, STANDARD), Pair.of(knowing, Pair.of(STANDARD, Rational.ONE)))) {
            assertEquals(new Knowledge(shapeless, List.of()), Knowledge.of(shapeless));
            assertEquals(false, Prior.of(Knowledge.of(shapeless).prior()).isPresent());
        }
    }

    @Test
    void variables_symbols_and_calls_that_read_alike_have_different_code() {
        List<Term> alike = List.of(Variable.of("x"), Constant.of(Symbol.of("x")), Application.of("x"), Constant.of(Value.list(Symbol.of("x"))));
        for (Term one : alike) {
            for (Term other : alike) {
                assertEquals(one == other, FormulaCode.of(one).equals(FormulaCode.of(other)), one + " and " + other);
            }
        }
        assertNotEquals(FormulaCode.of(Application.of("f", Variable.of("x"))), FORMULA);
    }

    @Test
    void deep_formulas_have_code() {
        Term deep = Variable.of("x");
        for (int i = 0; i < 20_000; i++) {
            deep = Application.of("f", deep);
        }
        Value code = FormulaCode.of(deep);
        int depth = 0;
        while (code instanceof Pair call && call.tail() instanceof Pair arguments) {
            code = arguments.head();
            depth++;
        }
        assertEquals(20_000, depth);
        assertEquals(Symbol.of("x"), code);
    }
}
