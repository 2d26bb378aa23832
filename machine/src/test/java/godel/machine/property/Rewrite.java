package godel.machine.property;

import godel.grammar.value.Value;
import godel.prover.search.edit.Installation;

/** A machine's program, and the one that is to take its place. */
public record Rewrite(Program before, Program after) {

    /** {@return the switchprog that makes the rewrite: it keeps memory and searcher} */
    public Value switchprog() {
        return Installation.keepingTheRest(after.code()).expression();
    }

    @Override
    public String toString() {
        return before + "\n=>\n" + after;
    }
}
