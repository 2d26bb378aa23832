package godel.grammar.parse;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.ParsedExpression;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.Statement;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Reads Quine. Whatever the text, the answer is a tree or errors: size, nesting and length of numbers are bounded, and
 * crossing a bound is an error like any other.
 */
public final class Quine {
    /** The longest text, in characters. */
    public static final int TEXT_LIMIT = 4_000_000;

    /** How deep expressions may be nested, by what half of the usual stack of 1 MB can hold. Operator chains and lists are not nested, however long. */
    public static final int NESTING_LIMIT = 500;

    /** The longest numerator or denominator, in characters. */
    public static final int NUMBER_LIMIT = 10_000;

    /** No more errors than these are reported for one text. */
    public static final int ERROR_LIMIT = 20;

    private Quine() {
    }

    /**
     * {@return the statements of a file}
     *
     * @param fileName the name that errors show
     * @throws DiagnosticException with all errors found, at most {@link #ERROR_LIMIT}
     */
    public static SourceFile parseFile(String fileName, String text) {
        Places places = new Places(fileName, text);
        List<Statement> statements = read(places, QuineParser::file, new StatementBuilder(places)::statements);
        return new SourceFile(places.source(), statements);
    }

    /**
     * {@return the one expression that the text is}
     *
     * @param sourceName the name that errors show
     * @throws DiagnosticException with all errors found, at most {@link #ERROR_LIMIT}
     */
    public static ParsedExpression parseExpression(String sourceName, String text) {
        Places places = new Places(sourceName, text);
        ExpressionBuilder builder = new ExpressionBuilder(places);
        Expression expression = read(places, QuineParser::onlyExpression, context -> builder.build(context.expression()));
        return new ParsedExpression(places.source(), expression);
    }

    private static <C extends ParserRuleContext, T> T read(Places places, Function<QuineParser, C> rule, Function<C, T> build) {
        try {
            checkText(places);
            C context = rule.apply(parser(places));
            places.throwErrors();
            T tree = build.apply(context);
            places.throwErrors();
            return tree;
        } catch (TooManyErrors enough) {
            throw places.failure();
        }
    }

    private static QuineParser parser(Places places) {
        SyntaxErrors errors = new SyntaxErrors(places);
        QuineLexer lexer = new QuineLexer(CharStreams.fromString(places.text(), places.name()));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        QuineParser parser = new BoundedParser(tokens, places);
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        return parser;
    }

    private static void checkText(Places places) {
        String text = places.text();
        if (text.length() > TEXT_LIMIT) {
            places.report(places.start("the text is too long: " + text.length() + " characters")
                    .hinting("at most " + TEXT_LIMIT + " characters are read"));
            places.throwErrors();
        }
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            Diagnostic error = places.start("the text is not valid Unicode: half a character at index " + lone);
            places.report(error.hinting("save the file as UTF-8"));
            places.throwErrors();
        }
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(character) - 1;
        }
        return -1;
    }
}
