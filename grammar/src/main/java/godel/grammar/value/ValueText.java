package godel.grammar.value;

import java.util.ArrayDeque;

/** Writes values as Quine text, without recursion. */
final class ValueText {
    private ValueText() {
    }

    static String of(Value value) {
        StringBuilder text = new StringBuilder();
        ArrayDeque<Object> open = new ArrayDeque<>();
        open.push(value);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case String punctuation -> text.append(punctuation);
                case Pair pair when endsInNil(pair) -> {
                    ArrayDeque<Object> parts = new ArrayDeque<>();
                    parts.add("[");
                    for (Value rest = pair; rest instanceof Pair next; rest = next.tail()) {
                        if (rest != pair) {
                            parts.add(", ");
                        }
                        parts.add(next.head());
                    }
                    parts.add("]");
                    while (!parts.isEmpty()) {
                        open.push(parts.removeLast());
                    }
                }
                case Pair pair -> {
                    open.push(")");
                    open.push(pair.tail());
                    open.push(", ");
                    open.push(pair.head());
                    open.push("pair(");
                }
                case Object atom -> text.append(atom);
            }
        }
        return text.toString();
    }

    private static boolean endsInNil(Pair pair) {
        Value rest = pair;
        while (rest instanceof Pair next) {
            rest = next.tail();
        }
        return rest == Symbol.NIL;
    }
}
