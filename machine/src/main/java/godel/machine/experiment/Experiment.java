package godel.machine.experiment;

import godel.grammar.quote.Core;
import godel.grammar.quote.Program;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Setting;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.Statement;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Consultant;
import godel.machine.life.Chance;
import godel.machine.life.Environment;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.Moment;
import godel.machine.life.Nature;
import godel.machine.life.SharedTempo;
import godel.machine.life.SoftwareState;
import godel.machine.life.Tempo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An experiment: one environment, one machine in it, and what else its file says. Made by {@link #of} only from files in
 * which no error can be found without proving anything.
 *
 * @param world         the initial world
 * @param memory        the machine's memory at birth
 * @param searcher      the searcher's state at birth
 * @param defaultAction what happens when a policy does not finish
 * @param vocabulary    the symbols quoted in environment and program, in the order in which they first stand there
 */
public record Experiment(SourceFile file, EnvironmentStatement environmentStatement, MachineStatement machine,
        Value world, Value memory, Value searcher, Value defaultAction, List<Symbol> vocabulary) {

    /** The steps that one call of an environment's function may take before it counts as endless. */
    public static final long ENVIRONMENT_STEP_LIMIT = 10_000_000;

    public Experiment {
        vocabulary = List.copyOf(vocabulary);
    }

    /**
     * {@return the experiment that the file describes}
     *
     * @throws DiagnosticException with all errors found
     */
    public static Experiment of(SourceFile file) {
        return new ExperimentReader(file).read();
    }

    /** {@return the machine's name} */
    public String name() {
        return machine.name();
    }

    /**
     * {@return the definitions that the utility speaks of, to be admitted before it and after {@link #others}:
     * {@code environment(world, action)}, {@code observe(world)}, {@code worth(reward, remaining)},
     * {@code default_action()}, and unless the tempo is free {@code tempo()}}
     */
    public List<Define> definitions() {
        return EnvironmentCode.definitions(environmentStatement, machine.tempo().steps());
    }

    /** {@return the file's other statements, in order} */
    public List<Statement> others() {
        return file.statements().stream().filter(statement -> statement != environmentStatement && statement != machine).toList();
    }

    /** {@return the environment as it is assumed to be, run by the hardware; as it is, where the assumptions do not say enough to be run} */
    public Environment environment() {
        List<Define> own = file.all(Define.class).toList();
        Set<String> declared = file.all(Declare.class).map(Declare::name).collect(Collectors.toSet());
        List<Define> laws = EnvironmentCode.computableDefinitions(environmentStatement, own, declared);
        return Environment.of(EnvironmentCode.code(laws, own), ENVIRONMENT_STEP_LIMIT);
    }

    /**
     * {@return what really happens, by this chance: what the environment's {@code actual} says, or where it has none what
     * its {@code step} says}
     */
    public Nature nature(Chance chance) {
        Value code = EnvironmentCode.code(EnvironmentCode.actualDefinitions(environmentStatement), file.all(Define.class).toList());
        return Nature.lawful(Environment.of(code, ENVIRONMENT_STEP_LIMIT), chance);
    }

    /** {@return whether programs may consult something outside of them} */
    public boolean consults() {
        return Consultations.declaration(file).isPresent();
    }

    /** {@return what answers the programs' consultations, if the file says it} */
    public Optional<Consultant> solver() {
        return machine.solver().map(function -> new WrittenSolver(EnvironmentCode.code(List.of(function), file.all(Define.class).toList())));
    }

    /** {@return how the world's time and the machine's go together} */
    public Tempo tempo() {
        return switch (machine.tempo()) {
            case Setting.Tempo(OptionalLong steps, boolean shared) when steps.isPresent() ->
                    shared ? new SharedTempo(steps.getAsLong()) : new FixedTempo(steps.getAsLong());
            case Setting.Tempo _ -> new FreeTempo();
        };
    }

    /** {@return the lifetime, in the tempo's unit} */
    public long lifetime() {
        return machine.lifetime().length();
    }

    /** {@return the seed of the environment's chance} */
    public long seed() {
        return machine.seed().number();
    }

    /** {@return what a rewrite must be proved to do} */
    public Setting.Target target() {
        return machine.target();
    }

    /** {@return the program as code for the hardware} */
    public Value program() {
        return Program.quote(machine.program().stream().map(Core::of).toList());
    }

    /** {@return the machine's life at its start} */
    public Moment birth() {
        return Moment.birth(SoftwareState.of(program(), memory, searcher), world, lifetime());
    }
}
