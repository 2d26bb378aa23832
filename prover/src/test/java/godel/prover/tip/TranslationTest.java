package godel.prover.tip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.induction.TestValues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    private static Translation translation(String text, Theory theory) {
        Translation translation = Translation.of(ProblemReader.read("test", text), new ExpressionReader("test", text), theory);
        translation.declared().keySet().forEach(theory::declare);
        new Admission(theory).admit(translation.definitions());
        return translation;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
            "(div 7 2)@3", "(div (- 7) 2)@-4", "(div 7 (- 2))@-3", "(div (- 7) (- 2))@4",
            "(mod 7 2)@1", "(mod (- 7) 2)@1", "(mod 7 (- 2))@1", "(mod (- 7) (- 2))@1",
            "(ite (<= 2 1 3) 1 0)@0", "(abs (- 3))@3", "(let ((a 1) (b 2)) (let ((a b) (b a)) (- a b)))@1"})
    void integersAreComputedAsTheStandardSays(String expression, long expected) {
        Theory theory = PrimitiveAxioms.theory();
        Conjecture conjecture = translation("(prove (= " + expression + " 0))", theory).conjectures().getFirst();
        Term computed = ((Application) conjecture.conclusion()).argument(0);
        assertEquals(Constant.of(expected), ((Application) Theorem.evaluate(theory, computed, 1_000).conclusion()).argument(1));
    }

    /** The fast computation for tests and the kernel's evaluation are two programs; they must agree on the same terms. */
    @Test
    void testsComputeWhatTheKernelComputes() {
        Theory theory = PrimitiveAxioms.theory();
        Translation translation = translation(Problems.SEQUENCES + "(prove (forall ((x (Sequence Number)) (y (Sequence Number))) (= (turn (join x y)) (join y x))))", theory);
        Conjecture conjecture = translation.conjectures().getFirst();
        TestValues values = new TestValues(translation.vocabulary(), 5);
        Refuter refuter = new Refuter(translation);
        List<Variable> variables = List.copyOf(conjecture.variables().keySet());
        for (int i = 0; i < 50; i++) {
            List<Value> chosen = new ArrayList<>();
            conjecture.variables().values().forEach(sort -> chosen.add(values.next(sort, 5)));
            Term instance = Substitution.of(variables, chosen.stream().map(Constant::of).toList()).apply(conjecture.conclusion());
            Value expected = ((Constant) ((Application) Theorem.evaluate(theory, instance, 100_000).conclusion()).argument(1)).value();
            assertEquals(expected, refuter.programs().value(conjecture.conclusion(), variables, chosen, 100_000));
        }
    }

    @Test
    void aNameThatTheLogicUsesIsGivenAnother() {
        Theory theory = PrimitiveAxioms.theory();
        translation("(declare-datatype L ((pair (head L) (tail L)) (end))) (prove (forall ((x L)) (= x x)))", theory);
        assertEquals(true, theory.knows(FunctionSymbol.of("pair.2", 2)));
    }
}
