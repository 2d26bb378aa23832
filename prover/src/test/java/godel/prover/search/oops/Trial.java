package godel.prover.search.oops;

import godel.prover.search.ordered.Code;
import godel.prover.search.ordered.Machine;
import java.util.List;
import java.util.Set;

/** One run of one program on one task, with nothing searched. */
record Trial(int verdict, long steps, List<Integer> data, List<Integer> second) {

    static Trial of(Task task, String program) {
        return of(task, List.of(), program);
    }

    /** With programs that were found before. */
    static Trial of(Task task, List<String> found, String program) {
        return of(task, found, program, Readings.USUAL);
    }

    static Trial of(Task task, List<String> found, String program, Readings readings) {
        Alphabet alphabet = Alphabet.complete();
        OopsMachine machine = machine(alphabet, task, found, program, readings);
        int verdict = machine.run(0, false, 0, 1e15);
        return new Trial(verdict, machine.time(), machine.data(0), machine.secondData(0));
    }

    static OopsMachine machine(Alphabet alphabet, Task task, List<String> found, String program, Readings readings) {
        Code code = alphabet.code();
        for (String old : found) {
            int start = code.length() + 1;
            alphabet.program(old).forEach(code::append);
            code.freeze(start);
        }
        int start = code.length() + 1;
        alphabet.program(program).forEach(code::append);
        OopsMachine machine = new OopsMachine(alphabet, code, List.of(task), Set.of(), readings);
        machine.cells().open();
        machine.begin(0, start);
        return machine;
    }

    /** {@return what a program leaves on ds, which begins with these numbers} */
    static List<Integer> leaves(List<Integer> input, String program) {
        Trial trial = of(new Unsolvable(input), program);
        return trial.verdict == Machine.ASKS ? trial.data : null;
    }

    /** {@return the steps of a program that begins with these numbers, or -1 if it halts} */
    static long steps(List<Integer> input, String program) {
        Trial trial = of(new Unsolvable(input), program);
        return trial.verdict == Machine.ASKS ? trial.steps : -1;
    }

    /** A task that only gives an input. */
    record Unsolvable(List<Integer> input) implements Task {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public void begin(Tape tape) {
            // Nothing but the input.
        }

        @Override
        public boolean solved(Tape tape) {
            return false;
        }
    }
}
