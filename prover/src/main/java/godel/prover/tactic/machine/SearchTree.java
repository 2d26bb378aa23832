package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a map as a tree of questions in which the library's {@code entry} finds a key with few of them. */
final class SearchTree extends QuestionTree<Value> {
    private final Map<Value, Value> entries;

    private SearchTree(Map<Value, Value> entries) {
        this.entries = entries;
    }

    /** {@return the tree of a map that is not empty} */
    static Value of(Map<Value, Value> entries) {
        return new SearchTree(entries).grow(List.copyOf(entries.keySet()));
    }

    @Override
    Optional<Value> leaf(List<Value> keys) {
        return keys.size() > 1 ? Optional.empty() : Optional.of(Pair.of(Symbol.NIL, Pair.of(keys.getFirst(), entries.get(keys.getFirst()))));
    }

    @Override
    Value fork(Question question, Value yes, Value no) {
        return Pair.of(question.value(), Pair.of(yes, no));
    }

    /** All keys are to be told apart, so all questions are equally good but for how they halve. */
    @Override
    Tally tally() {
        return new Tally() {
            private long count;

            @Override
            public void add(Value key) {
                count++;
            }

            @Override
            public void remove(Value key) {
                count--;
            }

            @Override
            public long left() {
                return Math.max(0, count - 1);
            }
        };
    }
}
