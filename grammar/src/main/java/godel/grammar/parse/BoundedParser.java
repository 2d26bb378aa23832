package godel.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * The generated parser with a bound on its recursion. Only the rules {@code expression} and {@code datum} can be
 * nested, and each of their levels is a call of the generated method, so counting these bounds the Java stack.
 */
final class BoundedParser extends QuineParser {
    private final Places places;
    private int depth;

    BoundedParser(TokenStream tokens, Places places) {
        super(tokens);
        this.places = places;
    }

    @Override
    public void enterRecursionRule(ParserRuleContext context, int state, int rule, int precedence) {
        deeper();
        super.enterRecursionRule(context, state, rule, precedence);
    }

    @Override
    public void unrollRecursionContexts(ParserRuleContext parent) {
        depth--;
        super.unrollRecursionContexts(parent);
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        if (rule == RULE_datum) {
            deeper();
        }
        super.enterRule(context, state, rule);
    }

    @Override
    public void exitRule() {
        if (getContext().getRuleIndex() == RULE_datum) {
            depth--;
        }
        super.exitRule();
    }

    private void deeper() {
        if (++depth > Quine.NESTING_LIMIT) {
            Token here = getCurrentToken();
            places.report(places.error(here, "expressions are nested too deep here")
                    .hinting("at most " + Quine.NESTING_LIMIT + " levels are read; name the inner parts with `define`"));
            throw new TooManyErrors();
        }
    }
}
