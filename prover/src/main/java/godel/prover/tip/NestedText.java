package godel.prover.tip;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import java.math.BigInteger;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Reads the nested expressions of a text, within bounds on its length, its nesting and the length of its numerals. */
final class NestedText {
    private static final int LENGTH_LIMIT = 4_000_000;
    private static final int NESTING_LIMIT = 400;
    private static final int NUMERAL_LIMIT = 1_000;

    private final String source;
    private final String text;

    private NestedText(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /**
     * {@return the expressions of the text in order}
     *
     * @throws DiagnosticException with the first error
     */
    static List<NestedExpression> read(String source, String text) {
        return new NestedText(source, text).read();
    }

    private List<NestedExpression> read() {
        if (text.length() > LENGTH_LIMIT) {
            throw failure(Diagnostic.error(source, Span.START, "the text is longer than " + LENGTH_LIMIT + " characters"));
        }
        TipLexer lexer = new TipLexer(CharStreams.fromString(text, source));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        requireBounded(tokens.getTokens());
        TipParser parser = new TipParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException cause) {
                throw failure(unexpected((Token) symbol));
            }
        });
        return parser.file().expression().stream().map(this::expression).toList();
    }

    /** The generated parser recurses at every bracket, so the nesting is bounded before it runs. */
    private void requireBounded(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.getType() == TipLexer.OPEN ? 1 : token.getType() == TipLexer.CLOSE ? -1 : 0;
            if (depth > NESTING_LIMIT) {
                throw failure(Diagnostic.error(source, span(token, token), "brackets are nested deeper than " + NESTING_LIMIT + " levels"));
            }
            if (token.getType() == TipLexer.NUMERAL && token.getText().length() > NUMERAL_LIMIT) {
                throw failure(Diagnostic.error(source, span(token, token), "the numeral has more than " + NUMERAL_LIMIT + " digits"));
            }
        }
    }

    private Diagnostic unexpected(Token token) {
        if (token.getType() == Token.EOF) {
            return Diagnostic.error(source, span(token, token), "the text ends before all brackets are closed").expecting(List.of("`)`"));
        }
        return Diagnostic.error(source, span(token, token), "unexpected `" + token.getText() + "`").at(token.getText());
    }

    private NestedExpression expression(TipParser.ExpressionContext context) {
        Span span = span(context.getStart(), context.getStop());
        return switch (context) {
            case TipParser.ListingContext listing -> new NestedExpression.Listing(listing.expression().stream().map(this::expression).toList(), span);
            case TipParser.NumeralContext numeral -> new NestedExpression.Numeral(new BigInteger(numeral.getText()), span);
            default -> {
                String word = context.getText();
                yield new NestedExpression.Word(word.startsWith("|") ? word.substring(1, word.length() - 1) : word, span);
            }
        };
    }

    private static Span span(Token first, Token last) {
        int length = last.getType() == Token.EOF ? 0 : last.getText().length();
        return new Span(first.getLine(), first.getCharPositionInLine() + 1, last.getLine(), last.getCharPositionInLine() + 1 + length);
    }

    private DiagnosticException failure(Diagnostic diagnostic) {
        return new DiagnosticException(List.of(diagnostic), text);
    }
}
