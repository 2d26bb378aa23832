/**
 * Suggestions from outside: another searcher, or a language model, plugged in as a process.
 *
 * <pre>
 * {@link godel.machine.suggest.Suggester}        is told requests, and may answer with {@link godel.machine.suggest.Suggestion}s, a JSON object a line
 * {@link godel.machine.suggest.SuggestedSearch}  tries them within a share of the searcher's time
 * {@link godel.machine.suggest.SuggestionLog}    what was tried, so that the life can be lived again
 * </pre>
 *
 * A suggestion is run as a technique like any other: what it arrives at is a theorem of the kernel, or nothing. A life
 * with suggestions is as deterministic as who makes them; with their log it is deterministic again.
 */
package godel.machine.suggest;
