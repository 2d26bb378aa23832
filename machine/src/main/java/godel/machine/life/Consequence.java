package godel.machine.life;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;

/** One of the things that may follow an action: its probability, the reward, and the world after it. */
public record Consequence(Rational probability, Value reward, Value world) {
}
