package godel.prover.search.oops;

/**
 * The operations as numbers that a {@code switch} can dispatch on: the places of {@link Operation}, which says what they
 * mean. A test holds the two together.
 */
final class Opcode {
    static final int TO_D1 = 0;
    static final int TO_D2 = 1;
    static final int MVDSK = 2;
    static final int XAD = 3;
    static final int XSA = 4;
    static final int C0 = 5;
    static final int C1 = 6;
    static final int C2 = 7;
    static final int C3 = 8;
    static final int C4 = 9;
    static final int C5 = 10;
    static final int INC = 11;
    static final int DEC = 12;
    static final int BY2 = 13;
    static final int ADD = 14;
    static final int SUB = 15;
    static final int MUL = 16;
    static final int DIV = 17;
    static final int POWR = 18;
    static final int EQ = 19;
    static final int GEQ = 20;
    static final int GRT = 21;
    static final int AND = 22;
    static final int OR = 23;
    static final int NOT = 24;
    static final int DEL = 25;
    static final int CLEAR = 26;
    static final int DP2DS = 27;
    static final int SETDP = 28;
    static final int IP2DS = 29;
    static final int BASE = 30;
    static final int FROMD = 31;
    static final int TOD = 32;
    static final int DELD = 33;
    static final int XMN = 34;
    static final int EX = 35;
    static final int XMNB = 36;
    static final int OUTN = 37;
    static final int OUTB = 38;
    static final int INN = 39;
    static final int INNB = 40;
    static final int GETQ = 41;
    static final int INSQ = 42;
    static final int CPN = 43;
    static final int UP = 44;
    static final int CPNB = 45;
    static final int MVN = 46;
    static final int INS = 47;
    static final int DELN = 48;
    static final int FIND = 49;
    static final int FINDB = 50;
    static final int DEF = 51;
    static final int DOF = 52;
    static final int TOPF = 53;
    static final int INTOPF = 54;
    static final int OUTOPF = 55;
    static final int POPF = 56;
    static final int RET = 57;
    static final int RT0 = 58;
    static final int OLDQ = 59;
    static final int JMP1 = 60;
    static final int PIP = 61;
    static final int BSJMP = 62;
    static final int BSF = 63;
    static final int EXEC = 64;
    static final int QOT = 65;
    static final int INCQ = 66;
    static final int DECQ = 67;
    static final int BOOSTQ = 68;
    static final int PUSHPAT = 69;
    static final int POPPAT = 70;
    static final int SETPAT = 71;
    /** Declared tokens come after the operations, in the order of their declaration. */
    static final int DECLARED = 72;

    private Opcode() {
    }
}
