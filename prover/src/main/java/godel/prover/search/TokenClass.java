package godel.prover.search;

import java.util.Locale;

/** What a token is for. The prior says which class follows which. */
public enum TokenClass {
    /** Not a token's class: nothing has been executed yet. */
    START,
    /** Puts numbers on the data stack, calculates with them, rearranges them. */
    NUMBER,
    /** Writes on the code tape. */
    TAPE,
    /** Edits the program that a switchprog installs. */
    EDIT,
    /** Sets the switchprog. */
    PROGRAM,
    /** A derived rule. */
    RULE,
    /** Asks whether the target theorem is proved. */
    CHECK,
    /** The paper's other instructions on the proof. */
    PROOF,
    /** Sets a switchprog that rewrites what the searcher knows, and nothing else. */
    ADOPTION;

    /** {@return the name in lower case, as it stands in a prior} */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
