package godel.prover.metamath;

import java.util.ArrayList;
import java.util.List;

/** The words of a line of a certificate, from left to right. */
final class Words {
    private final String[] words;
    private int next;

    Words(String[] words) {
        this.words = words;
    }

    String word() {
        return words[next++];
    }

    int number() {
        return Integer.parseInt(word());
    }

    boolean atEnd() {
        return next == words.length;
    }

    boolean isNext(String word) {
        return !atEnd() && words[next].equals(word);
    }

    /** {@return whether the next word stands before this position} */
    boolean isBefore(int end) {
        return next < end;
    }

    /** {@return the position of the last word that is a colon alone; operands of a step end there} */
    int lastColon() {
        int position = words.length - 1;
        while (!words[position].equals(":")) {
            position--;
        }
        return position;
    }

    List<Integer> remainingNumbers() {
        List<Integer> numbers = new ArrayList<>();
        while (!atEnd()) {
            numbers.add(number());
        }
        return List.copyOf(numbers);
    }
}
