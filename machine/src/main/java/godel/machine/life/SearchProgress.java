package godel.machine.life;

/**
 * What a searcher has done since it began.
 *
 * @param phase        the phase of the search it is in
 * @param techniques   the proof techniques tried, prefixes included
 * @param tokens       the tokens executed
 * @param steps        the steps taken
 * @param theorems     the theorems proved
 * @param derivedRules the calls of derived rules
 * @param deepestUndo  the most changes that were ever waiting to be undone
 */
public record SearchProgress(int phase, long techniques, long tokens, long steps, long theorems, long derivedRules, long deepestUndo) {

    /** The progress of a searcher that has not begun. */
    public static final SearchProgress NONE = new SearchProgress(0, 0, 0, 0, 0, 0, 0);
}
