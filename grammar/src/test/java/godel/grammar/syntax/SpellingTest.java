package godel.grammar.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.parse.QuineLexer;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void theKeywordsAreThoseOfTheGrammar() {
        Set<String> grammar = new TreeSet<>();
        for (int token = QuineLexer.DEFINE; token <= QuineLexer.IFF; token++) {
            grammar.add(QuineLexer.VOCABULARY.getLiteralName(token).replace("'", ""));
        }
        Set<String> spelling = new TreeSet<>(Spelling.STATEMENT_KEYWORDS);
        spelling.addAll(Spelling.EXPRESSION_KEYWORDS);
        assertEquals(grammar, spelling);
    }

    @Test
    void namesThatAreNotPlainStandInBackquotes() {
        assertEquals("x_1", Spelling.name("x_1"));
        assertEquals("`if`", Spelling.name("if"));
        assertEquals("`1x`", Spelling.name("1x"));
        assertEquals("`a\\`\\\\\\u{a}`", Spelling.name("a`\\\n"));
    }

    @Test
    void symbolsMayBeKeywordsAndOperators() {
        assertEquals("'if", Spelling.symbol("if"));
        assertEquals("'<=", Spelling.symbol("<="));
        assertEquals("'``", Spelling.symbol(""));
    }

    @Test
    void labelsHaveParts() {
        assertEquals("found.no_searcher", Spelling.label("found.no_searcher"));
        assertEquals("not.define", Spelling.label("not.define"));
        assertEquals("`define`.``", Spelling.label("define."));
    }
}
