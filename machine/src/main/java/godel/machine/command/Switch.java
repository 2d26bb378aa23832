package godel.machine.command;

import godel.machine.experiment.Variant;

/** Options that are on or off, and percentages. */
final class Switch {
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
