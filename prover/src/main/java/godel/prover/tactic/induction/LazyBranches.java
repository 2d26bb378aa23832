package godel.prover.tactic.induction;

import godel.grammar.value.Symbol;
import godel.prover.tactic.induction.LazyCode.Node;
import java.util.Set;

/**
 * What is not computed at once: arguments, and branches whose test is not known. A connective looks at its other side,
 * too, while its test waits, so far nested as it is allowed to.
 */
final class LazyBranches {
    private final Forcing forcing;
    private int foresight;
    private int maximalForesight;

    LazyBranches(Forcing forcing) {
        this.forcing = forcing;
    }

    /** Lets connectives within connectives be looked at to this depth. */
    void lookAhead(int depth) {
        maximalForesight = depth;
    }

    /** Begins a computation. */
    void begin() {
        foresight = 0;
    }

    Node delayed(Node node) {
        return values -> new Delayed(node, values);
    }

    Node branch(Node test, Node first, Node second) {
        return values -> {
            Object tested = forcing.force(test.value(values));
            if (tested instanceof Cell cell) {
                Branch branch = new Branch(cell, first, second, values);
                forcing.block(branch, cell.blockers());
                return branch;
            }
            return (tested != Symbol.FALSE ? first : second).value(values);
        };
    }

    Node either(Node test, Node first, Node second) {
        Node plain = branch(test, first, second);
        return values -> {
            if (foresight >= maximalForesight) {
                return plain.value(values);
            }
            Object tested = forcing.force(test.value(values));
            if (!(tested instanceof Cell)) {
                return (tested != Symbol.FALSE ? first : second).value(values);
            }
            foresight++;
            Object one = forcing.force(first.value(values));
            Object other = forcing.force(second.value(values));
            foresight--;
            if (one instanceof Symbol && one == other) {
                return one;
            }
            Either either = new Either(tested, one, other);
            forcing.block(either, together(tested, one, other));
            return either;
        };
    }

    /** Two branches that are known and differ leave nothing but the test to wait for. */
    private static Set<Cell.Unknown> together(Object test, Object first, Object second) {
        return Waiting.union(Waiting.blockers(test), Waiting.together(first, second));
    }

    /** An argument that nobody has looked at yet. */
    static final class Delayed extends Waiting {
        private final Node node;
        private final Object[] locals;

        Delayed(Node node, Object[] locals) {
            this.node = node;
            this.locals = locals;
        }

        @Override
        Object again() {
            return node.value(locals);
        }

        @Override
        Demand demand() {
            throw new IllegalStateException("not looked at");
        }
    }

    private final class Branch extends Waiting {
        private final Object test;
        private final Node first;
        private final Node second;
        private final Object[] locals;

        Branch(Object test, Node first, Node second, Object[] locals) {
            this.test = test;
            this.first = first;
            this.second = second;
            this.locals = locals;
        }

        @Override
        Object again() {
            Object tested = forcing.force(test);
            if (tested instanceof Cell cell) {
                forcing.block(this, cell.blockers());
                return this;
            }
            return (tested != Symbol.FALSE ? first : second).value(locals);
        }

        @Override
        Demand demand() {
            return Demand.of((Cell) forcing.force(test));
        }
    }

    /** A connective: both branches are computed as far as they can be while the test waits. */
    final class Either extends Waiting {
        final Object test;
        final Object first;
        final Object second;

        Either(Object test, Object first, Object second) {
            this.test = test;
            this.first = first;
            this.second = second;
        }

        @Override
        Object again() {
            Object tested = forcing.force(test);
            if (!(tested instanceof Cell)) {
                return forcing.force(tested != Symbol.FALSE ? first : second);
            }
            Object one = forcing.force(first);
            Object other = forcing.force(second);
            if (one instanceof Symbol && one == other) {
                return one;
            }
            forcing.block(this, LazyBranches.together(tested, one, other));
            return this;
        }

        @Override
        Demand demand() {
            return Demand.of((Cell) forcing.force(test));
        }
    }
}
