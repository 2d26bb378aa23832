package godel.grammar.print;

import godel.grammar.print.Document.Fill;
import godel.grammar.print.Document.Group;
import godel.grammar.print.Document.Line;
import godel.grammar.print.Document.Nest;
import godel.grammar.print.Document.Sequence;
import godel.grammar.print.Document.Text;
import java.util.ArrayList;
import java.util.List;

/** Chooses the line breaks of a document and writes it. Keeps its own stack; every choice looks ahead no further than a line. */
final class Layout {
    static final int WIDTH = 100;
    /** Deeper indentation than this is not shown, so that deep trees do not make quadratically much text. */
    private static final int INDENTATION_LIMIT = 60;

    private record Task(int indentation, boolean flat, Document document) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Task> open = new ArrayList<>();
    private int column;

    private Layout() {
    }

    /** {@return the document as text; beyond {@code limit} characters it ends with an ellipsis} */
    static String write(Document document, int limit) {
        Layout layout = new Layout();
        layout.open.add(new Task(0, false, document));
        while (!layout.open.isEmpty() && layout.text.length() <= limit) {
            layout.step(layout.open.removeLast());
        }
        return layout.text.length() <= limit ? layout.text.toString() : layout.text.substring(0, limit) + " …";
    }

    private void step(Task task) {
        switch (task.document) {
            case Text(String words) -> add(words);
            case Line(String flat) -> {
                if (task.flat) {
                    add(flat);
                } else {
                    newLine(task.indentation);
                }
            }
            case Fill _ -> {
                if (task.flat || fits(1, null)) {
                    add(" ");
                } else {
                    newLine(task.indentation);
                }
            }
            case Group(Document inner) -> {
                boolean flat = task.flat || fits(0, inner);
                open.add(new Task(task.indentation, flat, inner));
            }
            case Nest(int columns, Document inner) -> open.add(new Task(task.indentation + columns, task.flat, inner));
            case Sequence(List<Document> parts) -> {
                for (Document part : parts.reversed()) {
                    open.add(new Task(task.indentation, task.flat, part));
                }
            }
        }
    }

    private void add(String words) {
        text.append(words);
        column += words.length();
    }

    private void newLine(int indentation) {
        column = Math.min(indentation, INDENTATION_LIMIT);
        text.append('\n').repeat(' ', column);
    }

    /** Whether {@code used} columns, the document written flat, and what follows it up to the next possible break fit on this line. */
    private boolean fits(int used, Document document) {
        int left = WIDTH - column - used;
        List<Task> ahead = new ArrayList<>();
        if (document != null) {
            ahead.add(new Task(0, true, document));
        }
        int rest = open.size();
        while (left >= 0) {
            if (ahead.isEmpty()) {
                if (rest == 0) {
                    return true;
                }
                ahead.add(open.get(--rest));
            }
            Task next = ahead.removeLast();
            switch (next.document) {
                case Text(String words) -> left -= words.length();
                case Line _ when !next.flat -> {
                    return true;
                }
                case Fill _ when !next.flat -> {
                    return true;
                }
                case Line(String flat) -> left -= flat.length();
                case Fill _ -> left--;
                case Group(Document inner) -> ahead.add(new Task(0, next.flat, inner));
                case Nest(_, Document inner) -> ahead.add(new Task(0, next.flat, inner));
                case Sequence(List<Document> parts) -> {
                    for (Document part : parts.reversed()) {
                        ahead.add(new Task(0, next.flat, part));
                    }
                }
            }
        }
        return false;
    }
}
