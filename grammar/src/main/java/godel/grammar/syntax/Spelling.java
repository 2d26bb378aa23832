package godel.grammar.syntax;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names are written. A plain name is letters, digits and underscores, not beginning with a digit, and no keyword.
 * Every other name stands in backquotes, with {@code \} before backquotes and backslashes and {@code \}{@code u{a}}
 * for control characters: so every string is a name.
 */
public final class Spelling {
    /** Words with which a statement begins. */
    public static final Set<String> STATEMENT_KEYWORDS =
            Set.of("define", "declare", "axiom", "theorem", "technique", "environment", "machine");

    /** Words of expressions. */
    public static final Set<String> EXPRESSION_KEYWORDS =
            Set.of("if", "then", "else", "let", "in", "match", "not", "and", "or", "implies", "iff");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=]|<=|>=|!=");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u\\{([0-9a-fA-F]{1,6})\\}|(.))");

    private Spelling() {
    }

    /** {@return the name as it is written in an expression} */
    public static String name(String name) {
        return PLAIN.matcher(name).matches() && !EXPRESSION_KEYWORDS.contains(name) && !STATEMENT_KEYWORDS.contains(name) ? name : quoted(name);
    }

    /** {@return the symbol of this name as it is written in an expression} */
    public static String symbol(String name) {
        return "'" + (PLAIN.matcher(name).matches() || OPERATOR.matcher(name).matches() ? name : quoted(name));
    }

    /** {@return the name of an axiom or theorem as it is written; its parts between dots may be keywords} */
    public static String label(String label) {
        StringBuilder text = new StringBuilder();
        for (String part : label.split("\\.", -1)) {
            boolean plain = PLAIN.matcher(part).matches() && (!text.isEmpty() || !STATEMENT_KEYWORDS.contains(part));
            text.append(text.isEmpty() ? "" : ".").append(plain ? part : quoted(part));
        }
        return text.toString();
    }

    /** {@return the name that is written so; undoes {@link #name}} */
    public static String read(String written) {
        if (!written.startsWith("`")) {
            return written;
        }
        return ESCAPE.matcher(written.substring(1, written.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null ? escape.group(2) : character(escape.group(1))));
    }

    private static String character(String hexadecimal) {
        int codePoint = Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    private static String quoted(String name) {
        StringBuilder text = new StringBuilder("`");
        name.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE) {
                text.append("\\u{").append(Integer.toHexString(character)).append('}');
            } else {
                text.append(character == '`' || character == '\\' ? "\\" : "").appendCodePoint(character);
            }
        });
        return text.append('`').toString();
    }
}
