/**
 * The axioms as RDF, and the record of what was proved and rewritten.
 *
 * <p>{@link godel.axioms.AxiomCollection} reads a Turtle file of axioms, has its shape checked and loads it into a
 * theory: all of it or nothing. {@link godel.axioms.RunStore} keeps a run's theorems and rewrites in {@code run.ttl},
 * and answers SPARQL queries about them. {@link godel.axioms.Library} gives the texts
 * that define the functions the formulas speak of. {@link godel.axioms.GM} is the vocabulary. Nothing here touches the
 * network: IRIs are names, imports are not followed, and queries see one file.
 *
 * <pre>
 * collection ::= axiom*  requires: name of a library, ...
 * axiom      ::= number name kind formula explanation source
 * kind       ::= primitive | hardware | utility
 * run        ::= theorem* rewrite*
 * theorem    ::= name hypothesis* conclusion  restsOn: axiom*
 * rewrite    ::= time target oldProgram newProgram utilityBefore utilityAfter certificate  justifiedBy: theorem
 * </pre>
 *
 * <h2>The numbers of axioms</h2>
 * A number, like a name, belongs to one axiom for good: a new axiom gets the next free number of its collection, and a
 * withdrawn one leaves its number unused. Axioms enter a theory in the order of their numbers.
 * <ul>
 * <li>0 to 99: {@code primitive.ttl}, the primitive functions. Loaded into an empty theory, these numbers are also the
 *     places of the axioms in the theory.
 * <li>100 to 199: {@code utility.ttl}, the hardware's promises about its own search.
 * </ul>
 */
package godel.axioms;
