package godel.prover.metamath;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A proof in Metamath's compressed form: the labels it uses, and the steps as letters. What occurs more than once, be it the proof of a
 * formula or the making of an expression, is done once, marked with {@code Z} directly after its last step, and referred to from then on.
 */
final class CompressedProof {
    private static final int LETTERS_A_WORD = 80;
    private static final int LAST_LETTERS = 20;
    private static final int FIRST_LETTERS = 5;

    private final Map<String, Integer> mandatory = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<Object, Integer> uses = new IdentityHashMap<>();
    private final Map<Object, Integer> marks = new IdentityHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** What the letters stand for. */
    private sealed interface Step {
        /** A hypothesis of the theorem, or another label. */
        record Label(String text) implements Step {
        }

        /** A step marked before, by its number from 0. */
        record Again(int mark) implements Step {
        }

        /** The mark after a step. */
        record Mark() implements Step {
        }
    }

    /** A node all of whose parts were written. */
    private record Finished(Object node) {
    }

    CompressedProof(Assertion theorem, Proof proof) {
        for (Expression variable : theorem.variables()) {
            mandatory.put(variable.syntax().label(), mandatory.size() + 1);
        }
        count(proof);
        write(proof);
    }

    /** {@return the proof as words to be separated by white space} */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("(");
        words.addAll(labels.keySet());
        words.add(")");
        StringBuilder letters = new StringBuilder();
        for (Step step : steps) {
            letters.append(switch (step) {
                case Step.Mark mark -> "Z";
                case Step.Again again -> letters(mandatory.size() + labels.size() + again.mark() + 1);
                case Step.Label label -> letters(number(label.text()));
            });
        }
        for (int i = 0; i < letters.length(); i += LETTERS_A_WORD) {
            words.add(letters.substring(i, Math.min(letters.length(), i + LETTERS_A_WORD)));
        }
        return words;
    }

    private int number(String label) {
        Integer hypothesis = mandatory.get(label);
        return hypothesis != null ? hypothesis : mandatory.size() + labels.get(label);
    }

    private void count(Proof proof) {
        ArrayDeque<Object> open = new ArrayDeque<>();
        open.push(proof);
        while (!open.isEmpty()) {
            Object node = open.pop();
            if (uses.merge(node, 1, Integer::sum) == 1) {
                parts(node).forEach(open::push);
            }
        }
    }

    private void write(Proof proof) {
        ArrayDeque<Object> open = new ArrayDeque<>();
        open.push(proof);
        while (!open.isEmpty()) {
            Object node = open.pop();
            if (node instanceof Finished finished) {
                finish(finished.node());
            } else if (marks.containsKey(node)) {
                steps.add(new Step.Again(marks.get(node)));
            } else {
                open.push(new Finished(node));
                List<Object> parts = parts(node);
                for (int i = parts.size() - 1; i >= 0; i--) {
                    open.push(parts.get(i));
                }
            }
        }
    }

    private void finish(Object node) {
        String label = switch (node) {
            case Expression expression -> expression.syntax().label();
            case Proof proof -> proof.assertion().label();
            default -> throw new IllegalStateException("neither expression nor proof");
        };
        if (!mandatory.containsKey(label)) {
            labels.putIfAbsent(label, labels.size() + 1);
        }
        steps.add(new Step.Label(label));
        if (uses.get(node) > 1 && !parts(node).isEmpty()) {
            marks.put(node, marks.size());
            steps.add(new Step.Mark());
        }
    }

    private static List<Object> parts(Object node) {
        return switch (node) {
            case Expression expression -> List.copyOf(expression.arguments());
            case Proof proof -> {
                List<Object> parts = new ArrayList<>(proof.instances());
                parts.addAll(proof.premises());
                yield parts;
            }
            default -> throw new IllegalStateException("neither expression nor proof");
        };
    }

    /** {@return the number, from 1, in letters: the last one of A to T, those before of U to Y} */
    private static String letters(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number - 1;
        text.append((char) ('A' + rest % LAST_LETTERS));
        for (rest /= LAST_LETTERS; rest > 0; rest = (rest - 1) / FIRST_LETTERS) {
            text.append((char) ('U' + (rest - 1) % FIRST_LETTERS));
        }
        return text.reverse().toString();
    }
}
