package godel.prover.metamath;

import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps proved so far. A step that is used in one place only, and is not large, is proved there and gets no statement of its own.
 */
final class Steps {
    private static final int LARGEST_INSIDE_ANOTHER = 60;

    private final Workshop workshop;
    private final Map<Integer, Integer> uses;
    private final Map<Integer, Entry> entries = new HashMap<>();

    private record Entry(List<Term> hypotheses, Term conclusion, Proof proof) {
    }

    /** @param uses how often each step is used */
    Steps(Workshop workshop, Map<Integer, Integer> uses) {
        this.workshop = workshop;
        this.uses = uses;
    }

    /** Adds a step with its proof. */
    void add(Item.Step step, Proof proof) throws TooHeavy {
        entries.put(step.number(), new Entry(step.hypotheses(), step.conclusion(), proof));
        if (uses.get(step.number()) > 1 || proof.weight() > LARGEST_INSIDE_ANOTHER) {
            named(step.number());
        }
    }

    List<Term> hypotheses(int step) {
        return entries.get(step).hypotheses();
    }

    Term conclusion(int step) {
        return entries.get(step).conclusion();
    }

    /** {@return the proof of the step, under its hypotheses in their order} */
    Proof proof(int step) {
        return entries.get(step).proof();
    }

    /** {@return the proof of the step under a context that has its hypotheses} */
    Proof under(Context context, int step) throws TooHeavy {
        return workshop.sequents().weaken(hypotheses(step), proof(step), context);
    }

    /** {@return the proof of the step with these expressions for variables} */
    Proof instance(int step, Map<Expression, Expression> images) throws TooHeavy {
        Proof proof = named(step);
        Map<Expression, Expression> instances = new HashMap<>();
        for (int i = 0; i < proof.instances().size(); i++) {
            instances.put(proof.assertion().variables().get(i), workshop.expressions().replace(proof.instances().get(i), images));
        }
        return workshop.calculus().instance(proof.assertion(), instances);
    }

    /** {@return the proof of the step as one use of an assertion, which becomes a statement if it is not one yet} */
    private Proof named(int step) throws TooHeavy {
        Entry entry = entries.get(step);
        if (entry.proof().premises().isEmpty()) {
            return entry.proof();
        }
        Assertion theorem = workshop.database().theorem("s-" + step, entry.proof());
        Proof proof = workshop.calculus().instance(theorem, Map.of());
        entries.put(step, new Entry(entry.hypotheses(), entry.conclusion(), proof));
        return proof;
    }

    /** {@return a number for each step of these items that is needed: how often it is used} */
    static Map<Integer, Integer> uses(List<Item> items) {
        Map<Integer, Integer> uses = new HashMap<>();
        List<Item> reversed = new ArrayList<>(items).reversed();
        for (Item item : reversed) {
            List<Integer> used = switch (item) {
                case Item.Conclusion conclusion -> List.of(conclusion.step());
                case Item.Admission admission -> admission.proofs();
                case Item.Step step -> uses.containsKey(step.number()) ? step.inference().premises() : List.of();
                default -> List.of();
            };
            used.forEach(step -> uses.merge(step, 1, Integer::sum));
        }
        return uses;
    }
}
