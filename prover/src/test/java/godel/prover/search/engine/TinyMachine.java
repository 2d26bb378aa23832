package godel.prover.search.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.prover.search.storage.Storage;
import godel.prover.search.storage.Tape;
import java.util.List;

/**
 * A machine whose tokens add to a register modulo a number, cost what a table says of token and register, are interrupted
 * where the table says so, and solve when a certain token meets a certain register. It checks that the register is what
 * the tokens so far make of it, so that a wrong undo is noticed.
 */
final class TinyMachine implements TokenMachine {
    static final int REGISTERS = 5;

    private final Storage storage = new Storage();
    private final Tape tape = storage.tape();
    private final List<List<Integer>> costs;
    private final int solvingToken;
    private final int solvingRegister;
    private long cost;

    /** A cost of 0 means that the token is interrupted, at a cost of 1. */
    TinyMachine(List<List<Integer>> costs, int solvingToken, int solvingRegister) {
        this.costs = costs;
        this.solvingToken = solvingToken;
        this.solvingRegister = solvingRegister;
    }

    @Override
    public Storage storage() {
        return storage;
    }

    @Override
    public Verdict run(int token, long allowance) {
        int length = tape.get(1);
        int register = 0;
        for (int i = 0; i < length; i++) {
            register = (register + tape.get(2 + i) + 1) % REGISTERS;
        }
        assertEquals(register, tape.get(0), "undone exactly");
        int table = costs.get(token).get(register);
        cost = Math.max(1, table);
        if (table == 0 || cost > allowance) {
            tape.set(0, -1);
            return Verdict.INTERRUPTED;
        }
        tape.set(2 + length, token);
        tape.set(1, length + 1);
        tape.set(0, (register + token + 1) % REGISTERS);
        return token == solvingToken && register == solvingRegister ? Verdict.SOLVED : Verdict.CONTINUES;
    }

    @Override
    public long cost() {
        return cost;
    }

    /** {@return what a sequence costs in all, or -1 unless it solves with its last token and not before} */
    long time(List<Integer> sequence) {
        long time = 0;
        int register = 0;
        for (int i = 0; i < sequence.size(); i++) {
            int token = sequence.get(i);
            int table = costs.get(token).get(register);
            boolean solves = token == solvingToken && register == solvingRegister;
            if (table == 0 || solves != (i == sequence.size() - 1)) {
                return -1;
            }
            time += table;
            register = (register + token + 1) % REGISTERS;
        }
        return time;
    }
}
