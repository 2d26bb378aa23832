package godel.grammar.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final Variable X = new Variable("x");

    private static void refused(String message, Runnable construction) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, construction::run).getMessage());
    }

    @Test
    void namesOfSyntaxAreNoFunctions() {
        refused("no function can be called if", () -> Call.of("if", X, X, X));
        refused("no function can be called quote", () -> Define.of("quote", List.of("x"), X));
        refused("no function can be called match", () -> new Declare("match", List.of()));
    }

    @Test
    void boundNamesAreDistinct() {
        refused("head and tail are both called h", () -> new Match(X, X, "h", "h", X));
        refused("a parameter of f occurs twice: [x, x]", () -> Define.of("f", List.of("x", "x"), X));
        refused("a parameter of f occurs twice: [x, x]", () -> new Declare("f", List.of("x", "x")));
    }

    @Test
    void anEnvironmentChecksTheFormOfItsFunctions() {
        Define oneParameter = Define.of("step", List.of("world"), X);
        assertThrows(
                IllegalArgumentException.class, () -> new EnvironmentStatement("e", X, X, oneParameter, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aMachineNeedsTempoAndLifetimeOnce() {
        Setting tempo = new Setting.Tempo(OptionalLong.empty());
        refused("machine m needs a tempo and a lifetime", () -> new MachineStatement("m", List.of(tempo), List.of()));
        refused("machine m has two settings tempo", () -> new MachineStatement("m", List.of(tempo, tempo), List.of()));
        refused("free tempo is not shared", () -> new Setting.Tempo(OptionalLong.empty(), true));
        refused("lifetime is not positive: 0", () -> new Setting.Lifetime(0));
    }

    @Test
    void aTechniqueHasWritableTokens() {
        refused("technique t has no tokens", () -> new TechniqueStatement("t", List.of()));
        refused("not a token: define", () -> new TechniqueStatement("t", List.of("c1", "define")));
        refused("not a token: c1-", () -> new TechniqueStatement("t", List.of("c1-")));
    }

    @Test
    void longChainsAreComparedAndHashed() {
        Expression one = X;
        Expression other = X;
        for (int i = 0; i < 100_000; i++) {
            one = Call.of("+", one, X);
            other = Call.of("+", other, X);
        }
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(4_002, one.toString().length(), 10);
    }
}
