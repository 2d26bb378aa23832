package godel.axioms;

import java.util.Set;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;

/**
 * Passes tokens on unless brackets nest too deeply, for the Turtle parser recurs on them and would end with the Java
 * stack, or a number is too long, for reading it takes time in the square of its length.
 */
final class TokenLimits implements Tokenizer {
    private static final int DEEPEST = 32;
    private static final int LONGEST = 1_000;
    private static final Set<TokenType> NUMBERS = Set.of(TokenType.INTEGER, TokenType.DECIMAL, TokenType.DOUBLE, TokenType.LITERAL_DT);
    private static final Set<TokenType> OPENING =
            Set.of(TokenType.LBRACKET, TokenType.LPAREN, TokenType.LBRACE, TokenType.L_TRIPLE, TokenType.L_ANN, TokenType.LT2);
    private static final Set<TokenType> CLOSING =
            Set.of(TokenType.RBRACKET, TokenType.RPAREN, TokenType.RBRACE, TokenType.R_TRIPLE, TokenType.R_ANN, TokenType.GT2);

    private final Tokenizer tokens;
    private final ErrorHandler errors;
    private int depth;

    TokenLimits(Tokenizer tokens, ErrorHandler errors) {
        this.tokens = tokens;
        this.errors = errors;
    }

    @Override
    public Token next() {
        Token token = tokens.next();
        if (OPENING.contains(token.getType())) {
            if (++depth > DEEPEST) {
                errors.fatal("brackets are nested more than " + DEEPEST + " deep", token.getLine(), token.getColumn());
            }
        } else if (CLOSING.contains(token.getType())) {
            depth--;
        } else if (NUMBERS.contains(token.getType()) && token.getImage().length() > LONGEST) {
            errors.fatal("a number or other typed literal has more than " + LONGEST + " characters", token.getLine(), token.getColumn());
        }
        return token;
    }

    @Override
    public boolean hasNext() {
        return tokens.hasNext();
    }

    @Override
    public Token peek() {
        return tokens.peek();
    }

    @Override
    public boolean eof() {
        return tokens.eof();
    }

    @Override
    public long getLine() {
        return tokens.getLine();
    }

    @Override
    public long getColumn() {
        return tokens.getColumn();
    }

    @Override
    public void close() {
        tokens.close();
    }
}
