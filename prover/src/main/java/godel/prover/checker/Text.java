package godel.prover.checker;

import java.util.ArrayDeque;

/** Writes terms and values for people, in prefix form, up to a length: shared terms may be astronomically long as text. */
final class Text {
    private static final String PLAIN = "_.#?!+-*/<=>&%";
    private static final int LONGEST_NUMBER_BITS = 3_000;

    private Text() {
    }

    /** {@return the text of a term, cut at {@code limit} characters} */
    static String of(Term term, int limit) {
        return text(term, limit);
    }

    /** {@return the text of a value, cut at {@code limit} characters} */
    static String of(Value value, int limit) {
        return text(value, limit);
    }

    private static String text(Object termOrValue, int limit) {
        StringBuilder text = new StringBuilder();
        ArrayDeque<Object> open = new ArrayDeque<>();
        open.push(termOrValue);
        while (!open.isEmpty()) {
            if (text.length() > limit) {
                return text.append(" …").toString();
            }
            switch (open.pop()) {
                case Term.Variable variable -> text.append(name(variable.name()));
                case Term.Constant constant -> open.push(constant.value());
                case Term.Application application -> {
                    text.append(name(application.function().name())).append('(');
                    open.push(")");
                    for (int i = application.arguments().length - 1; i >= 0; i--) {
                        open.push(application.argument(i));
                        if (i > 0) {
                            open.push(", ");
                        }
                    }
                }
                case Value.Number number -> text.append(number(number));
                case Value.Symbol symbol -> text.append('\'').append(name(symbol.name()));
                case Value.Pair pair -> {
                    open.push(")");
                    open.push(pair.tail());
                    open.push(", ");
                    open.push(pair.head());
                    open.push("pair(");
                }
                case Object punctuation -> text.append(punctuation);
            }
        }
        return text.toString();
    }

    /**
     * {@return the name; one with characters other than ASCII letters, digits and {@code _.#?!+-*}{@code /<=>&%} in double quotes
     * and with escapes, so that no name can pass for a formula or for another name}
     */
    static String name(String name) {
        if (!name.isEmpty() && name.length() <= 200 && name.chars().allMatch(Text::isPlain)) {
            return name;
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < Math.min(name.length(), 200); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.append(name.length() > 200 ? "…\"" : "\"").toString();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }

    /** Long numbers are described, since writing them out in decimal takes long. */
    private static String number(Value.Number number) {
        int bits = number.numerator().bitLength() + number.denominator().bitLength();
        if (bits > LONGEST_NUMBER_BITS) {
            return "(a number of " + bits + " bits)";
        }
        return number.isInteger() ? number.numerator().toString() : number.numerator() + "/" + number.denominator();
    }
}
