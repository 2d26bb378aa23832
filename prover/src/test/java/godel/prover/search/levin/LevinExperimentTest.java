package godel.prover.search.levin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.search.ordered.Code;
import godel.prover.search.ordered.Machine;
import godel.prover.search.ordered.SearchListener;
import godel.prover.search.ordered.SearchOutcome;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevinExperimentTest {
    private static final List<Integer> COUNTING = program(Primitive.ALLOCATE, 0, Primitive.INCREMENT, -1, Primitive.OUTPUT, -1, Primitive.JUMP, 2);

    private static List<Integer> program(Object... cells) {
        return List.of(cells).stream().map(cell -> cell instanceof Primitive primitive ? WeightMachine.token(primitive)
                : WeightMachine.token((int) (Integer) cell)).toList();
    }

    private static int run(WeightTask task, List<Integer> program) {
        WeightMachine machine = machine(task, program);
        machine.cells().open();
        machine.begin(0, 1);
        return machine.run(0, false, 0, 10_000);
    }

    private static WeightMachine machine(WeightTask task, List<Integer> program) {
        Code code = new Code();
        program.forEach(code::append);
        return new WeightMachine(task, code);
    }

    @Test
    void there_are_13_primitives() {
        assertEquals(13, Primitive.values().length);
    }

    @Test
    void counting_up_gives_the_weights_that_add_positions() {
        assertEquals(Machine.SOLVED, run(WeightTask.addPositions(), COUNTING));
        assertEquals(IntStream.rangeClosed(1, 100).boxed().toList(), machine(WeightTask.addPositions(), COUNTING).weights(1));
        assertEquals(Machine.HALTS, run(WeightTask.countInputs(), COUNTING));
    }

    @Test
    void counting_once_gives_the_weights_that_count_inputs() {
        List<Integer> program = program(Primitive.ALLOCATE, 0, Primitive.INCREMENT, -1, Primitive.OUTPUT, -1, Primitive.JUMP, 4);
        assertEquals(Machine.SOLVED, run(WeightTask.countInputs(), program));
        assertEquals(Collections.nCopies(100, 1), machine(WeightTask.countInputs(), program).weights(1));
    }

    @Test
    void the_known_weights_solve_the_tasks_and_others_do_not() {
        List<Integer> ones = Collections.nCopies(100, 1);
        List<Integer> positions = IntStream.rangeClosed(1, 100).boxed().toList();
        assertTrue(WeightTask.countInputs().solvedBy(ones) && !WeightTask.countInputs().solvedBy(positions));
        assertTrue(WeightTask.addPositions().solvedBy(positions) && !WeightTask.addPositions().solvedBy(ones));
    }

    @Test
    void every_primitive_does_what_it_says() {
        WeightTask any = WeightTask.countInputs();
        assertEquals(Machine.HALTS, run(any, program(Primitive.STOP)));
        assertEquals(Machine.HALTS, run(any, program(Primitive.INCREMENT, -1)), "nothing is allocated");
        assertEquals(Machine.HALTS, run(any, program(Primitive.INCREMENT, 0)), "the program is not written");
        assertEquals(List.of(100, 99, 198, 9801, 99), outputs(Primitive.ALLOCATE, 0, Primitive.GET_INPUT, -1, -2, Primitive.OUTPUT, -2,
                Primitive.DECREMENT, -2, Primitive.OUTPUT, -2, Primitive.ADD, -2, -2, -1, Primitive.OUTPUT, -1,
                Primitive.MULTIPLY, -2, -2, -1, Primitive.OUTPUT, -1, Primitive.SUBTRACT, -1, -1, -1, Primitive.MOVE, -2, -1, Primitive.OUTPUT, -1, Primitive.STOP));
        assertEquals(List.of(0), outputs(Primitive.ALLOCATE, 0, Primitive.JUMPLEQ, -1, -2, 7, Primitive.STOP, Primitive.OUTPUT, -1, Primitive.STOP));
        assertEquals(List.of(), outputs(Primitive.ALLOCATE, 0, Primitive.FREE, 0, Primitive.OUTPUT, -1, Primitive.STOP), "freed again");
    }

    private static List<Integer> outputs(Object... cells) {
        return machine(WeightTask.countInputs(), program(cells)).weights(1);
    }

    @Test
    void count_inputs_is_solved_from_three_examples_with_all_weights_1() {
        WeightTask task = WeightTask.countInputs();
        SearchOutcome outcome = LevinExperiment.run(task, 10_000_000, 1, SearchListener.NONE);
        assertInstanceOf(SearchOutcome.Solved.class, outcome);
        FoundWeights found = LevinExperiment.found(task, outcome).orElseThrow();
        assertEquals(Collections.nCopies(100, 1), found.weights());
        assertEquals("all 100 weights are 1", found.pattern());
        assertEquals(List.of("0: OUTPUT 0", "2: JUMP 0"), found.lines(), "cell 0 holds the number of OUTPUT, which is 1");
    }
}
