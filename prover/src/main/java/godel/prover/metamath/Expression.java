package godel.prover.metamath;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/** An expression as a tree with shared parts. Made by {@link Expressions} only, every expression once: equality is identity. */
final class Expression {
    private final Syntax syntax;
    private final List<Expression> arguments;
    private final long tokens;
    private final boolean closed;

    Expression(Syntax syntax, List<Expression> arguments) {
        this.syntax = syntax;
        this.arguments = arguments;
        long count = 0;
        boolean noVariable = !syntax.isVariable();
        for (Syntax.Piece piece : syntax.pieces()) {
            long added = switch (piece) {
                case Syntax.Piece.Token token -> 1;
                case Syntax.Piece.Slot slot -> arguments.get(slot.number()).tokens;
            };
            count = Math.min(count + added, Long.MAX_VALUE / 4);
        }
        for (Expression argument : arguments) {
            noVariable &= argument.closed;
        }
        this.tokens = count;
        this.closed = noVariable;
    }

    Syntax syntax() {
        return syntax;
    }

    List<Expression> arguments() {
        return arguments;
    }

    Expression argument(int number) {
        return arguments.get(number);
    }

    boolean isVariable() {
        return syntax.isVariable();
    }

    /** {@return whether no variable of the database occurs} */
    boolean isClosed() {
        return closed;
    }

    /** {@return the length of the text in math symbols; beyond all bounds it stays at a bound} */
    long tokens() {
        return tokens;
    }

    /** Hands over the math symbols of the text, from left to right. */
    void forEachToken(Consumer<String> sink) {
        ArrayDeque<Object> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Expression next -> {
                    List<Syntax.Piece> pieces = next.syntax.pieces();
                    for (int i = pieces.size() - 1; i >= 0; i--) {
                        switch (pieces.get(i)) {
                            case Syntax.Piece.Token token -> open.push(token.text());
                            case Syntax.Piece.Slot slot -> open.push(next.argument(slot.number()));
                        }
                    }
                }
                case String token -> sink.accept(token);
                default -> throw new IllegalStateException("neither expression nor token");
            }
        }
    }

    @Override
    public String toString() {
        if (tokens > 1_000) {
            return syntax.label() + " (" + tokens + " symbols)";
        }
        StringBuilder text = new StringBuilder();
        forEachToken(token -> text.append(text.isEmpty() ? "" : " ").append(token));
        return text.toString();
    }
}
