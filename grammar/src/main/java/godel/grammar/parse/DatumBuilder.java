package godel.grammar.parse;

import godel.grammar.parse.QuineParser.DatumContext;
import godel.grammar.parse.QuineParser.ListDatumContext;
import godel.grammar.parse.QuineParser.NumberDatumContext;
import godel.grammar.parse.QuineParser.SymbolDatumContext;
import godel.grammar.syntax.Spelling;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds values: numbers, symbols, quoted lists. */
final class DatumBuilder {
    private final Places places;

    DatumBuilder(Places places) {
        this.places = places;
    }

    static Symbol symbol(TerminalNode node) {
        return Symbol.of(Spelling.read(node.getText().substring(1)));
    }

    Value list(List<DatumContext> elements, boolean open) {
        int last = elements.size() - 1;
        Value result = open ? datum(elements.get(last)) : Symbol.NIL;
        for (int i = open ? last - 1 : last; i >= 0; i--) {
            result = Pair.of(datum(elements.get(i)), result);
        }
        return result;
    }

    private Value datum(DatumContext context) {
        return switch (context) {
            case NumberDatumContext number when number.MINUS() != null -> number(number.NUMBER()).negate();
            case NumberDatumContext number -> number(number.NUMBER());
            case SymbolDatumContext symbol -> symbol(symbol.SYMBOL());
            case ListDatumContext list -> list(list.datum(), list.BAR() != null);
            default -> throw new IllegalStateException("not a datum: " + context.getClass());
        };
    }

    /** {@return the number; 0 after an error} */
    Rational number(TerminalNode node) {
        Rational bottom = denominator(node);
        if (bottom.signum() == 0) {
            places.report(places.error(node, "the denominator of this number is zero")
                    .hinting("with spaces it is a division, and a division by zero gives 0"));
        }
        return numerator(node).divide(bottom);
    }

    /** {@return what stands before the slash, or the whole} */
    Rational numerator(TerminalNode node) {
        String text = node.getText();
        int slash = text.indexOf('/');
        return integer(node, slash < 0 ? text : text.substring(0, slash));
    }

    /** {@return what stands after the slash, or 1} */
    Rational denominator(TerminalNode node) {
        int slash = node.getText().indexOf('/');
        return slash < 0 ? Rational.ONE : integer(node, node.getText().substring(slash + 1));
    }

    private Rational integer(TerminalNode node, String digits) {
        if (digits.length() > Quine.NUMBER_LIMIT) {
            places.report(places.error(node, "this number is too long: " + digits.length() + " characters")
                    .hinting("at most " + Quine.NUMBER_LIMIT + " are read"));
            return Rational.ONE;
        }
        return Rational.of(new BigInteger(digits.replace("_", "")));
    }
}
