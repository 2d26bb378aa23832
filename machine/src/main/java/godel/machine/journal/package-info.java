/**
 * The journal of switches: on disk before the software is replaced, and readable after a crash at any instant.
 *
 * <pre>
 * journal ::= line …
 * line    ::= SHA-256 of what follows, a space, a {@link godel.machine.journal.JournalRecord} in JSON, a line feed
 * </pre>
 *
 * <p>{@link godel.machine.journal.Disk} is where all files of a run are written; a life that is lived again and does not
 * repeat what is there already ends with {@link godel.machine.journal.ReplayDiffers}.
 */
package godel.machine.journal;
