/**
 * The one place for whatever is tried and taken back: {@link godel.prover.search.storage.Storage} with nested scopes,
 * integer {@link godel.prover.search.storage.Tape}s in it, and {@link godel.prover.search.storage.Shelf}s for objects,
 * which tapes refer to by number. {@link godel.prover.search.storage.Cells} is the same in one array, for machines that
 * need speed more than growth.
 *
 * <pre>
 * storage ::= tape*             with a journal of first writes, one stretch of it a scope
 * tape    ::= cell*             32-bit integers, 0 where nothing was written
 * shelf   ::= object*           as many as a cell of a tape says, so undone with that cell
 * </pre>
 */
package godel.prover.search.storage;
