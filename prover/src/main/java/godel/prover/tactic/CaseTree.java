package godel.prover.tactic;

import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a term can become: one leaf for each combination of decided tests. */
public sealed interface CaseTree {

    /**
     * A combination that is possible as far as is known.
     *
     * @param equality of the term with what it is here; rests on the tests that lead here
     * @param facts    what is known here
     */
    record Leaf(Equality equality, List<Theorem> facts) implements CaseTree {
        public Leaf {
            facts = List.copyOf(facts);
        }

        /** {@return what the term is here} */
        public Term term() {
            return equality.right();
        }
    }

    /** Two branches: in one the test holds, in the other it does not. */
    record Split(Term test, CaseTree positive, CaseTree negative) implements CaseTree {
    }

    /** A combination of tests that contradict each other. @param contradiction concludes {@code 'false} */
    record Impossible(Theorem contradiction) implements CaseTree {
    }

    /** {@return the leaves, those where tests hold first} */
    default List<Leaf> leaves() {
        return switch (this) {
            case Leaf leaf -> List.of(leaf);
            case Split split -> {
                List<Leaf> leaves = new ArrayList<>(split.positive.leaves());
                leaves.addAll(split.negative.leaves());
                yield leaves;
            }
            case Impossible _ -> List.of();
        };
    }

    /**
     * {@return {@code Γ |- goal}, if it is proved at every leaf} Tests of this tree are not among Γ.
     *
     * @param atLeaf proves the goal from what is known at a leaf
     */
    default Optional<Theorem> prove(Term goal, Function<Leaf, Optional<Theorem>> atLeaf) {
        return switch (this) {
            case Leaf leaf -> atLeaf.apply(leaf);
            case Impossible impossible -> Optional.of(Theorem.absurd(impossible.contradiction, goal));
            case Split split -> {
                Optional<Theorem> holds = split.positive.prove(goal, atLeaf);
                if (holds.isEmpty() || !holds.get().hypotheses().contains(split.test)) {
                    yield holds;
                }
                yield split.negative.prove(goal, atLeaf).map(fails -> Theorem.split(holds.get(), fails, split.test));
            }
        };
    }
}
