package godel.grammar.parse;

import godel.grammar.parse.QuineParser.ExpressionContext;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * A token where it cannot stand.
 *
 * @param before          the token before it, or null
 * @param after           the token after it, or null
 * @param expected        the kinds of token that could stand here
 * @param afterExpression whether a whole expression ends just before, which an operator could continue
 * @param rule            what the parser was reading
 */
record Mistake(
        Token offending, Token before, Token after, IntervalSet expected, boolean afterExpression, ParserRuleContext rule, TokenStream tokens) {

    static Mistake at(Token offending, IntervalSet expected, Parser parser) {
        TokenStream tokens = parser.getInputStream();
        int index = offending.getTokenIndex();
        Token before = index > 0 ? tokens.get(index - 1) : null;
        Token after = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        return new Mistake(offending, before, after, expected, endsInExpression(parser.getContext()), parser.getContext(), tokens);
    }

    boolean expects(int token) {
        return expected.contains(token);
    }

    private static boolean endsInExpression(ParserRuleContext context) {
        ParseTree last = context;
        while (last.getChildCount() > 0) {
            last = last.getChild(last.getChildCount() - 1);
            if (last instanceof ExpressionContext) {
                return true;
            }
        }
        return false;
    }
}
