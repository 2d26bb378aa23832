package godel.machine.command;

import godel.machine.experiment.Variant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Options that are on or off, percentages, and commands. */
final class Switch {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private Switch() {
    }

    /**
     * {@return whether the option is on}
     *
     * @throws BadInput if it is neither on nor off
     */
    static boolean of(String option, String word) {
        return switch (word) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new BadInput(option + " " + word, "this is neither on nor off", "write " + option + " on, or " + option + " off");
        };
    }

    /**
     * {@return the words of a command; what stands in quotes is one word}
     *
     * @throws BadInput if there are none
     */
    static List<String> command(String option, String text) {
        List<String> words = WORD.matcher(text).results()
                .map(word -> IntStream.rangeClosed(1, word.groupCount()).mapToObj(word::group).filter(Objects::nonNull).findFirst().orElseThrow()).toList();
        if (words.isEmpty()) {
            throw new BadInput(option + " '" + text + "'", "this is no command", "give a program and its arguments");
        }
        return words;
    }

    /**
     * {@return the percentage}
     *
     * @throws BadInput if it is none
     */
    static int percentage(String option, int number) {
        if (number < 0 || number > Variant.WHOLE) {
            throw new BadInput(option + " " + number, "this is no percentage", "give a whole number from 0 to " + Variant.WHOLE);
        }
        return number;
    }
}
