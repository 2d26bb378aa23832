package godel.machine.experiment;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.elaborate.Signature;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Source;
import godel.machine.hardware.Consultant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks a machine's program: it is closed, so it calls primitives and its own functions only; it has a policy; and it
 * gives no primitive another meaning, since the hardware would not hear of it.
 */
final class ProgramCheck {
    private static final Map<String, List<String>> ROLES = new TreeMap<>(Map.of("policy", List.of("observation", "memory"), "schedule", List.of("searcher")));

    private final Source source;
    private final MachineStatement machine;
    private final Signature outside;
    private final boolean consulting;
    private final List<Diagnostic> errors = new ArrayList<>();

    private ProgramCheck(Source source, MachineStatement machine, Signature outside, boolean consulting) {
        this.source = source;
        this.machine = machine;
        this.outside = outside;
        this.consulting = consulting;
    }

    /**
     * @param outside    functions that are known elsewhere, but not in a program
     * @param consulting whether the program may consult something outside
     */
    static List<Diagnostic> check(Source source, MachineStatement machine, Signature outside, boolean consulting) {
        ProgramCheck check = new ProgramCheck(source, machine, outside, consulting);
        check.policyExists();
        machine.program().forEach(check::signature);
        Signature inside = check.inside();
        machine.program().forEach(function -> check.body(function, inside));
        return check.errors;
    }

    private void policyExists() {
        if (machine.program().stream().noneMatch(function -> function.name().equals("policy"))) {
            errors.add(source.error(machine, "machine `" + machine.name() + "` has no policy")
                    .hinting("its program needs define policy(observation, memory) = pair(action, memory)"));
        }
    }

    private void signature(Define function) {
        List<String> expected = Optional.ofNullable(ROLES.get(function.name())).orElse(function.parameters());
        if (expected.size() != function.parameters().size()) {
            errors.add(source.error(function, "`" + function.name() + "` has " + counted(expected.size()) + ", not " + function.parameters().size())
                    .hinting("write define " + function.name() + "(" + String.join(", ", expected) + ") = …"));
        }
        if (isPrimitive(function.name())) {
            errors.add(source.error(function, "the program cannot give `" + function.name() + "` another meaning").at(function.name())
                    .hinting("it is a primitive of the hardware; choose another name"));
        }
    }

    /** {@return whether code that calls this name means the hardware's or the language's function, whatever the program says} */
    private boolean isPrimitive(String name) {
        return consulting && name.equals(Consultant.NAME.name()) || !Signature.primitives().arities(name).isEmpty() || name.equals("<=");
    }

    private Signature inside() {
        Signature inside = Signature.primitives().with("<=", 2);
        if (consulting) {
            inside = inside.with(Consultant.NAME.name(), Consultant.ARITY);
        }
        for (Define function : machine.program()) {
            inside = inside.with(function.name(), function.parameters().size());
        }
        return inside;
    }

    private void body(Define function, Signature inside) {
        Signature known = inside;
        for (Expression.Call call : Calls.in(function.body())) {
            String name = call.function();
            if (inside.arities(name).isEmpty() && !outside.arities(name).isEmpty()) {
                known = known.with(name, call.arguments().size());
                errors.add(source.error(call, "`" + name + "` is not a function of this program").at(name)
                        .hinting("a program is closed, for it is rewritten as a whole: define `" + name + "` in it too"));
            }
        }
        try {
            new Elaboration(source, known).body(function.body(), function.parameters());
        } catch (DiagnosticException unknown) {
            errors.addAll(unknown.diagnostics());
        }
    }

    private static String counted(int parameters) {
        return parameters == 1 ? "1 parameter" : parameters + " parameters";
    }
}
