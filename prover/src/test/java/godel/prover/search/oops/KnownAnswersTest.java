package godel.prover.search.oops;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import godel.prover.search.ordered.Code;
import godel.prover.search.ordered.Machine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The programs that the paper publishes, run to the step. */
class KnownAnswersTest {
    private static final String ONE = "defnp 2toD";
    private static final String TWO = ONE + " grt c2 c2 endnp";
    private static final String THREE = TWO + " boostq delD delD bsf 2toD";
    private static final String FOUR = THREE + " fromD delD delD delD fromD bsf by2 bsf";
    private static final String FIVE = FOUR + " by2 fromD delD delD fromD cpnb bsf";
    private static final String UNIVERSAL = "defnp c1 calltp c2 endnp";
    private static final String HANOI = "c3 dec boostq defnp c4 calltp c3 c5 calltp endnp";

    private static void solves(Task task, String program, long steps) {
        Trial trial = Trial.of(task, program);
        assertEquals(Machine.SOLVED, trial.verdict(), task.name() + " by " + program);
        assertEquals(steps, trial.steps(), task.name() + " by " + program);
    }

    private static void asks(Task task, String program) {
        assertEquals(Machine.ASKS, Trial.of(task, program).verdict(), task.name() + " by " + program);
    }

    @Test
    void the_first_program_solves_one_instance_in_16_steps_and_then_asks_for_a_token() {
        solves(new SymmetryTask(1), ONE, 16);
        asks(new SymmetryTask(2), ONE);
        asks(new SymmetryTask(3), ONE);
    }

    @Test
    void prolonged_it_solves_two_instances_the_second_in_38_steps() {
        solves(new SymmetryTask(1), TWO, 16);
        solves(new SymmetryTask(2), TWO, 38);
        asks(new SymmetryTask(3), TWO);
    }

    @Test
    void prolonged_again_it_solves_three_instances_the_third_in_52_steps() {
        solves(new SymmetryTask(2), THREE, 38);
        solves(new SymmetryTask(3), THREE, 52);
        asks(new SymmetryTask(4), THREE);
    }

    @Test
    void prolonged_a_third_time_it_solves_four_instances_the_fourth_in_70_steps() {
        solves(new SymmetryTask(3), FOUR, 52);
        solves(new SymmetryTask(4), FOUR, 70);
        asks(new SymmetryTask(5), FOUR);
    }

    @Test
    void the_universal_program_solves_every_instance_in_51_steps_and_12_more_for_each_further_one() {
        assertAll(IntStream.rangeClosed(1, 30).mapToObj(n -> () -> solves(new SymmetryTask(n), UNIVERSAL, 51 + 12L * (n - 1))));
    }

    /**
     * A call with n = 0 takes 2 steps and one with n > 0 takes 29 of its own, so 31 · 2ⁿ - 29 for the whole tree; 53 lead to
     * the first call when program 2 has 5 tokens; and when the last disk lies where it should, 12 + 7(n - 1) are left undone.
     */
    @Test
    void the_universal_Hanoi_program_takes_31_times_2_to_the_n_steps() {
        assertAll(IntStream.rangeClosed(1, 18).mapToObj(n -> () -> {
            Trial trial = Trial.of(new HanoiTask(n), List.of(FOUR, UNIVERSAL), HANOI);
            assertEquals(Machine.SOLVED, trial.verdict());
            assertEquals(31L * (1 << n) + 24 - 7 * n - 1, trial.steps());
        }));
    }

    @Test
    void its_prefix_has_probability_0_00304_and_its_suffix_3_07_times_10_to_the_minus_8() {
        Alphabet alphabet = Alphabet.ofTheExperiments();
        OopsMachine machine = new OopsMachine(alphabet, Trial.machine(alphabet, new HanoiTask(2), List.of(FOUR, UNIVERSAL), "", Readings.USUAL).code(),
                List.of(new HanoiTask(2)), Set.of("by2", "dec", "boostq", "c3", "c4", "c5"), Readings.USUAL);
        machine.cells().open();
        machine.begin(0, machine.code().length() + 1);
        double prefix = probability(machine, "c3 dec boostq");
        double suffix = probability(machine, "defnp c4 calltp c3 c5 calltp endnp");
        assertEquals(Math.pow((1 + 73) / (7 * 73.0), 3), prefix, 1e-15);
        assertEquals(0.00304, prefix, 0.000005);
        assertEquals(Math.pow((1 + 73) / (12 * 73.0), 7), suffix, 1e-20);
        assertEquals(3.07e-8, suffix, 0.005e-8);
    }

    /** Steps through probability is what a bias-optimal search needs, up to a constant; the paper claims a factor of 1000. */
    @Test
    void what_was_learned_on_1n2n_makes_the_Hanoi_solver_two_thousand_times_cheaper_to_find() {
        double learned = price(List.of(FOUR, UNIVERSAL), HANOI);
        double without = price(List.of(), "defnp c4 calltp c3 c5 calltp endnp");
        assertEquals(4.945e12, learned, 0.001e12);
        assertEquals(9.879e15, without, 0.001e15);
        assertEquals(2000, without / learned, 10);
    }

    private static double price(List<String> found, String program) {
        long steps = IntStream.rangeClosed(1, 3).mapToLong(n -> Trial.of(new HanoiTask(n), found, program).steps()).sum();
        Alphabet alphabet = Alphabet.ofTheExperiments();
        Code code = Trial.machine(alphabet, new HanoiTask(2), found, "", Readings.USUAL).code();
        OopsMachine machine = new OopsMachine(alphabet, code, List.of(new HanoiTask(2)), Set.copyOf(Boosts.PUBLISHED.hanoi()), Readings.USUAL);
        machine.cells().open();
        machine.begin(0, code.length() + 1);
        return steps / probability(machine, program);
    }

    /**
     * The fifth program doubles the number of ret and executes it, then what was popped: it works only if that can be
     * executed and if twice the number of ret is, for instance, that of up. The order of the tokens is not published.
     */
    @Test
    void prolonged_a_fourth_time_it_solves_five_instances_if_popped_elements_are_code_and_twice_ret_is_up() {
        List<Operation> order = new ArrayList<>(List.of(Operation.values()));
        order.removeAll(List.of(Operation.GEQ, Operation.OR, Operation.CLEAR, Operation.XMNB, Operation.INNB, Operation.FINDB));
        Collections.swap(order, order.indexOf(Operation.RET), order.indexOf(Operation.EQ));
        Alphabet alphabet = Alphabet.of(order, Declaration.ofThePaper());
        assertEquals(2 * alphabet.number("ret"), alphabet.number("up"));
        List<Long> steps = IntStream.rangeClosed(1, 5).mapToObj(n -> {
            OopsMachine machine = Trial.machine(alphabet, new SymmetryTask(n), List.of(), FIVE, new Readings(false, true));
            assertEquals(Machine.SOLVED, machine.run(0, false, 0, 1000));
            return machine.time();
        }).toList();
        assertEquals(List.of(16L, 38L, 52L, 70L, 83L), steps);
        assertEquals(Machine.HALTS, Trial.of(new SymmetryTask(5), FIVE).verdict(), "under the usual readings");
    }

    @Test
    void boostq_0_that_boosts_the_program_declared_last_costs_its_12_tokens() {
        Trial trial = Trial.of(new SymmetryTask(3), List.of(), THREE, new Readings(true, false));
        assertEquals(Machine.SOLVED, trial.verdict());
        assertEquals(52 + 11, trial.steps());
    }

    @Test
    void the_declared_programs_of_the_appendix_compute_what_it_says() {
        assertEquals(List.of(999), Trial.leaves(List.of(), "C999"));
        assertEquals(List.of(6 * 2 * 11 * 6 * 2 * 11), Trial.leaves(List.of(2, 3), "TESTEXP"));
        assertEquals(List.of(120), Trial.leaves(List.of(5), "FAC"));
        assertEquals(List.of(1), Trial.leaves(List.of(0), "FAC"));
        assertEquals(List.of(720), Trial.leaves(List.of(6), "FAC2"));
    }

    private static double probability(OopsMachine machine, String program) {
        double probability = 1;
        for (int token : machine.alphabet().program(program)) {
            probability *= machine.weight(machine.distribution(0), token) / (double) machine.total(machine.distribution(0));
            machine.code().append(token);
            assertNotEquals(Machine.HALTS, machine.run(0, false, 0, 1000));
        }
        return probability;
    }
}
