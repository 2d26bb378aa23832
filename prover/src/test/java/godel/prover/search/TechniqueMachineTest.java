package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Constant;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.engine.Verdict;
import godel.prover.search.numbering.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TechniqueMachineTest {
    private static final Value BETTER = ToyMachine.installing(ToyMachine.program(ToyMachine.RICH));

    private final TechniqueRun run = new TechniqueRun(new ToyMachine(BETTER, ToyRules.eight(0)));

    @ParameterizedTest
    @CsvSource({"c0 c1 c2 c3 c4 c5, 0 1 2 3 4 5", "c3 inc, 4", "c3 dec, 2", "c0 dec, -1", "c5 by2 by2, 20",
            "c2 c5 add, 7", "c2 c5 sub, -3", "c4 dup, 4 4", "c1 c2 c3 swap, 1 3 2", "c1 c2 del, 1"})
    void numbers_are_calculated(String technique, String stack) {
        run.through(technique);
        assertEquals(stack, String.join(" ", run.stack().stream().map(String::valueOf).toList()));
    }

    @Test
    void a_number_beyond_32_bits_interrupts() {
        run.through(Techniques.pushing(Integer.MAX_VALUE));
        assertEquals(Verdict.INTERRUPTED, run.run("inc", 10));
        run.through(Techniques.all(List.of("del"), Techniques.pushing(Integer.MIN_VALUE)));
        assertEquals(Verdict.INTERRUPTED, run.run("dec", 10));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROPOSAL")
    void too_few_operands_interrupt(Instruction instruction) {
        run.through("del del");
        for (int given = 0; given < instruction.operands(); given++) {
            assertEquals(Verdict.INTERRUPTED, run.run(instruction.text(), 100));
            run.through("c0");
        }
    }

    @Test
    void the_tape_holds_the_switchprog_that_changes_nothing_and_its_segment_is_on_the_stack() {
        run.through("set-switchprog");
        assertEquals(Optional.of(ToyMachine.installing(ToyMachine.program(ToyMachine.POOR))), run.state().switchProgram());
        assertEquals(0, run.state().depth());
    }

    @Test
    void an_edit_writes_a_new_segment_and_costs_a_step_for_each_hundred_cells() {
        int before = Writer.cells(ToyMachine.installing(ToyMachine.program(ToyMachine.POOR))).length;
        int after = Writer.cells(BETTER).length;
        run.through("c0 replace-constant");
        assertEquals(1 + 1 + (before + after) / 100, run.cost());
        assertEquals(before + after, run.state().codeLength());
        run.through("set-switchprog");
        assertEquals(Optional.of(BETTER), run.state().switchProgram());
    }

    @Test
    void edits_follow_each_other_on_the_stack() {
        run.through("c1 drop-function c0 replace-constant set-switchprog");
        Value rich = ToyMachine.program(ToyMachine.RICH);
        assertEquals(Optional.of(ToyMachine.installing(Value.list(((Pair) rich).head()))), run.state().switchProgram());
    }

    @Test
    void an_edit_that_does_not_apply_interrupts() {
        run.through("c5");
        assertEquals(Verdict.INTERRUPTED, run.run("drop-function", 100));
    }

    @Test
    void any_switchprog_can_be_written_cell_by_cell() {
        Value program = Value.list(Symbol.of("quote"), Value.list(Symbol.of("new"), Symbol.TRUE));
        run.through(Techniques.all(Techniques.writing(Writer.cells(program)), Techniques.tokens("here dec set-switchprog")));
        assertEquals(Optional.of(program), run.state().switchProgram());
    }

    @Test
    void a_segment_that_is_no_expression_interrupts() {
        run.through("here c5 write here dec");
        assertEquals(Verdict.INTERRUPTED, run.run("set-switchprog", 100));
        run.through("del del c0 c3");
        assertEquals(Verdict.INTERRUPTED, run.run("set-switchprog", 100), "a value that does not end where the segment does");
    }

    @Test
    void theorems_come_from_axioms_and_from_the_observed_state_and_are_deleted() {
        run.through("c1 get-axiom c0 get-axiom c0 c0 state2theorem c0 delete-theorem");
        assertEquals(List.of("gain.better"), run.state().theorem(0).axioms().keySet().stream().toList());
        assertEquals(Theorem.reflexive(run.state().theorem(0).theory(), Constant.of(ToyMachine.POOR)).conclusion(), run.state().theorem(1).conclusion());
        assertEquals(2, run.state().theoremCount());
    }

    @Test
    void an_axiom_that_was_asked_for_before_is_the_same_theorem() {
        run.through("c0 get-axiom c0 get-axiom");
        assertSame(run.state().theorem(0), run.state().theorem(1));
    }

    @ParameterizedTest
    @CsvSource({"c2, get-axiom", "c0 dec, get-axiom", "c0, delete-theorem", "c1 c0, state2theorem",
            "c0 dec c0 c0, apply-rule", "c5 by2 by2 by2 c0 c0, apply-rule"})
    void a_number_that_names_nothing_interrupts(String operands, String token) {
        run.through(operands);
        assertEquals(Verdict.INTERRUPTED, run.run(token, 100));
    }

    @Test
    void a_derived_rule_has_a_number_after_the_kernels() {
        run.through("c0 replace-constant set-switchprog");
        run.through(Techniques.all(Techniques.pushing(KernelRule.values().length), Techniques.tokens("c0 c0 apply-rule")));
        assertEquals(ToyMachine.target(BETTER), run.state().theorem(0).conclusion());
    }

    @Test
    void check_wants_the_last_theorem_to_be_the_target_for_the_switchprog() {
        run.through("c0 get-axiom");
        assertEquals(Verdict.INTERRUPTED, run.run("check", 1), "no switchprog");
        run.through("c0 replace-constant set-switchprog c1 get-axiom");
        assertEquals(Verdict.INTERRUPTED, run.run("check", 1), "another theorem");
        run.through("c0 get-axiom");
        assertEquals(Verdict.SOLVED, run.run("check", 1));
        assertTrue(run.state().switchBit());
    }

    @Test
    void names_of_tokens_differ() {
        List<String> names = run.machine().tokens().stream().map(Token::text).toList();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.contains("constant-policy") && names.contains("state2theorem") && names.contains("other7"));
    }
}
