package godel.axioms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a table in columns for people to read:
 *
 * <pre>
 * axiom          number
 * -------------  ------
 * axiom:if.true  0
 * (1 row)
 * </pre>
 *
 * A cell of several lines takes several lines. Control characters, which a terminal might obey, are written as escapes.
 */
final class TextTable {
    private TextTable() {
    }

    static String of(QueryResult.Table table) {
        List<List<String[]>> lines = new ArrayList<>();
        lines.add(cells(table.columns()));
        table.rows().forEach(row -> lines.add(cells(row.cells())));
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> lines.stream().flatMap(row -> List.of(row.get(column)).stream()).mapToInt(TextTable::width).max().orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        append(text, lines.getFirst(), widths);
        append(text, IntStream.of(widths).mapToObj(width -> new String[] {"-".repeat(width)}).toList(), widths);
        lines.stream().skip(1).forEach(row -> append(text, row, widths));
        text.append('(').append(table.rows().size()).append(table.rows().size() == 1 ? " row" : " rows");
        return text.append(table.cut() ? "; there are more)\n" : ")\n").toString();
    }

    private static void append(StringBuilder text, List<String[]> row, int[] widths) {
        int height = row.stream().mapToInt(cell -> cell.length).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder padded = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String part = line < row.get(column).length ? row.get(column)[line] : "";
                padded.append(part).repeat(" ", widths[column] - width(part) + 2);
            }
            text.append(padded.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String[]> cells(List<String> texts) {
        return texts.stream().map(text -> text.split("\\R", -1)).map(TextTable::visible).toList();
    }

    private static String[] visible(String[] lines) {
        return List.of(lines).stream().map(line -> line.codePoints()
                .mapToObj(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                        ? "\\u%04X".formatted(point) : Character.toString(point))
                .collect(Collectors.joining())).toArray(String[]::new);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
