package godel.axioms;

import java.util.List;

/** The answer to a question about a run. */
public sealed interface QueryResult {

    /** {@return the answer as text to be printed, ended by a line feed} */
    String text();

    /** The answer to {@code ASK}. */
    record Answer(boolean yes) implements QueryResult {
        @Override
        public String text() {
            return yes ? "yes\n" : "no\n";
        }
    }

    /**
     * The answer to {@code SELECT}.
     *
     * @param columns the variables asked for, without question marks
     * @param rows    in the order of the query's {@code ORDER BY}; where it has none, ordered by their cells
     * @param cut     whether there were more rows than the limit, and the rest is missing
     */
    record Table(List<String> columns, List<Row> rows, boolean cut) implements QueryResult {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return TextTable.of(this);
        }
    }

    /**
     * One row of a table.
     *
     * @param cells one for each column: the text of a literal, an IRI with its prefix, empty where nothing is bound
     */
    record Row(List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
