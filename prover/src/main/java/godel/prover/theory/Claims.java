package godel.prover.theory;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.TheoremStatement;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the theorems that a file states, and the hints at their proofs. */
public final class Claims {
    private final Theory theory;
    private final Set<String> known;
    private final Source source;
    private final Elaboration elaboration;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Diagnostic> errors = new ArrayList<>();

    private Claims(Theory theory, Source source, Set<String> known) {
        this.theory = theory;
        this.known = known;
        this.source = source;
        this.elaboration = new Elaboration(source, new TheorySignature(theory));
    }

    /**
     * A theorem as stated.
     *
     * @param variables induction is to be on one of these
     * @param measure   the induction is to go down in this
     * @param used      names of axioms and of theorems stated before, to be tried first
     * @param unfolded  names of functions to be unfolded wherever they occur
     */
    public record Claim(String name, Term formula, Set<Variable> variables, List<Term> measure, List<String> used, Set<String> unfolded) {

        /** {@return a claim without hints} */
        public static Claim of(String name, Term formula) {
            return new Claim(name, formula, Set.of(), List.of(), List.of(), Set.of());
        }
    }

    /**
     * {@return what the file states, in its order}
     *
     * @param theory holds what the file declares and defines
     * @throws DiagnosticException with all that is wrong
     */
    public static List<Claim> of(SourceFile file, Theory theory) {
        return of(file, theory, Set.of());
    }

    /**
     * {@return what the file states, in its order}
     *
     * @param known names of theorems that are proved already
     */
    public static List<Claim> of(SourceFile file, Theory theory, Set<String> known) {
        Claims reader = new Claims(theory, file.source(), known);
        file.all(TheoremStatement.class).forEach(reader::read);
        if (!reader.errors.isEmpty()) {
            throw new DiagnosticException(reader.errors, file.source().text());
        }
        return List.copyOf(reader.claims.values());
    }

    private void read(TheoremStatement statement) {
        if (claims.containsKey(statement.name()) || isKnown(statement.name())) {
            error(statement, statement.name(), "'" + statement.name() + "' is the name of another theorem or axiom", "choose another name");
            return;
        }
        try {
            Term formula = elaboration.formula(statement.formula());
            Set<Variable> variables = new LinkedHashSet<>();
            List<Term> measure = new ArrayList<>();
            List<String> used = new ArrayList<>();
            Set<String> unfolded = new LinkedHashSet<>();
            for (TheoremStatement.Hint hint : statement.hints()) {
                switch (hint) {
                    case TheoremStatement.Induction(List<String> names) -> names.forEach(name -> variables.add(variable(statement, formula, name)));
                    case TheoremStatement.Measure(var expressions) -> expressions.forEach(expression ->
                            measure.add(elaboration.body(expression, formula.variables().stream().map(Variable::name).toList())));
                    case TheoremStatement.Using(List<String> names) -> names.forEach(name -> use(statement, name, used, unfolded));
                }
            }
            claims.put(statement.name(), new Claim(statement.name(), formula, variables, measure, used, unfolded));
        } catch (DiagnosticException wrong) {
            errors.addAll(wrong.diagnostics());
        }
    }

    private Variable variable(TheoremStatement statement, Term formula, String name) {
        Variable variable = Variable.of(name);
        if (!formula.variables().contains(variable)) {
            error(statement, name, "induction on '" + name + "', which is no variable of the theorem",
                    "its variables are " + String.join(", ", formula.variables().stream().map(Variable::name).toList()));
        }
        return variable;
    }

    private void use(TheoremStatement statement, String name, List<String> used, Set<String> unfolded) {
        if (claims.containsKey(name) || isKnown(name)) {
            used.add(name);
        } else if (functions().anyMatch(name::equals)) {
            unfolded.add(name);
        } else {
            error(statement, name, "'" + name + "' is no axiom, no function, and no theorem stated before this one",
                    "state it before, or leave it out: all earlier theorems are used anyway");
        }
    }

    private boolean isKnown(String name) {
        return known.contains(name) || theory.axioms().stream().map(Axiom::name).anyMatch(name::equals);
    }

    private Stream<String> functions() {
        return theory.definitions().stream().map(Definition::function).map(FunctionSymbol::name);
    }

    private void error(TheoremStatement statement, String at, String message, String hint) {
        errors.add(source.error(statement, message).at(at).hinting(hint));
    }
}
