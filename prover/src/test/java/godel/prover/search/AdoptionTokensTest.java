package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Constant;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.edit.Installation;
import godel.prover.search.engine.Verdict;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tokens that rewrite what the searcher knows, and where there are none. */
class AdoptionTokensTest {
    private static final Knowledge STANDARD = Knowledge.of(Symbol.of("standard"));
    private static final Value BETTER = ToyMachine.installing(ToyMachine.program(ToyMachine.RICH));
    private static final List<String> SUCCESS = Techniques.tokens("c0 replace-constant set-switchprog obvious check");
    private static final ToyMachine TOY = new ToyMachine(BETTER, List.of(new Obvious()));
    private static final Theorem LEMMA = Theorem.reflexive(TOY.theory(), Constant.of(7));

    /** Proves that a constant is itself, which is what {@link Knowing} finds useful. */
    private record Obvious() implements DerivedRule {
        @Override
        public String name() {
            return "obvious";
        }

        @Override
        public boolean provesAxioms() {
            return true;
        }

        @Override
        public List<Theorem> apply(RuleInput input, Effort effort) {
            return List.of(LEMMA);
        }
    }

    /** The toy as a machine whose software may say what its searcher knows. */
    private record Knowing(Optional<Knowledge> knowledge, List<Theorem> adopted, List<DerivedRule> derivedRules) implements Situation {
        @Override
        public Theory theory() {
            return TOY.theory();
        }

        @Override
        public Value program() {
            return TOY.program();
        }

        @Override
        public List<Symbol> vocabulary() {
            return TOY.vocabulary();
        }

        @Override
        public boolean adopts(Theorem theorem) {
            return theorem == LEMMA && !adopted.contains(theorem);
        }

        @Override
        public Theorem stateToTheorem(long m, long n) {
            return TOY.stateToTheorem(m, n);
        }

        @Override
        public boolean check(Theorem last, Value switchProgram) {
            return TOY.check(last, switchProgram);
        }
    }

    private static Knowing knowing(Theorem... adopted) {
        return new Knowing(Optional.of(STANDARD), List.of(adopted), List.of(new Obvious()));
    }

    private static List<String> tokens(Situation situation, List<List<String>> successes) {
        return new TechniqueSearch(situation, Prior.standard(), successes).tokens().stream().map(Token::text).toList();
    }

    @Test
    void adopted_theorems_are_the_first_axioms_and_the_theorys_come_after_them() {
        TechniqueRun run = new TechniqueRun(knowing(LEMMA)).through("c0 get-axiom c1 get-axiom");
        assertSame(LEMMA, run.state().theorem(0));
        assertEquals("[gain.better]", run.state().theorem(1).axioms().keySet().toString());
        assertEquals(Verdict.INTERRUPTED, new TechniqueRun(knowing(LEMMA)).through("c0 dec").run("get-axiom", 100));
        assertEquals(Verdict.INTERRUPTED, new TechniqueRun(knowing(LEMMA)).through("c3").run("get-axiom", 100));
    }

    @Test
    void the_last_theorem_is_adopted_by_a_switchprog_that_leaves_program_and_memory() {
        TechniqueRun run = new TechniqueRun(knowing()).through("obvious adopt-theorem");
        Value switchprog = Installation.ofSearcher(STANDARD.adopting(FormulaCode.of(LEMMA.conclusion())).toValue());
        assertEquals(Optional.of(switchprog), run.state().switchProgram());
        assertTrue(run.machine().cost() >= 1);
    }

    @Test
    void what_is_no_theorem_of_use_or_adopted_already_interrupts() {
        assertEquals(Verdict.INTERRUPTED, new TechniqueRun(knowing()).run("adopt-theorem", 100));
        assertEquals(Verdict.INTERRUPTED, new TechniqueRun(knowing()).through("obvious c0 get-axiom").run("adopt-theorem", 100));
        assertEquals(Verdict.INTERRUPTED, new TechniqueRun(knowing(LEMMA)).through("obvious").run("adopt-theorem", 100));
        assertEquals(Verdict.INTERRUPTED, new TechniqueRun(knowing()).through("obvious").run("adopt-theorem", 0));
    }

    @Test
    void the_tokens_exist_only_where_they_apply() {
        List<String> plain = tokens(TOY, List.of(SUCCESS));
        assertFalse(plain.contains("adopt-theorem") || plain.contains("learn-prior"), plain.toString());
        assertFalse(tokens(new Knowing(Optional.of(STANDARD), List.of(), List.of()), List.of()).contains("adopt-theorem"));
        assertTrue(tokens(knowing(), List.of()).contains("adopt-theorem"));
        assertFalse(tokens(knowing(), List.of()).contains("learn-prior"));
        assertTrue(tokens(knowing(), List.of(SUCCESS)).contains("learn-prior"));
        assertFalse(tokens(knowing(), List.of(SUCCESS, List.of("learn-prior", "obvious", "check"))).contains("learn-prior"));
        assertFalse(tokens(new Knowing(Optional.of(Knowledge.of(Symbol.NIL)), List.of(), List.of(new Obvious())), List.of(SUCCESS)).contains("learn-prior"), "nil is no prior");
    }

    @Test
    void a_lesson_is_not_frozen_and_techniques_keep_their_names() {
        List<String> lesson = List.of("learn-prior", "obvious", "check");
        List<String> tokens = tokens(knowing(), List.of(SUCCESS, lesson, SUCCESS));
        assertTrue(tokens.contains("technique-1") && tokens.contains("technique-3") && !tokens.contains("technique-2"), tokens.toString());
    }

    @Test
    void learning_puts_the_learned_prior_in_place_and_keeps_what_was_adopted() {
        Knowledge known = STANDARD.adopting(FormulaCode.of(LEMMA.conclusion()));
        Situation situation = new Knowing(Optional.of(known), List.of(LEMMA), List.of(new Obvious()));
        TechniqueMachine machine = new TechniqueMachine(situation, List.of(SUCCESS));
        int token = machine.tokens().indexOf(Instruction.LEARN_PRIOR);
        assertEquals(Verdict.CONTINUES, machine.run(token, 1_000));
        assertTrue(machine.cost() > 1, "a prior is many cells");
        assertEquals(Verdict.INTERRUPTED, new TechniqueMachine(situation, List.of(SUCCESS)).run(token, 1));
        Prior learned = LearnedPrior.of(Prior.standard(), List.of(SUCCESS), machine.tokens()).orElseThrow();
        assertEquals(Optional.of(Installation.ofSearcher(known.with(learned.toValue()).toValue())), machine.state().switchProgram());
    }
}
