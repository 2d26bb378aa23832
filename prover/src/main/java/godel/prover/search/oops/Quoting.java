package godel.prover.search.oops;

/** Quoting (section A.2.2): between two qot, tokens are pushed onto ds as they come, those that a search adds included. */
final class Quoting {
    private Quoting() {
    }

    static int begin(OopsMachine m) {
        m.quoting = true;
        return 1;
    }

    static int quote(OopsMachine m, int token) {
        if (m.opcode(token) == Opcode.QOT) {
            m.quoting = false;
            return 1;
        }
        return m.push(token);
    }
}
