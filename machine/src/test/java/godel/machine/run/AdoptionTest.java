package godel.machine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.experiment.Variant;
import godel.machine.life.Discovery;
import godel.machine.life.Moment;
import godel.machine.life.ObservedSituation;
import godel.machine.life.SearchProgress;
import godel.machine.life.Searcher;
import godel.machine.life.SoftwareState;
import godel.machine.life.TheoremStore;
import godel.machine.life.VerifiedSearcher;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.FormulaCode;
import godel.prover.search.GivenTechnique;
import godel.prover.search.Knowledge;
import godel.prover.search.RuleInput;
import godel.prover.search.SearchOutcome;
import godel.prover.search.edit.Installation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.machine.TargetForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What software can and cannot do by writing formulas into its searcher's part. */
class AdoptionTest {
    private static final TargetForm FORM = TargetForm.AS_IS.orEqual();
    private static final Symbol STANDARD = Symbol.of("standard");
    private static final Term TRUTH = equation(2);
    private static final Term LIE = equation(5);
    private static final Term FALSE = Constant.of(Symbol.FALSE);

    private static Experiment experiment;
    private static Theory theory;
    private static Theorem lemma;

    @BeforeAll
    static void read() throws IOException {
        experiment = read("theorems-as-axioms");
        theory = ExperimentTheory.of(experiment, List.of());
        lemma = apply(situation(having(), experiment.birth()), "closed-form", Optional.empty()).getFirst();
    }

    private static Experiment read(String name) throws IOException {
        Path file = Path.of("experiments", name + ".quine");
        return Experiment.of(Quine.parseFile(file.toString(), Files.readString(file)));
    }

    private static Term equation(int value) {
        return Application.of("equal", Application.of("payment", Variable.of("past")), Constant.of(value));
    }

    /** {@return a moment at which the software names these formulas} */
    private static Moment knowing(Term... formulas) {
        SoftwareState birth = experiment.birth().software();
        Knowledge knowledge = new Knowledge(STANDARD, Stream.of(formulas).map(FormulaCode::of).toList());
        return Moment.birth(SoftwareState.of(birth.program(), birth.memory(), knowledge.toValue()), experiment.world(), 100);
    }

    private static ObservedSituation situation(TheoremStore proved, Moment now) {
        return new MachineSearchers(theory, FORM, experiment, Variant.NONE, proved).situation(now);
    }

    private static List<Theorem> apply(ObservedSituation situation, String rule, Optional<Value> switchprog) {
        return apply(situation, theory, rule, switchprog);
    }

    private static List<Theorem> apply(ObservedSituation situation, Theory theory, String rule, Optional<Value> switchprog) {
        DerivedRule found = situation.derivedRules().stream().filter(candidate -> candidate.name().equals(rule)).findFirst().orElseThrow();
        return found.apply(new RuleInput(theory, List.of(), switchprog, 0, 0), Effort.unlimited(theory));
    }

    private static SearchOutcome tried(ObservedSituation situation, String... technique) {
        return GivenTechnique.of(situation, Optional.empty(), List.of(technique), 100_000).orElseThrow().advance(100_000);
    }

    private static TheoremStore having(Theorem... theorems) {
        TheoremStore store = new TheoremStore(theory);
        store.keep(List.of(theorems));
        return store;
    }

    @Test
    void a_theorem_proved_in_this_life_and_named_by_the_software_is_the_kernels_own() {
        assertSame(TRUTH, lemma.conclusion());
        assertEquals(List.of(lemma), situation(having(lemma), knowing(TRUTH)).adopted());
        assertEquals(List.of(), situation(having(lemma), knowing()).adopted());
    }

    @Test
    void formulas_that_nobody_proved_are_given_to_nobody_not_even_true_ones() {
        assertEquals(List.of(), situation(having(), knowing(LIE, FALSE, TRUTH)).adopted());
        assertEquals(List.of(lemma), situation(having(lemma), knowing(FALSE, LIE, TRUTH, TRUTH)).adopted());
    }

    @Test
    void what_rests_on_a_hypothesis_or_belongs_to_another_theory_is_not_kept_and_not_adopted() {
        Theorem assumed = Theorem.assume(theory, LIE);
        Theory other = ExperimentTheory.of(experiment, List.of());
        Theorem foreign = apply(new MachineSearchers(other, FORM, experiment, Variant.NONE).situation(experiment.birth()), other, "closed-form", Optional.empty()).getFirst();
        ObservedSituation situation = situation(having(assumed, foreign), knowing(LIE, TRUTH));
        assertEquals(List.of(), situation.adopted());
        assertFalse(situation.adopts(assumed));
        assertFalse(situation.adopts(foreign));
        assertTrue(situation.adopts(lemma));
    }

    @Test
    void a_false_formula_in_the_software_proves_nothing_and_a_proved_one_does() {
        String[] spin = {"c0", "replace-constant", "set-switchprog", "target", "check"};
        assertInstanceOf(SearchOutcome.Exhausted.class, tried(situation(having(), knowing(LIE)), spin));
        assertInstanceOf(SearchOutcome.Exhausted.class, tried(situation(having(), knowing(FALSE, TRUTH)), spin));
        SearchOutcome.Found found = assertInstanceOf(SearchOutcome.Found.class, tried(situation(having(lemma), knowing(FALSE, LIE, TRUTH)), spin));
        assertTrue(Lemmas.of(found.target()).stream().anyMatch(used -> used.conclusion() == TRUTH), "the certificate will hold its proof");
        assertTrue(found.target().hypotheses().isEmpty());
    }

    @Test
    void what_is_adopted_already_is_not_adopted_again_and_what_cannot_be_used_never() {
        ObservedSituation knowing = situation(having(lemma), knowing(TRUTH));
        assertFalse(knowing.adopts(lemma));
        assertFalse(knowing.adopts(Theorem.axiom(theory, "plus.commutative")));
        assertFalse(knowing.derivedRules().stream().anyMatch(rule -> rule.name().equals("closed-form")), "nothing is left to be adopted");
        assertEquals(Optional.empty(), GivenTechnique.of(knowing, Optional.empty(), List.of("adopt-theorem"), 100), "so there is no such token");
    }

    @Test
    void a_switch_that_leaves_the_software_as_it_is_is_refused_whatever_is_proved_of_it() {
        Moment now = knowing();
        ObservedSituation situation = situation(having(), now);
        Value idle = Installation.ofSearcher(STANDARD);
        Theorem proof = apply(situation, "target", Optional.of(idle)).getLast();
        assertFalse(situation.check(proof, idle));
        assertEquals(Optional.of("the switchprog leaves the software as it is, which is no rewrite"), situation.refusal());
        Value rewrite = Installation.ofSearcher(Symbol.of("other"));
        assertTrue(situation.check(apply(situation, "target", Optional.of(rewrite)).getLast(), rewrite));
        assertEquals(Optional.empty(), situation.refusal());
    }

    @Test
    void nor_does_anybody_else_get_an_idle_switch_through() {
        Moment now = knowing();
        for (Value part : List.of(STANDARD, Symbol.of("other"))) {
            Value switchprog = Installation.ofSearcher(part);
            Theorem proof = apply(situation(having(), now), "target", Optional.of(switchprog)).getLast();
            Searcher sly = (steps, prior, moment) -> new Searcher.Slice(Optional.of(new Discovery(switchprog, Optional.of(proof), List.of())), SearchProgress.NONE);
            Searcher.Slice slice = VerifiedSearcher.source(start -> sly, theory, FORM).begin(now).advance(1, STANDARD, now);
            assertEquals(part != STANDARD, slice.discovery().isPresent());
        }
    }
}
