package godel.grammar.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code machine name { tempo 1_000  lifetime 1_000  …  program { … } }}: a machine at birth.
 *
 * @param settings at most one of each kind, in the order written; tempo and lifetime are there. Each has its own place in the source
 * @param program  the functions of its software, one of each name
 */
public record MachineStatement(String name, List<Setting> settings, List<Define> program) implements Statement {

    /** @throws IllegalArgumentException if a kind of setting is there twice, tempo or lifetime is missing, or two functions have one name */
    public MachineStatement {
        settings = List.copyOf(settings);
        program = List.copyOf(program);
        Set<Class<?>> kinds = new HashSet<>();
        for (Setting setting : settings) {
            if (!kinds.add(setting.getClass())) {
                throw new IllegalArgumentException("machine " + name + " has two settings " + setting.name());
            }
        }
        if (!kinds.contains(Setting.Tempo.class) || !kinds.contains(Setting.Lifetime.class)) {
            throw new IllegalArgumentException("machine " + name + " needs a tempo and a lifetime");
        }
        if (program.stream().map(Define::name).distinct().count() < program.size()) {
            throw new IllegalArgumentException("machine " + name + " defines a function twice");
        }
    }

    /** {@return the tempo} */
    public Setting.Tempo tempo() {
        return setting(Setting.Tempo.class).orElseThrow();
    }

    /** {@return the lifetime} */
    public Setting.Lifetime lifetime() {
        return setting(Setting.Lifetime.class).orElseThrow();
    }

    /** {@return the seed; 1 when none was written} */
    public Setting.Seed seed() {
        return setting(Setting.Seed.class).orElseGet(() -> new Setting.Seed(1));
    }

    /** {@return the target; global and strict when none was written} */
    public Setting.Target target() {
        return setting(Setting.Target.class).orElseGet(() -> new Setting.Target(Setting.Scope.GLOBAL, false));
    }

    /** {@return the initial memory; {@code 'nil} when none was written} */
    public Setting.Memory memory() {
        return setting(Setting.Memory.class).orElseGet(() -> new Setting.Memory(Expression.Literal.symbol("nil")));
    }

    /** {@return the initial state of the searcher; {@code 'nil} when none was written} */
    public Setting.Searcher searcher() {
        return setting(Setting.Searcher.class).orElseGet(() -> new Setting.Searcher(Expression.Literal.symbol("nil")));
    }

    /** {@return what answers when the program consults something outside of it, if that was written} */
    public Optional<Define> solver() {
        return setting(Setting.Solver.class).map(Setting.Solver::function);
    }

    private <S extends Setting> Optional<S> setting(Class<S> kind) {
        return settings.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
