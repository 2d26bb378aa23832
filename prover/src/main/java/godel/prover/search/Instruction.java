package godel.prover.search;

import java.util.Locale;

/**
 * The tokens that every technique may use. Operands are taken from the data stack, the last one from its top. The six
 * of Schmidhuber's <em>Gödel machines</em> (section 2.2.1 there) are the only ones that touch proof, switchprog and
 * switchbit; the number tokens are those of his <em>Optimal Ordered Problem Solver</em> (appendix A).
 *
 * <p>Segments of the code tape are given by their first and last position. At the start the tape holds, as its only
 * segment, the switchprog {@code pair('P, tail(state))} with P the present program, and its two positions are on the stack.
 */
public enum Instruction implements Token {
    C0(TokenClass.NUMBER, 0, "pushes 0"),
    C1(TokenClass.NUMBER, 0, "pushes 1"),
    C2(TokenClass.NUMBER, 0, "pushes 2"),
    C3(TokenClass.NUMBER, 0, "pushes 3"),
    C4(TokenClass.NUMBER, 0, "pushes 4"),
    C5(TokenClass.NUMBER, 0, "pushes 5"),
    INC(TokenClass.NUMBER, 1, "adds 1 to the top"),
    DEC(TokenClass.NUMBER, 1, "subtracts 1 from the top"),
    BY2(TokenClass.NUMBER, 1, "doubles the top"),
    ADD(TokenClass.NUMBER, 2, "x y: replaces both by x + y"),
    SUB(TokenClass.NUMBER, 2, "x y: replaces both by x - y"),
    DUP(TokenClass.NUMBER, 1, "pushes the top once more"),
    SWAP(TokenClass.NUMBER, 2, "exchanges the two topmost"),
    DEL(TokenClass.NUMBER, 1, "drops the top"),

    WRITE(TokenClass.TAPE, 1, "x: appends x to the code tape"),
    HERE(TokenClass.TAPE, 0, "pushes the position where the code tape is written next"),

    REPLACE_CONSTANT(TokenClass.EDIT, 3, "m n i: in the switchprog at m to n, the i-th replacement of a quoted symbol by another of the vocabulary; pushes the new segment"),
    REPLACE_NUMBER(TokenClass.EDIT, 4, "m n x i: in the switchprog at m to n, the i-th quoted number becomes x; pushes the new segment"),
    REPLACE_SUBEXPRESSION(TokenClass.EDIT, 4, "m n j i: in the switchprog at m to n, the i-th subexpression of the program becomes the j-th; pushes the new segment"),
    DROP_FUNCTION(TokenClass.EDIT, 3, "m n i: in the switchprog at m to n, the i-th function of the program is left out; pushes the new segment"),
    CONSTANT_POLICY(TokenClass.EDIT, 3, "m n i: the switchprog that installs a policy of the i-th symbol of the vocabulary and nothing else, with the parameters of the policy in that at m to n; pushes its segment"),

    GET_AXIOM(TokenClass.PROOF, 1, "n: appends the n-th axiom of the theory to the theorems"),
    APPLY_RULE(TokenClass.PROOF, 3, "k m n: applies the k-th rule to m and n and appends what it proves; the kernel's rules come first, then the derived ones"),
    DELETE_THEOREM(TokenClass.PROOF, 1, "m: deletes the m-th theorem; later ones move down by one"),
    SET_SWITCHPROG(TokenClass.PROGRAM, 2, "m n: the expression at m to n becomes the switchprog"),
    CHECK(TokenClass.CHECK, 0, "ends the search if the last theorem is the target theorem, else interrupts the technique: without this token it does the same"),
    STATE2THEOREM(TokenClass.PROOF, 2, "m n: appends the theorem on the observed state that m and n select"),

    PROPOSAL(TokenClass.EDIT, 3, "m n i: in the switchprog at m to n, the program becomes the i-th that a derived rule proposes; pushes the new segment. Where nothing is proposed there is no such token"),

    ADOPT_THEOREM(TokenClass.ADOPTION, 0, "the switchprog becomes the one that adds the last theorem to those that the searcher begins with, and leaves program and memory. Where no theorem can be of use to it there is no such token"),
    LEARN_PRIOR(TokenClass.ADOPTION, 0, "the switchprog becomes the one that gives the searcher the prior learned from techniques that succeeded, and leaves program and memory. Where nothing is to be learned there is no such token");

    private final String text;
    private final TokenClass kind;
    private final int operands;
    private final String meaning;

    Instruction(TokenClass kind, int operands, String meaning) {
        this.text = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.kind = kind;
        this.operands = operands;
        this.meaning = meaning;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public TokenClass kind() {
        return kind;
    }

    @Override
    public int operands() {
        return operands;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
