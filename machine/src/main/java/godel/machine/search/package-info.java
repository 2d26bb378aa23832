/**
 * Reports of program searches: what was found task by task, as text, as JSON and as a picture.
 *
 * <pre>
 * report ::= experiment ending effort task*        {@link godel.machine.search.SearchReport}
 * task   ::= name program how effort published?    {@link godel.machine.search.SolvedTask}
 * </pre>
 */
package godel.machine.search;
