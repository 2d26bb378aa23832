package godel.grammar.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Says what could stand in a place: groups of tokens by their name, single tokens as they are written. */
final class Expectations {
    private record Group(String name, Set<Integer> tokens) {
    }

    private static final String OPERATOR = "an operator";

    /** Larger groups first. What is in a group that was found is not said again. */
    private static final List<Group> GROUPS = List.of(
            new Group("a word", Set.of(
                    QuineLexer.NAME, QuineLexer.QUOTED_NAME, QuineLexer.IF, QuineLexer.THEN, QuineLexer.ELSE, QuineLexer.LET, QuineLexer.IN,
                    QuineLexer.MATCH, QuineLexer.NOT, QuineLexer.AND, QuineLexer.OR, QuineLexer.IMPLIES, QuineLexer.IFF, QuineLexer.MEASURE,
                    QuineLexer.BY, QuineLexer.INDUCTION, QuineLexer.ON, QuineLexer.USING, QuineLexer.PROGRAM, QuineLexer.RELAXED)),
            new Group("an expression", Set.of(
                    QuineLexer.OPEN, QuineLexer.OPEN_BRACKET, QuineLexer.OPEN_QUOTED, QuineLexer.NUMBER, QuineLexer.SYMBOL, QuineLexer.NAME,
                    QuineLexer.QUOTED_NAME, QuineLexer.IF, QuineLexer.LET, QuineLexer.MATCH, QuineLexer.NOT, QuineLexer.MINUS,
                    QuineLexer.MEASURE, QuineLexer.BY, QuineLexer.INDUCTION, QuineLexer.ON, QuineLexer.USING, QuineLexer.PROGRAM,
                    QuineLexer.RELAXED)),
            new Group(OPERATOR, Set.of(
                    QuineLexer.TIMES, QuineLexer.DIVIDE, QuineLexer.PLUS, QuineLexer.MINUS, QuineLexer.EQUAL, QuineLexer.UNEQUAL,
                    QuineLexer.LESS, QuineLexer.AT_MOST, QuineLexer.GREATER, QuineLexer.AT_LEAST, QuineLexer.AND, QuineLexer.OR,
                    QuineLexer.IMPLIES, QuineLexer.IFF)),
            new Group("a name", Set.of(
                    QuineLexer.NAME, QuineLexer.QUOTED_NAME, QuineLexer.MEASURE, QuineLexer.BY, QuineLexer.INDUCTION, QuineLexer.ON,
                    QuineLexer.USING, QuineLexer.PROGRAM, QuineLexer.RELAXED)),
            new Group("a statement", Set.of(
                    QuineLexer.DEFINE, QuineLexer.DECLARE, QuineLexer.AXIOM, QuineLexer.THEOREM, QuineLexer.TECHNIQUE, QuineLexer.ENVIRONMENT,
                    QuineLexer.MACHINE)));

    private Expectations() {
    }

    static List<String> of(Mistake mistake) {
        Set<Integer> left = new LinkedHashSet<>(mistake.expected().toList());
        List<String> said = new ArrayList<>();
        if (mistake.afterExpression() && !left.contains(QuineLexer.PLUS)) {
            said.add(OPERATOR);
        }
        for (Group group : GROUPS) {
            if (left.containsAll(group.tokens)) {
                said.add(group.name);
                left.removeAll(group.tokens);
            }
        }
        for (int token : left) {
            said.add(written(token));
        }
        return said;
    }

    private static String written(int token) {
        if (token == Token.EOF) {
            return "the end of the text";
        }
        String literal = QuineLexer.VOCABULARY.getLiteralName(token);
        if (literal != null) {
            String text = literal.substring(1, literal.length() - 1);
            return "`" + (text.startsWith("\\") ? text.substring(1) : text) + "`";
        }
        return switch (token) {
            case QuineLexer.NUMBER -> "a number";
            case QuineLexer.SYMBOL -> "a symbol";
            case QuineLexer.NAME -> "a name";
            default -> "a quoted name";
        };
    }
}
