/**
 * The journal of switches: on disk before the software is replaced, and readable after a crash at any instant.
 *
 * <pre>
 * journal ::= line …
 * line    ::= SHA-256 of what follows, a space, a {@link godel.machine.journal.JournalRecord} in JSON, a line feed
 * </pre>
 */
package godel.machine.journal;
