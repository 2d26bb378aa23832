package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Inductions of every shape: what they need is postulated here, the induction itself is derived. */
class InductionExportTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable Z = Variable.of("z");

    private final Theory theory = Theory.create();
    private final Application formula = Application.of("phi", X, Y);
    private int postulates;

    InductionExportTest() {
        theory.declare(FunctionSymbol.of("phi", 2));
        theory.declare(FunctionSymbol.of("first", 1));
        theory.declare(FunctionSymbol.of("second", 2));
    }

    /** {@return the goal under the hypotheses, from an axiom that says just that} */
    private Theorem postulated(List<Term> hypotheses, Term goal) {
        Term statement = goal;
        for (Term hypothesis : hypotheses.reversed()) {
            statement = Logic.implication(hypothesis, statement);
        }
        String name = "postulate-" + postulates++;
        theory.assertAxiom(new Axiom(name, "test", statement));
        Theorem theorem = Theorem.axiom(theory, name);
        for (Term hypothesis : hypotheses) {
            theorem = Theorem.modusPonens(theorem, Theorem.assume(theory, hypothesis));
        }
        return theorem;
    }

    private Theorem induction(List<Term> measure, List<InductionScheme.Case> cases) {
        List<Theorem> naturals = measure.stream().map(component -> postulated(List.of(), Logic.natural(component))).toList();
        Theorem base = postulated(cases.stream().<Term>map(one -> Logic.negation(one.test())).toList(), formula);
        List<Theorem> steps = new ArrayList<>();
        List<List<Theorem>> decreases = new ArrayList<>();
        for (InductionScheme.Case one : cases) {
            List<Term> assumed = new ArrayList<>(List.of(one.test()));
            one.smaller().forEach(smaller -> assumed.add(smaller.apply(formula)));
            steps.add(postulated(assumed, formula));
            decreases.add(one.smaller().stream()
                    .map(smaller -> postulated(List.of(one.test()), Logic.less(measure.stream().map(smaller::apply).toList(), measure)))
                    .toList());
        }
        return Theorem.induct(new InductionScheme(formula, measure, cases), naturals, base, steps, decreases);
    }

    private static void isDerived(Theorem theorem) throws IOException {
        for (ExportLimits limits : List.of(ExportLimits.standard(), Exported.ABBREVIATED)) {
            MetamathVerifier database = MetamathVerifier.verify(Exported.database(limits, theorem));
            assertEquals("|- ( phi _x _y )", database.text("conclusion-t0"));
            assertTrue(database.axiomsOf("conclusion-t0").contains("ax-ind"));
            assertTrue(database.axiomsOf("conclusion-t0").stream().allMatch(label -> label.matches("(ax|df|abbr)-.*|axiom-postulate-.*")),
                    () -> database.axiomsOf("conclusion-t0").toString());
        }
    }

    private static Term size(Term term) {
        return Application.of("size", term);
    }

    @Test
    void oneCaseAndOneComponent() throws IOException {
        Substitution tail = Substitution.of(Map.of(X, Application.of("tail", X)));
        isDerived(induction(List.of(size(X)), List.of(new InductionScheme.Case(Application.of("is_pair", X), List.of(tail)))));
    }

    @Test
    void severalCasesHypothesesAndComponents() throws IOException {
        List<Term> measure = List.of(size(X), Application.of("second", X, Y), size(Application.of("pair", Y, X)));
        Substitution simultaneous = Substitution.of(Map.of(X, Application.of("pair", Y, X), Y, Application.of("head", X)));
        Substitution one = Substitution.of(Map.of(Y, Application.of("tail", Y)));
        isDerived(induction(measure, List.of(
                new InductionScheme.Case(Application.of("first", X), List.of(simultaneous, one)),
                new InductionScheme.Case(Application.of("second", Y, X), List.of(one)),
                new InductionScheme.Case(Application.of("first", Application.of("pair", X, Application.of("pair", X, Y))), List.of()))));
    }

    @Test
    void variablesThatTheFormulaDoesNotHave() throws IOException {
        Substitution others = Substitution.of(Map.of(X, Variable.of("w"), Z, Application.of("tail", Z), Variable.of("unused"), Y));
        isDerived(induction(List.of(size(Z)), List.of(new InductionScheme.Case(Application.of("second", Z, Variable.of("v")), List.of(others)))));
    }

    @Test
    void aTestThatIsTheInstanceOfTheFormula() throws IOException {
        Substitution swap = Substitution.of(Map.of(X, Y, Y, X));
        isDerived(induction(List.of(size(X)), List.of(new InductionScheme.Case(Application.of("phi", Y, X), List.of(swap)))));
    }

    @Test
    void aVariableWithTheNameOfThePreamblesOwn() throws IOException {
        Substitution constant = Substitution.of(Map.of(X, Constant.NIL, Variable.of("A"), X));
        isDerived(induction(List.of(size(Variable.of("A"))), List.of(new InductionScheme.Case(Application.of("first", Variable.of("A")), List.of(constant)))));
    }

    @Test
    void anInductionThatIsInstantiatedAndUsedTwice() throws IOException {
        Substitution tail = Substitution.of(Map.of(X, Application.of("tail", X)));
        Theorem all = induction(List.of(size(X)), List.of(new InductionScheme.Case(Application.of("is_pair", X), List.of(tail))));
        Theorem instance = Theorem.instantiate(all, Substitution.of(Map.of(X, Application.of("pair", Y, Y))));
        MetamathVerifier database = MetamathVerifier.verify(Exported.database(Exported.ABBREVIATED, all, instance));
        assertEquals("|- ( phi ( pair _y _y ) _y )", database.text("conclusion-t1"));
    }
}
