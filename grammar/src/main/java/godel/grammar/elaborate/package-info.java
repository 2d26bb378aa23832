/**
 * From syntax trees to terms of the logic: names are resolved against a {@link godel.grammar.elaborate.Signature},
 * {@code let} and {@code match} are expanded, and what is unknown becomes a list of errors with suggestions.
 *
 * <pre>
 * signature ::= (name, number of arguments) …
 * expression --signature, parameters--> {@link godel.grammar.term.Term} or {@link godel.grammar.syntax.DiagnosticException}
 * </pre>
 */
package godel.grammar.elaborate;
