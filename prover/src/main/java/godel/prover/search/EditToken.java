package godel.prover.search;

import godel.prover.search.edit.ProgramEdit;

/** An edit that a derived rule suggests, as a token. There is one only where the present program has a place for it. */
public record EditToken(ProgramEdit edit) implements Token {

    @Override
    public String text() {
        return edit.name();
    }

    @Override
    public TokenClass kind() {
        return TokenClass.EDIT;
    }

    @Override
    public int operands() {
        return 3;
    }

    @Override
    public String meaning() {
        return "m n i: in the switchprog at m to n, the program's i-th " + edit.meaning() + "; pushes the new segment";
    }
}
