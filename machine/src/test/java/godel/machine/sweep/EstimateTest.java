package godel.machine.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {

    /** The interval of a textbook's example: 1 to 5 have the mean 3, s = √2.5, and t(0.975; 4) = 2.776. */
    @Test
    void the_interval_is_students() {
        Estimate estimate = Estimate.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        assertEquals(3.0, estimate.mean());
        assertEquals(2.776 * Math.sqrt(2.5 / 5), estimate.halfWidth(), 0.001);
        assertEquals("3.0 ± 2.0", estimate.toString());
    }

    @Test
    void of_equal_numbers_it_is_empty_of_one_it_is_unknown_and_of_none_there_is_nothing() {
        assertEquals("7.0 ± 0.0", Estimate.of(List.of(7.0, 7.0)).toString());
        assertEquals("7.0", Estimate.of(List.of(7.0)).toString());
        assertEquals("-", Estimate.of(List.of()).toString());
    }
}
