package godel.prover.search.ordered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README: a program is searched that works for 3, 5 and 10. */
class OwnTaskExampleTest {

    /** Cell 0 holds x, cell 1 the number that is worked on. */
    static final class Calculator implements InstructionSet {
        @Override
        public List<String> names() {
            return List.of("add-x", "times-x", "double", "increment");
        }

        @Override
        public boolean execute(int token, Memory memory) {
            int x = memory.get(0);
            int n = memory.get(1);
            memory.set(1, switch (token) {
                case 0 -> n + x;
                case 1 -> n * x;
                case 2 -> 2 * n;
                default -> n + 1;
            });
            return Math.abs(memory.get(1)) < 1_000_000;
        }
    }

    /** Task n: make x² + 2x + 3 of the n-th x. */
    record Polynomial(int... inputs) implements TaskSequence {
        @Override
        public int count() {
            return inputs.length;
        }

        @Override
        public void begin(int task, Memory memory) {
            memory.set(0, inputs[task]);
        }

        @Override
        public boolean solved(int task, Memory memory) {
            int x = memory.get(0);
            return memory.get(1) == x * x + 2 * x + 3;
        }
    }

    @Test
    void a_program_for_a_polynomial_is_found_from_three_examples() {
        Calculator calculator = new Calculator();
        OrderedSearch search = StraightMachine.search(calculator, new Polynomial(3, 5, 10), Prior.UNIFORM, 2, 1);
        SearchOutcome.Solved solved = assertInstanceOf(SearchOutcome.Solved.class, search.run(SearchState.BEGINNING, 100_000_000, SearchListener.NONE));
        Code code = new Code();
        solved.state().solutions().forEach(solution -> solution.freeze(code));
        int last = code.programs();
        List<String> program = code.between(code.start(last), code.end(last)).stream().map(token -> calculator.names().get(token - 1)).toList();
        assertEquals(List.of("add-x", "times-x", "add-x", "add-x", "increment", "increment", "increment"), program);
    }
}
