package godel.prover.search.oops;

import java.util.Arrays;
import java.util.Optional;

/**
 * The operations of the language of <em>Optimal Ordered Problem Solver</em> (Schmidhuber 2004), with what they cost and
 * mean and where the paper says so. {@code ds} is the data stack, {@code Ds} the auxiliary one. Arguments are taken from
 * the top of {@code ds}, the last one from the very top, and what is returned is pushed there. Where an argument is
 * missing or out of range, the operation is illegal and the program halts.
 */
public enum Operation {
    TO_D1("1toD", "", "1", "6",
            "pushes 1 onto Ds"),
    TO_D2("2toD", "", "1", "6",
            "pushes 2 onto Ds"),
    MVDSK("mvdsk", "", "1", "6",
            "moves the top disk of peg S to peg D, where S, A, D, n are the topmost four elements of ds; illegal if S is empty or D's top disk is no larger"),
    XAD("xAD", "", "1", "6",
            "exchanges A and D among the topmost four elements of ds"),
    XSA("xSA", "", "1", "6",
            "exchanges S and A among the topmost four elements of ds"),
    C0("c0", "", "1", "A.2.1",
            "returns 0"),
    C1("c1", "", "1", "A.2.1",
            "returns 1"),
    C2("c2", "", "1", "A.2.1",
            "returns 2"),
    C3("c3", "", "1", "A.2.1",
            "returns 3"),
    C4("c4", "", "1", "A.2.1",
            "returns 4"),
    C5("c5", "", "1", "A.2.1",
            "returns 5"),
    INC("inc", "x", "1", "A.2.1",
            "returns x + 1"),
    DEC("dec", "x", "1", "A.2.1",
            "returns x - 1"),
    BY2("by2", "x", "1", "A.2.1",
            "returns 2x"),
    ADD("add", "x, y", "1", "A.2.1",
            "returns x + y"),
    SUB("sub", "x, y", "1", "A.2.1",
            "returns x - y"),
    MUL("mul", "x, y", "1", "A.2.1",
            "returns x · y"),
    DIV("div", "x, y", "1", "A.2.1",
            "returns the greatest integer not above x / y; illegal if y = 0"),
    POWR("powr", "x, y", "y, at least 1", "A.2.1",
            "returns x to the power y; illegal if y < 0"),
    EQ("eq", "x, y", "1", "A.2.1",
            "returns 1 if x = y, else 0"),
    GEQ("geq", "x, y", "1", "A.2.1",
            "returns 1 if x ≥ y, else 0"),
    GRT("grt", "x, y", "1", "A.2.1",
            "returns 1 if x > y, else 0"),
    AND("and", "x, y", "1", "A.2.1",
            "returns 1 if x > 0 and y > 0, else 0"),
    OR("or", "x, y", "1", "A.2.1",
            "returns 1 if x > 0 or y > 0, else 0"),
    NOT("not", "x", "1", "A.2.1",
            "returns 1 if x ≤ 0, else 0"),
    DEL("del", "", "1", "A.2.1",
            "drops the top of ds"),
    CLEAR("clear", "", "1", "A.2.1",
            "empties ds"),
    DP2DS("dp2ds", "", "1", "A.2.1",
            "pushes the height of ds, itself included; also written pushdp"),
    SETDP("setdp", "x", "1", "A.2.1",
            "sets the height of ds to x"),
    IP2DS("ip2ds", "", "1", "A.2.1",
            "returns its own address"),
    BASE("base", "", "1", "A.2.1",
            "returns the base of the current call"),
    FROMD("fromD", "", "1", "A.2.1",
            "returns the top of Ds, which stays there"),
    TOD("toD", "x", "1", "A.2.1",
            "pushes x onto Ds"),
    DELD("delD", "", "1", "A.2.1",
            "drops the top of Ds"),
    XMN("xmn", "m, n", "1", "A.2.1",
            "exchanges the m-th and the n-th element of ds from the top"),
    EX("ex", "", "1", "A.2.1",
            "exchanges the two topmost elements of ds"),
    XMNB("xmnb", "m, n", "1", "A.2.1",
            "exchanges the m-th and the n-th element above the base"),
    OUTN("outn", "n", "1", "A.2.1",
            "returns the n-th element of ds from the top"),
    OUTB("outb", "n", "1", "A.2.1",
            "returns the n-th element above the base"),
    INN("inn", "n", "1", "A.2.1",
            "copies the top of ds onto the n-th element from the top"),
    INNB("innb", "n", "1", "A.2.1",
            "copies the top of ds onto the n-th element above the base"),
    GETQ("getq", "n", "length of the program", "A.2.1",
            "pushes the tokens of the n-th program, declared ones counted"),
    INSQ("insq", "n, a", "length of the program", "A.2.1",
            "inserts the tokens of the n-th program above the a-th element above the base"),
    CPN("cpn", "n", "1, or 1 + n from n = 2 on", "A.2.1",
            "copies the n topmost elements of ds onto its top"),
    UP("up", "", "1", "A.2.1",
            "copies the top of ds: cpn(1)"),
    CPNB("cpnb", "n", "n, at least 1", "A.2.1",
            "copies the n elements above the base onto the top of ds"),
    MVN("mvn", "a, b, n", "n, at least 1", "A.2.1",
            "copies the n elements that begin with the a-th above the base to the b-th above the base and after it"),
    INS("ins", "a, b, n", "n, at least 1", "A.2.1",
            "inserts copies of the n elements above the a-th above the base after the b-th above the base"),
    DELN("deln", "a, n", "n, at least 1", "A.2.1",
            "deletes the n elements above the a-th above the base"),
    FIND("find", "x", "elements looked at, at least 1", "A.2.1",
            "returns the index in ds of the topmost element equal to x, or 0"),
    FINDB("findb", "x", "elements looked at, at least 1", "A.2.1",
            "returns the index, from the base, of the first element above the base equal to x, or 0"),
    DEF("def", "m, n", "1", "A.2.2",
            "makes a function of m inputs and n outputs whose code begins after this token"),
    DOF("dof", "f", "1", "A.2.2",
            "calls the function of this number"),
    TOPF("topf", "", "1", "A.2.1",
            "returns the number of the function made last"),
    INTOPF("intopf", "", "1", "A.2.1",
            "returns how many inputs it has; also written intpf"),
    OUTOPF("outopf", "", "1", "A.2.1",
            "returns how many outputs it has"),
    POPF("popf", "", "1", "A.2.1",
            "forgets the function made last and returns its number"),
    RET("ret", "", "1", "A.2.2",
            "returns from the call: of what lies above the base, the topmost outputs stay; all of it where their number is -1"),
    RT0("rt0", "x", "1", "A.2.2",
            "returns from the call if x ≤ 0"),
    OLDQ("oldq", "n", "1", "A.2.2",
            "calls the n-th program, declared ones counted, with no inputs and outputs"),
    JMP1("jmp1", "val, n", "1", "A.2.2",
            "goes on at address n if val > 0"),
    PIP("pip", "x", "1", "A.2.2",
            "goes on at address x"),
    BSJMP("bsjmp", "n", "1", "A.2.2",
            "goes on with the n-th element above the base as code"),
    BSF("bsf", "n", "1", "A.2.2",
            "calls, as code on ds, what begins with the element after the n-th above the base; the base stays, all is returned"),
    EXEC("exec", "n", "1 + that of token n", "A.2.2",
            "executes the token of this number"),
    QOT("qot", "", "1, and 1 for each token quoted", "A.2.2",
            "tokens up to the next qot are pushed onto ds instead of executed"),
    INCQ("incQ", "i", "1", "A.2.3",
            "adds 1 to the numerator of token i; i stays on ds"),
    DECQ("decQ", "i", "1", "A.2.3",
            "takes 1 from the numerator of token i; illegal if fewer than two tokens would stay possible; i stays on ds"),
    BOOSTQ("boostq", "n", "length of the program, at least 1", "A.2.3",
            "adds the number of tokens to the numerator of every distinct token of the n-th program found by search; n = 0 is legal"),
    PUSHPAT("pushpat", "", "number of tokens", "A.2.3",
            "copies the current distribution onto the top of the distributions"),
    POPPAT("poppat", "", "1", "A.2.3",
            "drops the topmost distribution and returns its number; illegal if it is the current one"),
    SETPAT("setpat", "x", "1", "A.2.3",
            "makes the distribution of this number the current one");

    private final String token;
    private final String arguments;
    private final String cost;
    private final String section;
    private final String meaning;

    Operation(String token, String arguments, String cost, String section, String meaning) {
        this.token = token;
        this.arguments = arguments;
        this.cost = cost;
        this.section = section;
        this.meaning = meaning;
    }

    /** {@return the name of the token} */
    public String token() {
        return token;
    }

    /** {@return what it takes from ds, such as {@code "x, y"}, or nothing} */
    public String arguments() {
        return arguments;
    }

    /** {@return its cost in steps} */
    public String cost() {
        return cost;
    }

    /** {@return the section of the paper} */
    public String section() {
        return section;
    }

    /** {@return what it does} */
    public String meaning() {
        return meaning;
    }

    /** {@return the operation of this name; the paper's second names {@code pushdp} and {@code intpf} count too} */
    public static Optional<Operation> named(String token) {
        String name = switch (token) {
            case "pushdp" -> DP2DS.token;
            case "intpf" -> INTOPF.token;
            default -> token;
        };
        return Arrays.stream(values()).filter(operation -> operation.token.equals(name)).findFirst();
    }
}
