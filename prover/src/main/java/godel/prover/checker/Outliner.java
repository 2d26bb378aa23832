package godel.prover.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers the outline of a proof while it is checked. A step is judged when it is forgotten or the file ends, since all its uses are
 * known then; so the outline too needs memory for what is live only.
 */
final class Outliner {
    private static final int LEMMAS = 10;
    private static final int TEXT = 160;
    private static final long MANY = 1_000_000_000_000_000L;
    private static final Comparator<Summary.Lemma> BEST_FIRST =
            Comparator.comparingLong(Summary.Lemma::saves).reversed().thenComparingInt(Summary.Lemma::step);

    private final Map<String, Integer> rules = new TreeMap<>();
    private final TreeSet<Summary.Lemma> lemmas = new TreeSet<>(BEST_FIRST);
    private final TreeSet<Summary.Lemma> inductions = new TreeSet<>(BEST_FIRST);
    private int inductionsInAll;
    private int longestChain;

    /** The place of a step in the proof. */
    static final class Place {
        private final int number;
        private final String rule;
        private final long tree;
        private final int chain;
        private int uses;

        private Place(int number, String rule, long tree, int chain) {
            this.number = number;
            this.rule = rule;
            this.tree = tree;
            this.chain = chain;
        }

        /** Takes note that a step, an admission or a conclusion uses it. */
        void use() {
            uses++;
        }
    }

    /** {@return the place of a step made by a rule from premises}; its tree counts them as often as they are used, up to 10^15 steps */
    Place add(int number, String rule, List<Place> premises) {
        long tree = 1;
        int chain = 0;
        for (Place premise : premises) {
            premise.use();
            tree = Math.min(tree + premise.tree, MANY);
            chain = Math.max(chain, premise.chain);
        }
        rules.merge(rule, 1, Integer::sum);
        longestChain = Math.max(longestChain, chain + 1);
        return new Place(number, rule, tree, chain + 1);
    }

    /** Judges a step of which no more use is made. */
    void leave(Place place, Sequent sequent) {
        if (place.rule.equals("induct")) {
            inductionsInAll++;
            keep(inductions, place, sequent);
        } else if (place.uses > 1 && place.tree > 1 && sequent.hypotheses().terms().length == 0) {
            keep(lemmas, place, sequent);
        }
    }

    Summary.Outline outline() {
        Map<String, Integer> byNumber = new LinkedHashMap<>();
        rules.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> byNumber.put(entry.getKey(), entry.getValue()));
        return new Summary.Outline(byNumber, longestChain, inductionsInAll, new ArrayList<>(inductions), new ArrayList<>(lemmas));
    }

    private static void keep(TreeSet<Summary.Lemma> best, Place place, Sequent sequent) {
        long further = Math.max(0, place.uses - 1);
        long saves = further == 0 ? 0 : Math.min(place.tree - 1, MANY / further) * further;
        Summary.Lemma unnamed = new Summary.Lemma(place.number, place.rule, place.uses, place.tree, saves, "");
        if (best.size() < LEMMAS || BEST_FIRST.compare(unnamed, best.last()) < 0) {
            best.add(new Summary.Lemma(place.number, place.rule, place.uses, place.tree, saves, Text.of(sequent.conclusion(), TEXT)));
            if (best.size() > LEMMAS) {
                best.pollLast();
            }
        }
    }
}
