package godel.grammar.print;

import godel.grammar.print.Piece.RightChain;
import godel.grammar.print.Piece.RightChain.Form;
import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Spelling;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;

/** Writes values: numbers, symbols, and pairs as quoted lists, {@code '[1, 'a | 2]}. */
final class DatumText {
    private DatumText() {
    }

    /** {@return the value as a literal expression} */
    static Piece piece(Value value) {
        Piece inner = BottomUp.<Value, Piece>compute(value, DatumText::parts, DatumText::inner);
        return value instanceof Pair ? Piece.of(Level.ATOM, "'", inner.document()) : inner;
    }

    private static List<Value> parts(Value value) {
        return value instanceof Pair pair ? List.of(pair.head(), pair.tail()) : List.of();
    }

    private static Piece inner(Value value, List<Piece> parts) {
        return switch (value) {
            case Rational number when number.signum() < 0 -> Piece.of(Level.NEGATION, number.toString());
            case Rational number -> Piece.atom(number.toString());
            case Symbol symbol -> Piece.atom(Spelling.symbol(symbol.name()));
            case Pair pair -> new RightChain(Form.QUOTED_LIST, List.of(parts.get(0).document()), pair.tail() == Symbol.NIL ? null : parts.get(1));
        };
    }
}
