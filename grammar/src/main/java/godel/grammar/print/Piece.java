package godel.grammar.print;

import godel.grammar.print.Document.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an expression, with what its surroundings must know: how tightly it binds and, for forms that read as
 * one with the same form inside them (chains of operators, lists, {@code else if}), the links of that chain. A chain
 * becomes a document only once it is complete.
 */
abstract sealed class Piece {
    private final Level level;
    private Document document;

    private Piece(Level level) {
        this.level = level;
    }

    /** {@return how tightly this binds} */
    final Level level() {
        return level;
    }

    /** {@return the document of the whole form} */
    final Document document() {
        if (document == null) {
            document = build();
        }
        return document;
    }

    /** {@return the document, in parentheses unless it binds at least so tightly} */
    final Document at(Level least) {
        return level.compareTo(least) >= 0 ? document() : Document.of("(", document().nested(1), ")");
    }

    abstract Document build();

    /** {@return a piece that is no chain} */
    static Piece of(Level level, Object... parts) {
        Document document = parts.length == 1 && parts[0] instanceof Document whole ? whole : Document.of(parts);
        return new Plain(level, document);
    }

    /** {@return a name, number or symbol} */
    static Piece atom(String text) {
        return new Plain(Level.ATOM, Document.text(text));
    }

    private static final class Plain extends Piece {
        private final Document whole;

        private Plain(Level level, Document whole) {
            super(level);
            this.whole = whole;
        }

        @Override
        Document build() {
            return whole;
        }
    }

    /** Two sides and a sign between them. */
    static final class Comparison extends Piece {
        private final Document left;
        private final String sign;
        private final Document right;

        Comparison(Document left, String sign, Document right) {
            super(Level.COMPARISON);
            this.left = left;
            this.sign = sign;
            this.right = right;
        }

        boolean isEquation() {
            return sign.equals("=");
        }

        Comparison negated() {
            return new Comparison(left, "!=", right);
        }

        @Override
        Document build() {
            return Document.of(left, Document.of(Document.LINE, sign, " ", right).nested(2)).grouped();
        }
    }

    /** {@code first operator operand operator operand …}; each link knows the one before it. */
    static final class LeftChain extends Piece {
        private final Piece left;
        private final Document operand;

        LeftChain(Level level, Piece left, String operator, Document operand) {
            super(level);
            this.left = left;
            this.operand = Document.of(operator, " ", operand.nested(2));
        }

        @Override
        Document build() {
            ArrayDeque<Document> parts = new ArrayDeque<>();
            Piece here = this;
            while (here instanceof LeftChain link && link.level() == level()) {
                parts.push(link.operand);
                parts.push(Document.LINE);
                here = link.left;
            }
            return Document.of(here.at(level()), new Document.Sequence(List.copyOf(parts)).nested(2)).grouped();
        }
    }

    /**
     * Links read from left to right, each of which knows the rest after it. The words between the links are the same
     * for all forms of one kind.
     */
    static final class RightChain extends Piece {
        /** The forms that chain to the right. */
        enum Form { LIST, QUOTED_LIST, IMPLIES, IF, LET }

        private final Form form;
        private final List<Document> link;
        private final Piece rest;

        /** @param rest a chain of the same form, or what ends the chain; for lists null when they end in nil */
        RightChain(Form form, List<Document> link, Piece rest) {
            super(switch (form) {
                case LIST, QUOTED_LIST -> Level.ATOM;
                case IMPLIES -> Level.IMPLIES;
                case IF, LET -> Level.OPEN;
            });
            this.form = form;
            this.link = link;
            this.rest = rest;
        }

        @Override
        Document build() {
            List<List<Document>> links = new ArrayList<>();
            Piece last = this;
            while (last instanceof RightChain next && next.form == form) {
                links.add(next.link);
                last = next.rest;
            }
            return switch (form) {
                case LIST, QUOTED_LIST -> list(links, last == null ? null : last.document());
                case IMPLIES -> implies(links, last.at(Level.IMPLIES));
                case IF -> choice(links, last.at(Level.OPEN));
                case LET -> let(links, last.at(Level.OPEN));
            };
        }

        private Document list(List<List<Document>> links, Document end) {
            if (form == Form.LIST && links.size() == 1 && end != null) {
                return Document.of("pair(", Document.of(links.getFirst().getFirst(), ",", Document.LINE, end).nested(2), ")").grouped();
            }
            List<Document> elements = links.stream().map(List::getFirst).toList();
            Document gap = elements.stream().allMatch(Text.class::isInstance) ? new Document.Fill() : Document.LINE;
            Document inner = Document.separated(elements, gap);
            Document ended = end == null ? inner : Document.of(inner, " |", Document.LINE, end);
            return Document.of("[", ended.nested(1), "]").grouped();
        }

        private static Document implies(List<List<Document>> links, Document end) {
            List<Document> parts = new ArrayList<>();
            for (List<Document> link : links) {
                parts.add(link.getFirst());
                parts.add(Document.LINE);
                parts.add(Document.text("implies "));
            }
            parts.add(end.nested(2));
            return new Document.Sequence(parts).grouped();
        }

        private static Document choice(List<List<Document>> links, Document end) {
            List<Document> parts = new ArrayList<>();
            for (List<Document> link : links) {
                parts.add(Document.text(parts.isEmpty() ? "if " : "else if "));
                parts.add(link.get(0).nested(3));
                parts.add(Document.text(" then"));
                parts.add(Document.of(Document.LINE, link.get(1)).nested(2));
                parts.add(Document.LINE);
            }
            parts.add(Document.text("else"));
            parts.add(Document.of(Document.LINE, end).nested(2));
            return new Document.Sequence(parts).grouped();
        }

        private static Document let(List<List<Document>> links, Document end) {
            List<Document> bindings = links.stream().map(link -> Document.of(link.get(0), " = ", link.get(1).nested(2))).toList();
            return Document.of("let ", Document.separated(bindings, Document.LINE).nested(4), " in", Document.LINE, end).grouped();
        }
    }
}
