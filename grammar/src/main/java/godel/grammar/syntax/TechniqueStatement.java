package godel.grammar.syntax;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code technique name = c1 c0 replace_constant check}: a proof technique, the program of a token machine.
 *
 * @param tokens words of letters, digits and underscores, possibly joined by hyphens: {@code set-switchprog}, {@code 2toD}, {@code 17}
 */
public record TechniqueStatement(String name, List<String> tokens) implements Statement {
    private static final Pattern TOKEN = Pattern.compile("\\w+(-\\w+)*");
    private static final Pattern PIECE = Pattern.compile("[A-Za-z_]\\w*|\\d+(_\\d+)*");

    /** @throws IllegalArgumentException if there is no token or {@link #isToken} denies one */
    public TechniqueStatement {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("technique " + name + " has no tokens");
        }
        for (String token : tokens) {
            if (!isToken(token)) {
                throw new IllegalArgumentException("not a token: " + token);
            }
        }
    }

    /** {@return whether this can be written as one token of a technique} */
    public static boolean isToken(String token) {
        return TOKEN.matcher(token).matches() && PIECE.matcher(token).results().noneMatch(piece -> startsStatement(token, piece));
    }

    private static boolean startsStatement(String token, MatchResult piece) {
        boolean afterHyphen = piece.start() > 0 && token.charAt(piece.start() - 1) == '-';
        return !afterHyphen && Spelling.STATEMENT_KEYWORDS.contains(piece.group());
    }
}
