package godel.axioms;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.ARQException;

/**
 * A SPARQL query that reads one graph and nothing else. What is refused before it runs: anything but SELECT and ASK,
 * SERVICE, FROM, functions from outside the standard, and texts too long or too deep for the parser.
 */
final class RunQuery {
    private static final String NAME = "query";
    private static final int LONGEST = 5_000;
    private static final int DEEPEST = 100;
    private static final int MOST_ROWS = 10_000;
    private static final Pattern PLACE = Pattern.compile(",? at line (\\d{1,9}), column (\\d{1,9})[.]?$");
    private static final Comparator<QueryResult.Row> BY_CELLS = (a, b) -> {
        for (int i = 0; i < a.cells().size(); i++) {
            int order = a.cells().get(i).compareTo(b.cells().get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final String text;
    private final Query query;

    private RunQuery(String text, Query query) {
        this.text = text;
        this.query = query;
    }

    /**
     * {@return the query that the text is}
     *
     * @throws DiagnosticException if it is not SPARQL, or asks for what is refused here
     */
    static RunQuery parse(String text) {
        checkSize(text);
        Query query = QueryFactory.create();
        query.getPrefixMapping().setNsPrefixes(Names.PREFIXES);
        try {
            QueryFactory.parse(query, text, GM.BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw notSparql(text, e);
        }
        RunQuery parsed = new RunQuery(text, query);
        ForbiddenParts.in(query).ifPresent(part -> {
            throw refusal(text, 1, 1, part + " is refused", "a query reads the record of the run and nothing else");
        });
        return parsed;
    }

    /**
     * {@return the answer}
     *
     * @param patience the longest time to wait for it
     * @throws DiagnosticException if it takes too long or cannot be computed
     */
    QueryResult answer(Graph graph, Duration patience) {
        try (QueryExecution execution = QueryExecution.model(ModelFactory.createModelForGraph(graph)).query(query)
                .set(ARQ.propertyFunctions, false).timeout(patience.toMillis(), TimeUnit.MILLISECONDS).build()) {
            return query.isAskType() ? new QueryResult.Answer(execution.execAsk()) : table(execution.execSelect());
        } catch (QueryCancelledException e) {
            throw refusal(text, 1, 1, "the query takes more than " + patience.toMillis() + " ms", "patterns that share no variable multiply");
        } catch (ARQException e) {
            throw refusal(text, 1, 1, "the query cannot be answered: " + firstLine(e.getMessage()), "");
        }
    }

    private QueryResult table(ResultSet results) {
        List<String> columns = List.copyOf(results.getResultVars());
        List<QueryResult.Row> rows = new ArrayList<>();
        while (rows.size() < MOST_ROWS && results.hasNext()) {
            var solution = results.next();
            rows.add(new QueryResult.Row(columns.stream().map(column -> cell(solution.get(column))).toList()));
        }
        if (!query.hasOrderBy()) {
            rows.sort(BY_CELLS);
        }
        return new QueryResult.Table(columns, rows, results.hasNext());
    }

    private static String cell(RDFNode node) {
        return node == null ? "" : Names.shown(node.asNode());
    }

    /** The parser recurs on brackets; those in strings count too, which does no harm at this bound. */
    private static void checkSize(String text) {
        if (text.length() > LONGEST) {
            throw refusal("", 1, 1, "the query has more than " + LONGEST + " characters", "");
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += "({[".indexOf(character) >= 0 ? 1 : ")}]".indexOf(character) >= 0 ? -1 : 0;
            if (depth > DEEPEST) {
                throw refusal("", 1, i + 1, "brackets are nested more than " + DEEPEST + " deep", "");
            }
        }
    }

    /** The parser's exception knows the last good token; its message, if it names a place, the first bad one. */
    private static DiagnosticException notSparql(String text, QueryParseException error) {
        String message = firstLine(error.getMessage());
        Matcher place = PLACE.matcher(message);
        boolean named = place.find();
        return refusal(text, named ? Integer.parseInt(place.group(1)) : error.getLine(), named ? Integer.parseInt(place.group(2)) : error.getColumn(),
                "this is not a SPARQL query: " + (named ? message.substring(0, place.start()) : message),
                "a query looks like SELECT ?theorem ?axiom WHERE { ?theorem gm:restsOn ?axiom }");
    }

    private static String firstLine(String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("no reason given");
    }

    private static DiagnosticException refusal(String text, int line, int column, String message, String hint) {
        int row = Math.max(1, line);
        int place = Math.max(1, column);
        return new DiagnosticException(List.of(Diagnostic.error(NAME, new Span(row, place, row, place + 1), message).hinting(hint)), text);
    }
}
