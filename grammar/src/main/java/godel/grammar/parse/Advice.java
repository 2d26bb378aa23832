package godel.grammar.parse;

import godel.grammar.parse.QuineParser.MatchContext;
import java.util.ArrayDeque;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Hints for the mistakes that people make most. */
final class Advice {
    private static final Map<Integer, Integer> CLOSING = Map.of(
            QuineLexer.OPEN, QuineLexer.CLOSE,
            QuineLexer.OPEN_BRACKET, QuineLexer.CLOSE_BRACKET,
            QuineLexer.OPEN_QUOTED, QuineLexer.CLOSE_BRACKET,
            QuineLexer.OPEN_BRACE, QuineLexer.CLOSE_BRACE);

    private Advice() {
    }

    static String on(Mistake mistake) {
        Token offending = mistake.offending();
        String operators = onForeignOperator(mistake);
        if (!operators.isEmpty()) {
            return operators;
        }
        if (mistake.expects(QuineLexer.ELSE) && !mistake.expects(QuineLexer.IF)) {
            return "every `if` has a `then` and an `else`";
        }
        if (mistake.rule() instanceof MatchContext) {
            return "a match has two cases: match list { [] -> …, [head | tail] -> … }";
        }
        if (mistake.expects(QuineLexer.NAME) && isKeyword(offending) && !startsStatement(mistake)) {
            return "`" + offending.getText() + "` is a keyword; to use it as a name, write it in backquotes";
        }
        Token open = lastOpen(mistake.tokens(), offending);
        if (open != null && mistake.expects(CLOSING.get(open.getType()))) {
            return "the `" + open.getText() + "` at " + Places.span(open) + " is still open";
        }
        if (startsStatement(mistake)) {
            return "the statement before it is not finished";
        }
        if (offending.getType() == QuineLexer.NAME && mistake.expects(QuineLexer.DEFINE) && !mistake.afterExpression()) {
            return "a file is a sequence of statements, and each begins with one of these words: "
                    + "define, declare, axiom, theorem, technique, environment, machine";
        }
        return "";
    }

    private static String onForeignOperator(Mistake mistake) {
        String before = mistake.before() == null ? "" : mistake.before().getText();
        String after = mistake.after() == null ? "" : mistake.after().getText();
        return switch (mistake.offending().getText()) {
            case "=" -> before.equals("=") ? "equality is written `=`" : "";
            case ":" -> after.equals("=") ? "a definition is written with `=`" : "";
            case "|" -> after.equals("|") ? "disjunction is written `or`" : "";
            case "&" -> "conjunction is written `and`";
            case "!" -> "negation is written `not`, inequality `!=`";
            case "." -> mistake.before() != null && mistake.before().getType() == QuineLexer.NUMBER ? "write a decimal as a fraction: 1/2 for 0.5" : "";
            case "%" -> "the remainder is the function `mod`";
            case "#" -> "a comment begins with //";
            case "'" -> "a symbol is a quote and a name: 'left, '+, '`any text`";
            case "->" -> mistake.afterExpression() ? "implication is written `implies`" : "";
            default -> mistake.offending().getType() == QuineLexer.STRING ? "there are no strings; a symbol is written 'name or '`any text`" : "";
        };
    }

    private static boolean startsStatement(Mistake mistake) {
        int kind = mistake.offending().getType();
        boolean newLine = mistake.before() != null && mistake.before().getLine() < mistake.offending().getLine();
        return newLine && QuineLexer.DEFINE <= kind && kind <= QuineLexer.MACHINE;
    }

    private static boolean isKeyword(Token token) {
        return QuineLexer.DEFINE <= token.getType() && token.getType() <= QuineLexer.IFF;
    }

    /** The innermost bracket before {@code end} that is not closed, or null. */
    private static Token lastOpen(TokenStream tokens, Token end) {
        ArrayDeque<Token> open = new ArrayDeque<>();
        for (int i = 0; i < end.getTokenIndex(); i++) {
            Token token = tokens.get(i);
            if (CLOSING.containsKey(token.getType())) {
                open.push(token);
            } else if (!open.isEmpty() && token.getType() == CLOSING.get(open.peek().getType())) {
                open.pop();
            }
        }
        return open.peek();
    }
}
