package godel.prover;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.elaborate.Signature;
import godel.grammar.parse.Quine;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Theories to test in: the primitive axioms as the axioms module states them, and {@code <=}. That module is built after
 * this one, so its file is read as text; both stay one source.
 */
public final class PrimitiveAxioms {
    private static final Path FILE = Path.of("..", "axioms", "src", "main", "resources", "godel", "axioms", "primitive.ttl");
    private static final Pattern ENTRY = Pattern.compile("gm:name \"([^\"\\\\]*)\".*?gm:kind \"([^\"\\\\]*)\".*?gm:formula \"([^\"\\\\]*)\"", Pattern.DOTALL);
    private static final List<Axiom> AXIOMS = read();

    private PrimitiveAxioms() {
    }

    /** {@return a new theory with the primitive axioms in the file's order, and {@code x <= y} defined as {@code not(y < x)}} */
    public static Theory theory() {
        Theory theory = axiomsAlone();
        List<Variable> parameters = List.of(Variable.of("x"), Variable.of("y"));
        theory.define(List.of(new Proposal(FunctionSymbol.of("<=", 2), parameters, formula(theory, "not (y < x)"), List.of())), List.of());
        return theory;
    }

    /** {@return a new theory with the primitive axioms and nothing else} */
    public static Theory axiomsAlone() {
        Theory theory = Theory.create();
        AXIOMS.forEach(theory::assertAxiom);
        return theory;
    }

    /** {@return the term that the text is, over the functions that the theory knows} */
    public static Term formula(Theory theory, String text) {
        Signature signature = Signature.primitives();
        for (Definition definition : theory.definitions()) {
            signature = signature.with(definition.function().name(), definition.function().arity());
        }
        for (FunctionSymbol declared : theory.declared()) {
            signature = signature.with(declared.name(), declared.arity());
        }
        return Elaboration.formula(Quine.parseExpression("test", text), signature);
    }

    private static List<Axiom> read() {
        try {
            String text = Files.readString(FILE);
            List<Axiom> axioms = ENTRY.matcher(text).results().map(PrimitiveAxioms::axiom).toList();
            long stated = Pattern.compile(" a gm:Axiom ;").matcher(text).results().count();
            if (axioms.size() != stated) {
                throw new IllegalStateException(FILE + " states " + stated + " axioms, but " + axioms.size() + " were understood");
            }
            return axioms;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Axiom axiom(MatchResult entry) {
        Term formula = Elaboration.formula(Quine.parseExpression(entry.group(1), entry.group(3)), Signature.primitives());
        return new Axiom(entry.group(1), entry.group(2), formula);
    }
}
