package godel.prover.metamath;

import java.util.List;

/**
 * A way to make an expression: a syntax axiom of the database, or one of its variables. Compared by identity.
 *
 * <p>The pieces are what stands in the text, from left to right. The slots are numbered in the order in which Metamath asks for the
 * arguments, which is that of the variables' declarations.
 */
final class Syntax {
    private static final int NO_VARIABLE = -1;

    private final String label;
    private final Sort sort;
    private final List<Piece> pieces;
    private final int rank;

    /** What stands in the text: a token, or an argument. */
    sealed interface Piece {
        /** A math symbol. */
        record Token(String text) implements Piece {
        }

        /** The argument with this number, from 0. */
        record Slot(int number) implements Piece {
        }
    }

    private Syntax(String label, Sort sort, List<Piece> pieces, int rank) {
        this.label = label;
        this.sort = sort;
        this.pieces = pieces;
        this.rank = rank;
    }

    /** {@return a syntax axiom} */
    static Syntax axiom(String label, Sort sort, List<Piece> pieces) {
        return new Syntax(label, sort, List.copyOf(pieces), NO_VARIABLE);
    }

    /** {@return a variable; {@code rank} says how many variables were declared before it} */
    static Syntax variable(String label, Sort sort, String token, int rank) {
        return new Syntax(label, sort, List.of(new Piece.Token(token)), rank);
    }

    /** {@return the label of the axiom, or of the statement that gives the variable its sort} */
    String label() {
        return label;
    }

    Sort sort() {
        return sort;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean isVariable() {
        return rank != NO_VARIABLE;
    }

    /** {@return how many variables were declared before this variable} */
    int rank() {
        return rank;
    }

    @Override
    public String toString() {
        return label;
    }
}
