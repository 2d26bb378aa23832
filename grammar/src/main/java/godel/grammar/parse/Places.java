package godel.grammar.parse;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What one reading of a text collects: the places of the nodes and the errors. */
final class Places {
    private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::line).thenComparingInt(Span::column);

    private final String name;
    private final String text;
    private final IdentityHashMap<Object, Span> spans = new IdentityHashMap<>();
    private final List<Diagnostic> errors = new ArrayList<>();

    Places(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Source source() {
        return new Source(name, text, spans);
    }

    /** Notes where the node is written, unless that is known, and returns the node. */
    <T> T mark(ParserRuleContext context, T node) {
        spans.putIfAbsent(node, span(context));
        return node;
    }

    /** Reports an error; ends the reading if it is the last one that is shown. */
    void report(Diagnostic error) {
        errors.add(error);
        if (errors.size() >= Quine.ERROR_LIMIT) {
            throw new TooManyErrors();
        }
    }

    /** {@return an error about the text as a whole} */
    Diagnostic start(String message) {
        return Diagnostic.error(name, Span.START, message);
    }

    Diagnostic error(Token token, String message) {
        return Diagnostic.error(name, span(token), message).at(token.getText());
    }

    Diagnostic error(ParserRuleContext context, String message) {
        String offending = text.substring(
                text.offsetByCodePoints(0, context.start.getStartIndex()), text.offsetByCodePoints(0, context.stop.getStopIndex() + 1));
        return Diagnostic.error(name, span(context), message).at(offending);
    }

    Diagnostic error(TerminalNode node, String message) {
        return error(node.getSymbol(), message);
    }

    /** {@return an error just after the token} */
    Diagnostic errorAfter(Token token, String message) {
        Span last = span(token);
        return Diagnostic.error(name, new Span(last.endLine(), last.endColumn(), last.endLine(), last.endColumn() + 1), message);
    }

    void throwErrors() {
        if (!errors.isEmpty()) {
            throw failure();
        }
    }

    DiagnosticException failure() {
        List<Diagnostic> inOrder = errors.stream().sorted(Comparator.comparing(Diagnostic::span, BY_START)).toList();
        return new DiagnosticException(inOrder, text);
    }

    static Span span(ParserRuleContext context) {
        return span(context.start).to(span(context.stop));
    }

    static Span span(Token token) {
        int column = token.getCharPositionInLine() + 1;
        return new Span(token.getLine(), column, token.getLine(), column + token.getStopIndex() - token.getStartIndex() + 1);
    }
}
