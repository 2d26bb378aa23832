package godel.prover.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers to questions, up to a total weight; beyond it those that were not asked for longest are forgotten. */
final class Recollection<Q, A> {
    private final long capacity;
    private final Map<Q, Weighed<A>> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    Recollection(long capacity) {
        this.capacity = capacity;
    }

    private record Weighed<A>(A answer, long weight) {
    }

    Optional<A> recall(Q question) {
        return Optional.ofNullable(answers.get(question)).map(Weighed::answer);
    }

    /** Remembers an answer, in place of one given before; {@return the answer} */
    A remember(Q question, A answer, long itsWeight) {
        Weighed<A> before = answers.put(question, new Weighed<>(answer, itsWeight));
        weight += itsWeight - (before == null ? 0 : before.weight);
        Iterator<Weighed<A>> longestUnasked = answers.values().iterator();
        while (weight > capacity && answers.size() > 1) {
            weight -= longestUnasked.next().weight;
            longestUnasked.remove();
        }
        return answer;
    }
}
