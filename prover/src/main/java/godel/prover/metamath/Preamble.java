package godel.prover.metamath;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The fixed text with which every exported database begins: the logic. */
final class Preamble {
    private static final String RESOURCE = "logic.mm";
    private static final Pattern COMMENT = Pattern.compile("\\$\\(.*?\\$\\)", Pattern.DOTALL);

    private final String text;

    private Preamble(String text) {
        this.text = text;
    }

    /** {@return the preamble} */
    static Preamble load() {
        try (InputStream input = Preamble.class.getResourceAsStream(RESOURCE)) {
            return new Preamble(new String(input.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException problem) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", problem);
        }
    }

    String text() {
        return text;
    }

    /** {@return the SHA-256 digest of the text, in lower-case hexadecimal} */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("every Java platform has SHA-256", problem);
        }
    }

    /** {@return what the preamble states, as expressions of this table; proofs are not looked at} */
    Library read(Expressions expressions) {
        List<String> tokens = Arrays.asList(COMMENT.matcher(text).replaceAll(" ").trim().split("\\s+"));
        Library library = new Library(expressions, words(tokens));
        ExpressionReader reader = new ExpressionReader(expressions, library);
        List<Expression> hypotheses = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            switch (tokens.get(at)) {
                case "${" -> { }
                case "$}" -> hypotheses.clear();
                case "$c", "$v", "$d" -> at = indexOf("$.", tokens, at);
                default -> {
                    String label = tokens.get(at);
                    String kind = tokens.get(at + 1);
                    int end = indexOf("$.", tokens, at);
                    int textEnd = kind.equals("$p") ? indexOf("$=", tokens, at) : end;
                    List<String> symbols = tokens.subList(at + 2, textEnd);
                    state(library, reader, expressions, label, kind, symbols, hypotheses);
                    at = end;
                }
            }
        }
        return library;
    }

    private static void state(
            Library library, ExpressionReader reader, Expressions expressions, String label, String kind, List<String> symbols, List<Expression> hypotheses) {
        boolean isStatement = symbols.getFirst().equals("|-");
        switch (kind) {
            case "$f" -> library.add(Syntax.variable(label, Sort.of(symbols.get(0)), symbols.get(1), library.numberOfVariables()));
            case "$e" -> hypotheses.add(reader.formula(symbols.subList(1, symbols.size())));
            case "$a", "$p" -> {
                if (isStatement) {
                    Expression conclusion = reader.formula(symbols.subList(1, symbols.size()));
                    List<Expression> all = new ArrayList<>(hypotheses);
                    all.add(conclusion);
                    library.add(new Assertion(label, expressions.variables(all), List.copyOf(hypotheses), conclusion));
                } else {
                    library.add(syntax(library, label, symbols));
                }
            }
            default -> throw new IllegalStateException("the preamble has a statement " + kind);
        }
    }

    private static Syntax syntax(Library library, String label, List<String> symbols) {
        List<String> text = symbols.subList(1, symbols.size());
        List<String> variables = text.stream()
                .filter(library::hasVariable)
                .sorted((a, b) -> Integer.compare(library.variable(a).syntax().rank(), library.variable(b).syntax().rank()))
                .toList();
        List<Syntax.Piece> pieces = new ArrayList<>();
        for (String symbol : text) {
            int slot = variables.indexOf(symbol);
            pieces.add(slot < 0 ? new Syntax.Piece.Token(symbol) : new Syntax.Piece.Slot(slot));
        }
        return Syntax.axiom(label, Sort.of(symbols.getFirst()), pieces);
    }

    private static Set<String> words(List<String> tokens) {
        Set<String> words = new HashSet<>(tokens);
        words.removeIf(word -> word.startsWith("$"));
        return words;
    }

    private static int indexOf(String word, List<String> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).equals(word)) {
                return i;
            }
        }
        throw new IllegalStateException("the preamble ends before " + word);
    }
}
