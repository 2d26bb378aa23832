package godel.prover.tip;

import godel.grammar.syntax.Span;
import java.math.BigInteger;
import java.util.List;

/** A text of words, numerals and brackets, before any of it is given a meaning. */
sealed interface NestedExpression {

    /** {@return where it stands} */
    Span span();

    /** A name; the bars of a quoted one are not part of it. */
    record Word(String text, Span span) implements NestedExpression {
    }

    record Numeral(BigInteger number, Span span) implements NestedExpression {
    }

    record Listing(List<NestedExpression> parts, Span span) implements NestedExpression {
        public Listing {
            parts = List.copyOf(parts);
        }

        /** {@return whether the first part is this word} */
        boolean startsWith(String word) {
            return !parts.isEmpty() && parts.getFirst() instanceof Word first && first.text().equals(word);
        }
    }
}
