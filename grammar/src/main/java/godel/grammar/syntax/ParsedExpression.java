package godel.grammar.syntax;

/** One expression and the text it was read from. */
public record ParsedExpression(Source source, Expression expression) {
}
