package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Grows trees of questions that tell values apart, from the root down: each question is the one after which least is left
 * to be told apart, and of equally good ones that which halves best.
 *
 * @param <T> what trees are made of
 */
abstract class QuestionTree<T> {

    /** Counts values on one side of a question. */
    interface Tally {
        void add(Value value);

        void remove(Value value);

        /** {@return how many of these values are still to be told apart from the others} */
        long left();
    }

    /** {@return a leaf for these values, if they need not be told apart} */
    abstract Optional<T> leaf(List<Value> values);

    abstract T fork(Question question, T yes, T no);

    abstract Tally tally();

    /** A question asked on the way down, and what its smaller side became. */
    private record Asked<T>(Question question, T smaller, boolean smallerIsYes) {
    }

    /**
     * {@return the tree for these values, which differ from each other} The larger side of each question is taken in a loop,
     * so that trees may be as deep as there are values.
     */
    T grow(List<Value> values) {
        ArrayDeque<Asked<T>> asked = new ArrayDeque<>();
        List<Value> rest = values;
        Optional<T> leaf = leaf(rest);
        while (leaf.isEmpty()) {
            Question question = best(rest);
            List<Value> yes = rest.stream().filter(question::of).toList();
            List<Value> no = rest.stream().filter(value -> !question.of(value)).toList();
            boolean smallerIsYes = yes.size() < no.size();
            asked.push(new Asked<>(question, grow(smallerIsYes ? yes : no), smallerIsYes));
            rest = smallerIsYes ? no : yes;
            leaf = leaf(rest);
        }
        T tree = leaf.get();
        for (Asked<T> each : asked) {
            tree = each.smallerIsYes ? fork(each.question, each.smaller, tree) : fork(each.question, tree, each.smaller);
        }
        return tree;
    }

    /** How good a question is: the less the better. */
    private record Worth(long left, long squares, Question question) {
        private static final Comparator<Worth> ORDER = Comparator.comparingLong(Worth::left).thenComparingLong(Worth::squares);
    }

    private Question best(List<Value> values) {
        Worth best = null;
        ArrayDeque<List<Symbol>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Symbol> path = open.poll();
            List<Value> parts = values.stream().map(value -> Question.part(value, path)).toList();
            for (Worth each : about(path, values, parts)) {
                best = best == null || Worth.ORDER.compare(each, best) < 0 ? each : best;
            }
            if (parts.stream().anyMatch(Pair.class::isInstance)) {
                open.add(longer(path, Question.HEAD));
                open.add(longer(path, Question.TAIL));
            }
        }
        return best == null ? oneOf(values) : best.question;
    }

    /** A number and a pair may have the same parts, as far as questions go. */
    private static Question oneOf(List<Value> values) {
        Value pair = values.stream().filter(Pair.class::isInstance).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the same value twice among " + values));
        return new Question(List.of(), pair);
    }

    private static List<Symbol> longer(List<Symbol> path, Symbol step) {
        List<Symbol> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private List<Worth> about(List<Symbol> path, List<Value> values, List<Value> parts) {
        TreeMap<Rational, List<Value>> byNumber = new TreeMap<>();
        Map<Symbol, List<Value>> bySymbol = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byNumber.computeIfAbsent(Question.number(parts.get(i)), number -> new ArrayList<>()).add(values.get(i));
            if (parts.get(i) instanceof Symbol symbol) {
                bySymbol.computeIfAbsent(symbol, name -> new ArrayList<>()).add(values.get(i));
            }
        }
        List<Worth> worths = new ArrayList<>();
        Supplier<Tally> all = () -> {
            Tally tally = tally();
            values.forEach(tally::add);
            return tally;
        };
        if (byNumber.size() > 1) {
            thresholds(path, byNumber, all.get(), values.size(), worths);
        }
        bySymbol.forEach((symbol, yes) -> {
            if (yes.size() < values.size()) {
                Tally no = all.get();
                Tally taken = tally();
                move(yes, no, taken);
                worths.add(worth(taken, no, yes.size(), values.size(), new Question(path, symbol)));
            }
        });
        return worths;
    }

    private void thresholds(List<Symbol> path, TreeMap<Rational, List<Value>> byNumber, Tally no, int size, List<Worth> worths) {
        Tally yes = tally();
        long less = 0;
        for (Map.Entry<Rational, List<Value>> entry : byNumber.entrySet()) {
            if (less > 0) {
                worths.add(worth(yes, no, less, size, new Question(path, entry.getKey())));
            }
            move(entry.getValue(), no, yes);
            less += entry.getValue().size();
        }
    }

    private static void move(List<Value> values, Tally from, Tally to) {
        values.forEach(value -> {
            from.remove(value);
            to.add(value);
        });
    }

    private static Worth worth(Tally yes, Tally no, long yesses, long size, Question question) {
        return new Worth(yes.left() + no.left(), yesses * yesses + (size - yesses) * (size - yesses), question);
    }
}
