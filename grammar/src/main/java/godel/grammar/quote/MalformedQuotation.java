package godel.grammar.quote;

import godel.grammar.value.Value;

/** A value that is not the quotation of an expression or of a program. */
public final class MalformedQuotation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int TEXT_LIMIT = 200;

    private final transient Value part;

    MalformedQuotation(Value part, String message) {
        super(message + ": " + shortened(part.toString()));
        this.part = part;
    }

    /** {@return the smallest part that is malformed} */
    public Value part() {
        return part;
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT) + " …";
    }
}
