package godel.prover.search.oops;

import java.util.List;

/**
 * The towers of Hanoi: n disks are to be moved from peg 1 to peg 3; ds holds 1, 2, 3, n (section 6). A peg is a cell of the
 * environment: the set of its disks, the smallest being the lowest bit. The smallest disk of a peg is always on top.
 *
 * @param disks n, from 1 to 31
 */
public record HanoiTask(int disks) implements Task {
    @Override
    public String name() {
        return "Hanoi " + disks;
    }

    @Override
    public List<Integer> input() {
        return List.of(1, 2, 3, disks);
    }

    @Override
    public void begin(Tape tape) {
        tape.setEnvironment(0, (1 << disks) - 1);
    }

    @Override
    public boolean solved(Tape tape) {
        return (tape.environment(0) | tape.environment(1)) == 0;
    }
}
