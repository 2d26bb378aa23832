package godel.machine.experiment;

import java.util.List;

/**
 * How a run differs from the experiment as its file has it, besides lifetime, seed and target.
 *
 * @param searching      whether there is a searcher; without one its share of time passes unused
 * @param share          of the steps that the program grants its searcher, the percentage that it uses; the others pass
 * @param prior          whether the searcher follows the prior that the program's schedule names; if not, all tokens are equally likely
 * @param learning       whether the machine may rewrite what its searcher knows, the theorems that it begins with and its prior; that is done on relaxed targets only
 * @param stopOnSurprise whether life ends when something happens that the axioms exclude
 * @param suggest        the command of a process that suggests rewrites and techniques, with its arguments; empty for none
 */
public record Variant(boolean searching, int share, boolean prior, boolean learning, boolean stopOnSurprise, List<String> suggest) {
    /** The percentage that is all. */
    public static final int WHOLE = 100;

    /** The experiment as its file has it. */
    public static final Variant NONE = new Variant(true, WHOLE, true, true, false, List.of());

    /** @throws IllegalArgumentException if the share is no percentage */
    public Variant {
        if (share < 0 || share > WHOLE) {
            throw new IllegalArgumentException("not a percentage: " + share);
        }
        suggest = List.copyOf(suggest);
    }

    /** {@return this variant with or without a searcher} */
    public Variant searching(boolean wanted) {
        return new Variant(wanted, share, prior, learning, stopOnSurprise, suggest);
    }

    /** {@return this variant with another share} */
    public Variant share(int percentage) {
        return new Variant(searching, percentage, prior, learning, stopOnSurprise, suggest);
    }

    /** {@return this variant with or without the program's prior} */
    public Variant prior(boolean followed) {
        return new Variant(searching, share, followed, learning, stopOnSurprise, suggest);
    }

    /** {@return this variant with or without rewrites of what the searcher knows} */
    public Variant learning(boolean allowed) {
        return new Variant(searching, share, prior, allowed, stopOnSurprise, suggest);
    }

    /** {@return this variant ending or not ending life at a surprise} */
    public Variant stopOnSurprise(boolean wanted) {
        return new Variant(searching, share, prior, learning, wanted, suggest);
    }

    /** {@return this variant with suggestions from a process} */
    public Variant suggest(List<String> command) {
        return new Variant(searching, share, prior, learning, stopOnSurprise, command);
    }
}
