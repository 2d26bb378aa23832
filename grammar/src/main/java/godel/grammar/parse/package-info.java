/**
 * Reading Quine: {@link godel.grammar.parse.Quine} turns text into syntax trees or a list of errors. The grammar is
 * {@code Quine.g4}; the classes generated from it are not for use outside this package.
 *
 * <pre>
 * text --lexer, parser--> parse tree --builders--> syntax trees + their places
 *              |                          |
 *              +------- errors -----------+---> DiagnosticException
 * </pre>
 *
 * <p>Operators, loosest first: {@code iff}, {@code implies} (to the right), {@code or}, {@code and}, {@code not},
 * comparisons (which do not chain), {@code + -}, {@code * /}, negation. {@code if} and {@code let} reach as far to the
 * right as they can. {@code 3/5} without spaces is a number and {@code 3 / 5} a division; directly after {@code *} or
 * {@code /}, where that would change the meaning, {@code x / 3/5} is {@code (x / 3) / 5}.
 */
package godel.grammar.parse;
