/**
 * The syntax trees of Quine, places in a text, and errors about a text. Trees are immutable and compared by content;
 * {@code godel.grammar.parse} reads them, {@code godel.grammar.print} writes them.
 *
 * <pre>
 * file       ::= statement …                                              {@link godel.grammar.syntax.SourceFile}
 * statement  ::= define name(parameter, …) = expression [measure e]       {@link godel.grammar.syntax.Define}
 *              | declare name(parameter, …)                               {@link godel.grammar.syntax.Declare}
 *              | axiom name: expression                                   {@link godel.grammar.syntax.AxiomStatement}
 *              | theorem name: expression hint …                          {@link godel.grammar.syntax.TheoremStatement}
 *              | technique name = token …                                 {@link godel.grammar.syntax.TechniqueStatement}
 *              | environment name { world default step observe worth actual }    {@link godel.grammar.syntax.EnvironmentStatement}
 *              | machine name { setting …  program { define … } }         {@link godel.grammar.syntax.MachineStatement}
 * hint       ::= by induction on x, … | using name, … | measure e
 * setting    ::= tempo | lifetime | seed | target | memory | searcher     {@link godel.grammar.syntax.Setting}
 * expression ::= variable | literal | call(function, expression …) | if | let | match    {@link godel.grammar.syntax.Expression}
 * </pre>
 */
package godel.grammar.syntax;
