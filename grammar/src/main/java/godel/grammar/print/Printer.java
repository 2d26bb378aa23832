package godel.grammar.print;

import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Statement;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes syntax trees and terms as Quine text that reads back as the same tree: with operators and list displays, with
 * no more parentheses than needed, in lines of about 100 columns. Depth is not bounded, though text nested deeper than
 * the parser's limit does not read back.
 */
public final class Printer {
    private Printer() {
    }

    /** {@return the expression as text; it reads back as an equal expression} */
    public static String expression(Expression expression) {
        return expression(expression, Integer.MAX_VALUE);
    }

    /** {@return the expression as text, cut off with an ellipsis after {@code limit} characters} */
    public static String expression(Expression expression, int limit) {
        return Layout.write(ExpressionText.of(expression), limit);
    }

    /** {@return the value as text that reads back as a literal of this value} */
    public static String value(Value value) {
        return value(value, Integer.MAX_VALUE);
    }

    /** {@return the value as text, cut off with an ellipsis after {@code limit} characters} */
    public static String value(Value value, int limit) {
        return Layout.write(DatumText.piece(value).document(), limit);
    }

    /** {@return the statement as text, without a final line break; it reads back as an equal statement} */
    public static String statement(Statement statement) {
        return Layout.write(StatementText.of(statement), Integer.MAX_VALUE);
    }

    /** {@return the statements as the text of a file, each ended by a line break and set apart by an empty line} */
    public static String file(List<? extends Statement> statements) {
        return statements.stream().map(statement -> statement(statement) + "\n").collect(Collectors.joining("\n"));
    }

    /**
     * {@return the term as text}
     *
     * <p>Equal parts of a term are one object but are written as often as they occur, so the text may be very much
     * larger than the term; see {@link #term(Term, int)}.
     */
    public static String term(Term term) {
        return term(term, Integer.MAX_VALUE);
    }

    /** {@return the term as text, cut off with an ellipsis after {@code limit} characters} */
    public static String term(Term term, int limit) {
        return expression(expressionOf(term), limit);
    }

    /** {@return the expression that elaborates to this term; shares what the term shares} */
    public static Expression expressionOf(Term term) {
        return BottomUp.<Term, Expression>compute(
                term, next -> next instanceof Application application ? application.arguments() : List.of(), Printer::expressionOf);
    }

    private static Expression expressionOf(Term term, List<Expression> arguments) {
        return switch (term) {
            case Variable variable -> new Expression.Variable(variable.name());
            case Constant constant -> new Literal(constant.value());
            case Application application when application.applies("if", 3) -> new If(arguments.get(0), arguments.get(1), arguments.get(2));
            case Application application -> new Call(application.function().name(), arguments);
        };
    }
}
