package godel.machine.life;

import java.util.Optional;

/**
 * A switch at a boundary.
 *
 * @param before    the moment at which the switchprog is run, the switchbit still 1
 * @param after     the software after it
 * @param steps     what the switchprog took
 * @param completed whether the switchprog finished; if not, {@code after} is the old software with the switchbit taken back
 * @param discovery why it is done; empty for a switchbit that was 1 at birth
 */
public record Switching(Moment before, SoftwareState after, long steps, boolean completed, Optional<Discovery> discovery) {
}
