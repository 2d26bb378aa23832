package godel.machine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class LineDifferenceProperties {
    @Property
    void without_the_lines_that_came_the_text_before_is_left(@ForAll @Size(max = 8) List<@StringLength(1) @CharRange(from = 'a', to = 'c') String> before,
            @ForAll @Size(max = 8) List<@StringLength(1) @CharRange(from = 'a', to = 'c') String> after) {
        List<String> difference = LineDifference.of(before, after);
        assertEquals(before, without("+", difference));
        assertEquals(after, without("-", difference));
    }

    @Example
    void common_lines_stay_between_what_went_and_what_came() {
        assertEquals(List.of("  a", "- b", "+ x", "+ y", "  c"), LineDifference.of(List.of("a", "b", "c"), List.of("a", "x", "y", "c")));
    }

    private static List<String> without(String mark, List<String> difference) {
        return difference.stream().filter(line -> !line.startsWith(mark)).map(line -> line.substring(2)).toList();
    }
}
