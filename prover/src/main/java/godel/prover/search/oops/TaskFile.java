package godel.prover.search.oops;

import java.util.ArrayList;
import java.util.List;

/**
 * Tasks of the user's, a line each: {@code 3 4 -> 7} says that from 3 and 4 on ds, 7 is to be placed on Ds, and nothing else. What
 * follows a {@code #} is a comment.
 */
public final class TaskFile {
    private static final String ARROW = "->";
    private static final int MOST_TASKS = 62;
    private static final int LONGEST = 100;

    private TaskFile() {
    }

    /** A line that is no task. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;

        Malformed(int line, int column, String message) {
            super(message);
            this.line = line;
            this.column = column;
        }

        /** {@return the line, from 1 on} */
        public int line() {
            return line;
        }

        /** {@return the column, from 1 on} */
        public int column() {
            return column;
        }
    }

    /**
     * {@return the tasks of a file}
     *
     * @throws Malformed if a line is none, or there are none or too many
     */
    public static List<Task> parse(String text) {
        List<Task> tasks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).replaceFirst("#.*", "");
            if (!line.isBlank()) {
                if (tasks.size() == MOST_TASKS) {
                    throw new Malformed(number, 1, "there can be at most " + MOST_TASKS + " tasks");
                }
                tasks.add(task(line, number));
            }
        }
        if (tasks.isEmpty()) {
            throw new Malformed(Math.max(1, lines.size()), 1, "there is no task in this file; a task is a line such as 3 4 -> 7");
        }
        return tasks;
    }

    private static Task task(String line, int number) {
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            throw new Malformed(number, 1, "\"" + line.strip() + "\" has no ->; a task is a line such as 3 4 -> 7");
        }
        List<Integer> input = numbers(line, 0, arrow, number);
        List<Integer> result = numbers(line, arrow + ARROW.length(), line.length(), number);
        if (result.isEmpty()) {
            throw new Malformed(number, arrow + ARROW.length() + 1, "numbers that Ds should hold are expected here");
        }
        return new PlacingTask(line.strip().replaceAll("\\s+", " "), input, result);
    }

    private static List<Integer> numbers(String line, int from, int to, int number) {
        List<Integer> numbers = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && !Character.isWhitespace(line.charAt(end))) {
                end++;
            }
            numbers.add(number(line.substring(at, end), number, at + 1));
            at = end;
        }
        if (numbers.size() > LONGEST) {
            throw new Malformed(number, from + 1, numbers.size() + " numbers are more than the " + LONGEST + " that a task may have");
        }
        return numbers;
    }

    private static int number(String word, int line, int column) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException wrong) {
            throw new Malformed(line, column, "\"" + word + "\" is no whole number of 32 bits");
        }
    }
}
