/**
 * Writing Quine: {@link godel.grammar.print.Printer} turns syntax trees, values and terms into text.
 *
 * <pre>
 * tree --ExpressionText, StatementText--> document with possible line breaks --Layout--> text
 * </pre>
 *
 * <p>What is read is what was written: {@code parse(print(tree))} equals {@code tree} for every tree.
 */
package godel.grammar.print;
