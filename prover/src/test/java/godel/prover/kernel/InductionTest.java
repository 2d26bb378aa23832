package godel.prover.kernel;

import static godel.prover.kernel.Granted.minusOne;
import static godel.prover.kernel.Granted.positive;
import static godel.prover.kernel.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Induction over the declared p: its premises are granted one by one, and each that does not fit is refused. */
class InductionTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Term MEASURE = Granted.natural(X);
    private static final Term TEST = positive(X);
    private static final Substitution SMALLER = Substitution.of(Map.of(X, minusOne(X)));

    private final Theory theory = Theory.create();
    private final Term formula = Application.of("p", X, Y);
    private final InductionScheme scheme;
    private final Theorem natural;
    private final Theorem base;
    private final Theorem step;
    private final Theorem decrease;

    InductionTest() {
        theory.declare(FunctionSymbol.of("p", 2));
        scheme = new InductionScheme(formula, List.of(MEASURE), List.of(new InductionScheme.Case(TEST, List.of(SMALLER))));
        natural = granted(List.of(), Logic.natural(MEASURE));
        base = granted(List.of(Logic.negation(TEST)), formula);
        step = granted(List.of(TEST, SMALLER.apply(formula)), formula);
        decrease = granted(List.of(TEST), Application.of("<", SMALLER.apply(MEASURE), MEASURE));
    }

    private Theorem granted(List<Term> hypotheses, Term conclusion) {
        return Granted.theorem(theory, hypotheses, conclusion);
    }

    private static Theorem induct(InductionScheme scheme, Theorem natural, Theorem base, Theorem step, Theorem... decreases) {
        return Theorem.induct(scheme, List.of(natural), base, List.of(step), List.of(List.of(decreases)));
    }

    private InductionScheme scheme(Term test, Substitution... smaller) {
        return new InductionScheme(formula, List.of(MEASURE), List.of(new InductionScheme.Case(test, List.of(smaller))));
    }

    @Test
    void fromBaseAndStepTheFormulaFollowsWithoutHypotheses() {
        Theorem theorem = induct(scheme, natural, base, step, decrease);
        assertSame(formula, theorem.conclusion());
        assertEquals(List.of(), theorem.hypotheses());
        assertEquals(List.of("granted.0", "granted.1", "granted.2", "granted.3"), List.copyOf(theorem.axioms().keySet()));
    }

    @Test
    void premisesMayHaveFewerHypotheses() {
        Theorem always = granted(List.of(), formula);
        assertSame(formula, induct(scheme, natural, always, always, decrease).conclusion());
    }

    @Test
    void otherVariablesMayChangeInTheHypothesis() {
        Substitution changing = Substitution.of(Map.of(X, minusOne(X), Y, Application.of("pair", X, Y)));
        Theorem wider = granted(List.of(TEST, changing.apply(formula)), formula);
        assertSame(formula, induct(scheme(TEST, changing), natural, base, wider, decrease).conclusion());
    }

    @Test
    void severalComponentsAreComparedLexicographically() {
        Substitution swap = Substitution.of(Map.of(X, Y, Y, X));
        List<Term> measure = List.of(Application.of("size", X), Application.of("size", Y));
        InductionScheme pairs = new InductionScheme(formula, measure, List.of(new InductionScheme.Case(TEST, List.of(swap))));
        List<Theorem> naturals = measure.stream().map(component -> granted(List.of(), Logic.natural(component))).toList();
        Theorem swapped = granted(List.of(swap.apply(formula)), formula);
        Theorem less = granted(List.of(TEST), Logic.less(measure.reversed(), measure));
        assertSame(formula, Theorem.induct(pairs, naturals, base, List.of(swapped), List.of(List.of(less))).conclusion());
        refused(new Refusal.Count("induct", "natural theorems", 2, 1),
                () -> Theorem.induct(pairs, naturals.subList(0, 1), base, List.of(swapped), List.of(List.of(less))));
    }

    @Test
    void aMeasureThatIsNotShownNaturalIsRefused() {
        InductionScheme unbounded = new InductionScheme(formula, List.of(X), scheme.cases());
        refused(new Refusal.Mismatch("induct", Logic.natural(X), Logic.natural(MEASURE)), () -> induct(unbounded, natural, base, step, decrease));
        Theorem assumed = Theorem.assume(theory, Logic.natural(X));
        refused(new Refusal.Hypothesis("induct", Logic.natural(X), List.of()), () -> induct(unbounded, assumed, base, step, decrease));
        Theorem underTheTest = granted(List.of(TEST), Logic.natural(MEASURE));
        refused(new Refusal.Hypothesis("induct", TEST, List.of()), () -> induct(scheme, underTheTest, base, step, decrease));
    }

    @Test
    void aMeasureThatIsNotShownToDecreaseIsRefused() {
        Substitution larger = Substitution.of(Map.of(X, Application.of("+", X, Constant.of(1))));
        Term needed = Application.of("<", larger.apply(MEASURE), MEASURE);
        refused(new Refusal.Mismatch("induct", needed, decrease.conclusion()), () -> induct(scheme(TEST, larger), natural, base, step, decrease));
        refused(new Refusal.Hypothesis("induct", needed, List.of(TEST)),
                () -> induct(scheme(TEST, larger), natural, base, step, Theorem.assume(theory, needed)));
        refused(new Refusal.Mismatch("induct", Application.of("<", MEASURE, MEASURE), decrease.conclusion()),
                () -> induct(scheme(TEST, Substitution.IDENTITY), natural, base, step, decrease));
        refused(new Refusal.Mismatch("induct", decrease.conclusion(), Application.of("<", MEASURE, SMALLER.apply(MEASURE))),
                () -> induct(scheme, natural, base, step, granted(List.of(TEST), Application.of("<", MEASURE, SMALLER.apply(MEASURE)))));
    }

    @Test
    void theDecreaseMayUseNothingButTheTest() {
        Theorem withHypothesis = granted(List.of(TEST, SMALLER.apply(formula)), decrease.conclusion());
        refused(new Refusal.Hypothesis("induct", SMALLER.apply(formula), List.of(TEST)), () -> induct(scheme, natural, base, step, withHypothesis));
    }

    @Test
    void theBaseHasNoOtherHypothesesThanTheNegatedTests() {
        List<Term> allowed = List.of(Logic.negation(TEST));
        Theorem underTheTest = granted(List.of(TEST), formula);
        refused(new Refusal.Hypothesis("induct", TEST, allowed), () -> induct(scheme, natural, underTheTest, step, decrease));
        Theorem circular = Theorem.assume(theory, formula);
        refused(new Refusal.Hypothesis("induct", formula, allowed), () -> induct(scheme, natural, circular, step, decrease));
    }

    @Test
    void theBaseIsAboutTheFormulaItself() {
        Theorem other = granted(List.of(), SMALLER.apply(formula));
        refused(new Refusal.Mismatch("induct", formula, other.conclusion()), () -> induct(scheme, natural, other, step, decrease));
    }

    @Test
    void aStepAssumesNothingButItsTestAndItsInstances() {
        List<Term> allowed = List.of(TEST, SMALLER.apply(formula));
        Theorem circular = Theorem.assume(theory, formula);
        refused(new Refusal.Hypothesis("induct", formula, allowed), () -> induct(scheme, natural, base, circular, decrease));
        Theorem noInstance = granted(List.of(SMALLER.apply(formula)), formula);
        refused(new Refusal.Hypothesis("induct", SMALLER.apply(formula), List.of(TEST)), () -> induct(scheme(TEST), natural, base, noInstance));
        Theorem negated = granted(List.of(Logic.negation(TEST)), formula);
        refused(new Refusal.Hypothesis("induct", Logic.negation(TEST), allowed), () -> induct(scheme, natural, base, negated, decrease));
    }

    @Test
    void theInstancesOfOneCaseDoNotServeAnother() {
        InductionScheme.Case other = new InductionScheme.Case(Application.of("is_pair", X), List.of());
        InductionScheme two = new InductionScheme(formula, List.of(MEASURE), List.of(scheme.cases().getFirst(), other));
        refused(new Refusal.Hypothesis("induct", TEST, List.of(other.test())),
                () -> Theorem.induct(two, List.of(natural), base, List.of(step, step), List.of(List.of(decrease), List.of())));
    }

    @Test
    void noPremiseIsMissing() {
        InductionScheme unmeasured = new InductionScheme(formula, List.of(), scheme.cases());
        refused(new Refusal.Count("induct", "measure components", 1, 0),
                () -> Theorem.induct(unmeasured, List.of(), base, List.of(step), List.of(List.of(decrease))));
        refused(new Refusal.Count("induct", "case theorems", 1, 0),
                () -> Theorem.induct(scheme, List.of(natural), base, List.of(), List.of(List.of(decrease))));
        refused(new Refusal.Count("induct", "lists of decrease theorems", 1, 0),
                () -> Theorem.induct(scheme, List.of(natural), base, List.of(step), List.of()));
        refused(new Refusal.Count("induct", "decrease theorems", 1, 0), () -> induct(scheme, natural, base, step));
        refused(new Refusal.Count("induct", "decrease theorems", 0, 1), () -> induct(scheme(TEST), natural, base, base, decrease));
    }

    @Test
    void withoutCasesTheBaseIsTheWholeProof() {
        InductionScheme bare = new InductionScheme(formula, List.of(MEASURE), List.of());
        refused(new Refusal.Hypothesis("induct", Logic.negation(TEST), List.of()),
                () -> Theorem.induct(bare, List.of(natural), base, List.of(), List.of()));
    }
}
