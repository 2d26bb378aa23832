package godel.grammar.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Computes something for a tree from the results of its children, with a stack of its own, so that the depth of the
 * tree does not matter. A node object that occurs several times is computed once.
 */
public final class BottomUp {
    private BottomUp() {
    }

    /**
     * {@return the result for the root}
     *
     * @param root     where to start
     * @param children the nodes that a node's result depends on, in order; called once for each node, before they are computed
     * @param combine  the result of a node, given the results of its children in order; never {@code null}
     */
    public static <N, R> R compute(N root, Function<N, List<? extends N>> children, BiFunction<N, List<R>, R> combine) {
        IdentityHashMap<N, R> done = new IdentityHashMap<>();
        ArrayDeque<Waiting<N>> open = new ArrayDeque<>();
        open.push(new Waiting<>(root, children.apply(root)));
        while (!open.isEmpty()) {
            Waiting<N> top = open.peek();
            N missing = top.nextMissing(done);
            if (missing != null) {
                open.push(new Waiting<>(missing, children.apply(missing)));
            } else {
                List<R> results = new ArrayList<>(top.children.size());
                for (N child : top.children) {
                    results.add(done.get(child));
                }
                open.pop();
                done.put(top.node, combine.apply(top.node, results));
            }
        }
        return done.get(root);
    }

    private static final class Waiting<N> {
        private final N node;
        private final List<? extends N> children;
        private int next;

        private Waiting(N node, List<? extends N> children) {
            this.node = node;
            this.children = children;
        }

        private N nextMissing(IdentityHashMap<N, ?> done) {
            while (next < children.size()) {
                N child = children.get(next++);
                if (!done.containsKey(child)) {
                    return child;
                }
            }
            return null;
        }
    }
}
