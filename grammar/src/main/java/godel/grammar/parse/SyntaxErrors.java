package godel.grammar.parse;

import godel.grammar.syntax.Diagnostic;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Turns the complaints of the parser into diagnostics. The lexer has none: it has a token for everything. */
final class SyntaxErrors extends BaseErrorListener {
    private final Places places;

    SyntaxErrors(Places places) {
        this.places = places;
    }

    @Override
    public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException cause) {
        if (!(recognizer instanceof Parser parser) || !(symbol instanceof Token offending)) {
            throw new IllegalStateException("no token for the text at " + line + ":" + (column + 1));
        }
        IntervalSet expected = cause == null || cause.getExpectedTokens() == null ? parser.getExpectedTokens() : cause.getExpectedTokens();
        Mistake mistake = Mistake.at(offending, expected, parser);
        places.report(diagnostic(mistake).hinting(Advice.on(mistake)));
    }

    private Diagnostic diagnostic(Mistake mistake) {
        Token token = mistake.offending();
        List<String> expected = Expectations.of(mistake);
        return switch (token.getType()) {
            case Token.EOF -> (mistake.before() == null ? places.start("the text is empty") : places.errorAfter(mistake.before(), "the text ends too early"))
                    .expecting(expected);
            case QuineLexer.UNCLOSED_COMMENT -> places.error(token, "this comment is never closed");
            case QuineLexer.UNCLOSED_NAME -> places.error(token, "this quoted name is not closed on its line");
            case QuineLexer.UNEXPECTED -> places.error(token, "unexpected character `" + token.getText() + "`").expecting(expected);
            default -> places.error(token, "unexpected `" + token.getText() + "`").expecting(expected);
        };
    }
}
