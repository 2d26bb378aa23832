package godel.axioms;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A Turtle text of limited size and the triples in it, with the place of each. Whatever the parser finds odd is an
 * error, relative IRIs are resolved against {@link GM#BASE}, and nothing is fetched from anywhere.
 */
final class TurtleText {
    private final String name;
    private final String text;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<Node, Span> subjects = new HashMap<>();
    private final Map<Triple, Span> objects = new HashMap<>();

    private TurtleText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * {@return the text read from {@code bytes} and parsed}
     *
     * @param name  how messages call it, usually the file's name
     * @param limit the most bytes it may have
     * @throws DiagnosticException if it is too long, not UTF-8 or not Turtle
     * @throws IOException         if reading fails
     */
    static TurtleText read(InputStream bytes, String name, int limit) throws IOException {
        byte[] content = bytes.readNBytes(limit + 1);
        if (content.length > limit) {
            throw new DiagnosticException(List.of(Diagnostic.error(name, Span.START, "the file has more than " + limit + " bytes")), "");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new DiagnosticException(List.of(Diagnostic.error(name, Span.START, "the file is not UTF-8 text")), "");
        }
        TurtleText turtle = new TurtleText(name, text);
        turtle.parse();
        return turtle;
    }

    private void parse() {
        ErrorHandler errors = new Strict();
        ParserProfile standard = RiotLib.createParserProfile(RiotLib.factoryRDF(), errors, IRIxResolver.create(GM.BASE).build(), true);
        ParserProfile placing = new ParserProfileWrapper(standard) {
            @Override
            public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
                Triple triple = super.createTriple(subject, predicate, object, line, column);
                Span here = at(line, column);
                subjects.putIfAbsent(subject, here);
                objects.putIfAbsent(triple, here);
                return triple;
            }
        };
        TokenLimits tokens = new TokenLimits(TokenizerText.create().fromString(text).errorHandler(errors).build(), errors);
        new LangTurtle(tokens, placing, StreamRDFLib.graph(graph)).parse();
    }

    /** {@return the name of the text, for messages} */
    String name() {
        return name;
    }

    /** {@return the text} */
    String text() {
        return text;
    }

    /** {@return what the text states} */
    Graph graph() {
        return graph;
    }

    /** {@return where the first statement about this node has its object; the start of the text if there is none} */
    Span placeOf(Node subject) {
        return subjects.getOrDefault(subject, Span.START);
    }

    /** {@return where the object of this statement is written; the start of the text if it is not} */
    Span placeOf(Triple statement) {
        return objects.getOrDefault(statement, Span.START);
    }

    private static Span at(long line, long column) {
        int row = (int) Math.max(1, line);
        int place = (int) Math.max(1, column);
        return new Span(row, place, row, place + 1);
    }

    /** Makes the first complaint of the parser, a warning too, the end of parsing. */
    private final class Strict implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new DiagnosticException(List.of(Diagnostic.error(name, at(line, column), "this is not Turtle: " + message)), text);
        }
    }
}
