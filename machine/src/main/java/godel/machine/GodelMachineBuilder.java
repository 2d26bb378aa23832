package godel.machine;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.DiagnosticException;
import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.Variant;
import godel.machine.hardware.Consultant;
import godel.machine.life.Nature;
import godel.machine.run.Brake;
import godel.machine.run.RunListener;
import godel.machine.run.Substitutes;
import godel.prover.tactic.machine.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a machine from its parts. Environment and policy must be given; all else has a default. The parts become the
 * text of an experiment file, which is checked as every such file is and recorded with each run.
 */
public final class GodelMachineBuilder {
    private static final String NAME = "GodelMachine";

    private String environment = "";
    private String program = "";
    private String tempo = "tempo 100";
    private String memory = "'nil";
    private long lifetime = 1_000;
    private long seed = 1;
    private TargetForm target = TargetForm.GLOBAL;
    private final List<String> statements = new ArrayList<>();
    private final List<AxiomFile> axioms = new ArrayList<>();
    private Variant variant = Variant.NONE;
    private Optional<Nature> nature = Optional.empty();
    private Optional<Substitutes.Searchers> searchers = Optional.empty();
    private Optional<Consultant> solver = Optional.empty();
    private RunListener listener = RunListener.NONE;
    private Brake brake = Brake.NONE;

    GodelMachineBuilder() {
    }

    /**
     * The world, in Java.
     *
     * @throws IllegalArgumentException if more than 1,000 of its states can be reached
     */
    public GodelMachineBuilder environment(JavaEnvironment world) {
        environment = Tabulation.properties(world);
        return this;
    }

    /** The world, in Quine: what stands between the braces of an {@code environment}. */
    public GodelMachineBuilder environment(String properties) {
        environment = properties;
        return this;
    }

    /** What really happens, where that is not decided by chance from what the environment says. Surprises are events. */
    public GodelMachineBuilder nature(Nature reality) {
        nature = Optional.of(reality);
        return this;
    }

    /**
     * The policy at birth: an expression in Quine of {@code observation} and {@code memory} whose value is
     * {@code pair(action, new memory)}. The searcher gets what it leaves of each cycle.
     */
    public GodelMachineBuilder policy(String expression) {
        return program("define policy(observation, memory) = " + expression + "\ndefine schedule(searcher) = pair(0, searcher)");
    }

    /** The program at birth: definitions in Quine of {@code policy}, usually of {@code schedule}, and of what they call. */
    public GodelMachineBuilder program(String definitions) {
        program = definitions;
        return this;
    }

    /**
     * What the program may consult as {@code consult(observation, memory)}, such as a policy that is
     * {@code "consult(observation, memory)"}. Of its answers nothing is known but what axioms among the {@link #statements} say.
     */
    public GodelMachineBuilder solver(JavaSolver box) {
        solver = Optional.of(box::answer);
        return this;
    }

    /** Definitions, declarations and axioms in Quine, besides environment and machine. */
    public GodelMachineBuilder statements(String text) {
        statements.add(text);
        return this;
    }

    /** Axioms in Turtle. */
    public GodelMachineBuilder axioms(AxiomFile turtle) {
        axioms.add(turtle);
        return this;
    }

    /** The memory at birth, an expression in Quine. */
    public GodelMachineBuilder memory(String expression) {
        memory = expression;
        return this;
    }

    /** Fixed tempo: the world moves every so many steps, and a lifetime is counted in cycles. This is the default, with 100. */
    public GodelMachineBuilder tempo(long stepsPerCycle) {
        tempo = "tempo " + stepsPerCycle;
        return this;
    }

    /** Shared tempo: as fixed tempo, and the steps that the program's schedule names are kept for the searcher before the policy acts. */
    public GodelMachineBuilder sharedTempo(long stepsPerCycle) {
        tempo = "tempo shared " + stepsPerCycle;
        return this;
    }

    /** Free tempo: the world waits, and a lifetime is counted in steps. */
    public GodelMachineBuilder freeTempo() {
        tempo = "tempo free";
        return this;
    }

    /** The lifetime, 1,000 by default. */
    public GodelMachineBuilder lifetime(long cyclesOrSteps) {
        lifetime = cyclesOrSteps;
        return this;
    }

    /** The seed of chance, 1 by default. */
    public GodelMachineBuilder seed(long number) {
        seed = number;
        return this;
    }

    /** What must be proved before a rewrite, {@link TargetForm#GLOBAL} by default. */
    public GodelMachineBuilder target(TargetForm form) {
        target = form;
        return this;
    }

    /** What searches for rewrites. What it finds is checked: it need not be trusted. */
    public GodelMachineBuilder searcher(Substitutes.Searchers own) {
        searchers = Optional.of(own);
        return this;
    }

    /** Other choices: how much is searched, whether a surprise ends life. */
    public GodelMachineBuilder variant(Variant other) {
        variant = other;
        return this;
    }

    /** Who is told what happens. */
    public GodelMachineBuilder listener(RunListener told) {
        listener = told;
        return this;
    }

    /** What may stop a run before its life is over. */
    public GodelMachineBuilder brake(Brake limit) {
        brake = limit;
        return this;
    }

    /**
     * {@return the machine}
     *
     * @throws DiagnosticException with all that is wrong, and with places in the text of the experiment
     */
    public GodelMachine build() {
        Experiment experiment = Experiment.of(Quine.parseFile(NAME, text()));
        return new GodelMachine(experiment, target, axioms, variant, new Substitutes(nature, searchers, solver), listener, brake);
    }

    private String text() {
        return (solver.isPresent() ? "declare consult(observation, memory)\n" : "") + String.join("\n", statements) + (statements.isEmpty() ? "" : "\n") + """
                environment world {
                %s
                }

                machine visitor {
                  %s
                  lifetime %d
                  seed %d
                  target %s
                  memory = %s
                  searcher = 'standard
                  program {
                %s
                  }
                }
                """.formatted(environment.stripTrailing(), tempo, lifetime, seed, target.toString().replace('-', '_'), memory, program.indent(4).stripTrailing());
    }
}
