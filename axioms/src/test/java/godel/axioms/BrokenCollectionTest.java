package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.prover.kernel.Theory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenCollectionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // part                        | replacement                           | node          | constraint              | line
        "gm:number 1 ;                 | ``                                    | axiom:one     | shape:number, MinCount       | 5",
        "gm:number 1 ;                 | gm:number 1, 3 ;                      | axiom:one     | shape:number, MaxCount       | 5",
        "gm:number 1 ;                 | gm:number '1' ;                       | axiom:one     | shape:number, Datatype       | 6",
        "gm:number 1 ;                 | gm:number 1.5 ;                       | axiom:one     | shape:number, Datatype       | 6",
        "gm:number 1 ;                 | gm:number -1 ;                        | axiom:one     | shape:number, MinInclusive   | 6",
        "gm:number 1 ;                 | gm:number 1000000000000000000000000 ; | axiom:one     | shape:number, MaxInclusive   | 6",
        "gm:number 1 ;                 | gm:number 2 ;                         | axiom:one     | shape:numberIsUnique, SPARQL | 5",
        "gm:name \"one\" ;             | ``                                    | axiom:one     | shape:name, MinCount         | 5",
        "gm:name \"one\" ;             | gm:name 'one', 'three' ;              | axiom:one     | shape:name, MaxCount         | 5",
        "gm:name \"one\" ;             | gm:name 'One' ;                       | axiom:one     | shape:name, Pattern          | 7",
        "gm:name \"one\" ;             | gm:name 'one'@en ;                    | axiom:one     | shape:name, Datatype         | 7",
        "gm:name \"one\" ;             | gm:name 'two' ;                       | axiom:one     | shape:nameIsUnique, SPARQL   | 5",
        "gm:name \"one\" ;             | gm:name 'three' ;                     | axiom:one     | shape:nameIsLocalName, SPARQL | 5",
        "gm:formula \"x = x\" ;        | ``                                    | axiom:one     | shape:formula, MinCount      | 5",
        "gm:formula \"x = x\" ;        | gm:formula 'x = x', 'y = y' ;         | axiom:one     | shape:formula, MaxCount      | 5",
        "gm:formula \"x = x\" ;        | gm:formula ' ' ;                      | axiom:one     | shape:formula, Pattern       | 8",
        "gm:formula \"x = x\" ;        | gm:formula gm:x ;                     | axiom:one     | shape:formula, Datatype      | 8",
        "gm:kind \"primitive\" ;       | ``                                    | axiom:one     | shape:kind, MinCount         | 5",
        "gm:kind \"primitive\" ;       | gm:kind 'primitive', 'hardware' ;     | axiom:one     | shape:kind, MaxCount         | 5",
        "gm:kind \"primitive\" ;       | gm:kind 'magic' ;                     | axiom:one     | shape:kind, In               | 9",
        "gm:explanation \"The same.\" ;| ``                                    | axiom:one     | shape:explanation, MinCount  | 5",
        "gm:explanation \"The same.\" ;| gm:explanation '' ;                   | axiom:one     | shape:explanation, Pattern   | 10",
        "gm:explanation \"The same.\" ;| gm:explanation 'a', 'b' ;             | axiom:one     | shape:explanation, MaxCount  | 5",
        "gm:source \"a test\" .        | .                                     | axiom:one     | shape:source, MinCount       | 5",
        "gm:source \"a test\" .        | gm:source '' .                        | axiom:one     | shape:source, Pattern        | 11",
        "gm:source                     | gm:soruce                             | axiom:one     | shape:axiom, Closed          | 11",
        "axiom:one a gm:Axiom          | axiom:one a gm:Axoim                  | axiom:one     | shape:class, In              | 5",
        "axiom:one a gm:Axiom          | [] a gm:Axiom                         | a blank node  | shape:axiom, NodeKind        | 5",
        "axiom:one a gm:Axiom          | gm:extra gm:kind 'x' . axiom:one a gm:Axiom | gm:extra | shape:class, MinCount       | 5",
        "axiom:one a gm:Axiom          | <c> a gm:AxiomCollection ; rdfs:comment 'b' . axiom:one a gm:Axiom | https://godel.invalid/c | shape:oneCollection, SPARQL | 5",
        "rdfs:comment \"For tests.\" ; | ``                                    | https://godel.invalid/collection/test | shape:comment, MinCount | 4",
        "gm:requires \"basic\"         | gm:requires '../basic'                | https://godel.invalid/collection/test | shape:requires, Pattern | 4",
        "gm:requires \"basic\"         | gm:formula 'x = x'                    | https://godel.invalid/collection/test | shape:collection, Closed | 4",
    })
    void aBrokenConstraintIsNamedWithItsNodeAndLine(String part, String replacement, String node, String constraint, int line) {
        List<Diagnostic> errors = Turtle.refused(Turtle.with(part, replacement)).diagnostics();
        assertTrue(errors.stream().anyMatch(error -> error.message().startsWith(node + ": ") && error.message().endsWith("[" + constraint + "]")
                && error.source().equals("test.ttl") && error.span().line() == line), errors::toString);
    }

    @Test
    void theMessageSaysWhatIsWanted() {
        assertEquals("""
                test.ttl:9:13: error: axiom:one: an axiom needs exactly one gm:kind: primitive, hardware or utility (found "magic") [shape:kind, In]
                      gm:kind "magic" ;
                              ^
                  hint: nothing of this file was loaded
                """, Turtle.refused(Turtle.with("\"primitive\"", "\"magic\"")).render());
    }

    @Test
    void aFileWithoutACollectionIsRefused() {
        assertEquals("test.ttl:1:1: error: there is no gm:AxiomCollection in the file", Turtle.refused("").getMessage());
    }

    @Test
    void aMistakeInTurtleIsShownAtItsPlace() {
        DiagnosticException error = Turtle.refused(Turtle.with("gm:number 1 ;", "gm:number 1 gm:x ;"));
        assertEquals(6, error.diagnostics().getFirst().span().line());
        assertTrue(error.getMessage().contains("this is not Turtle"), error.getMessage());
    }

    @Test
    void aFileCutShortIsRefused() {
        assertEquals("test.ttl:8", place(Turtle.refused(Turtle.GOOD.substring(0, Turtle.GOOD.indexOf("x = x")))));
    }

    @Test
    void aFormulaThatDoesNotParseIsShownInTheFileAndNothingIsLoaded() {
        Theory theory = Theory.create();
        DiagnosticException error = assertThrows(DiagnosticException.class,
                () -> Turtle.load(Turtle.with("is_pair(pair(x, y))", "is_pair(pair(x, ))")).loadInto(theory));
        assertEquals("test.ttl:13:63", place(error) + ":" + error.diagnostics().getFirst().span().column());
        assertTrue(error.getMessage().contains("axiom:two: the formula cannot be read: "), error.getMessage());
        assertEquals(List.of(), theory.axioms());
    }

    @Test
    void aFormulaOfAnUnknownFunctionLoadsNothing() {
        Theory theory = Theory.create();
        DiagnosticException error = assertThrows(DiagnosticException.class,
                () -> Turtle.load(Turtle.with("is_pair(pair(x, y))", "is_pear(pair(x, y))")).loadInto(theory));
        assertTrue(error.getMessage().contains("axiom:two: the formula cannot be read: unknown function `is_pear`"), error.getMessage());
        assertEquals(List.of(), theory.axioms());
    }

    @Test
    void aFormulaWithTheWrongNumberOfArgumentsLoadsNothing() {
        Theory theory = Theory.create();
        assertThrows(DiagnosticException.class, () -> Turtle.load(Turtle.with("pair(x, y)", "pair(x)")).loadInto(theory));
        assertEquals(List.of(), theory.axioms());
    }

    @Test
    void aFormulaWrittenWithEscapesIsShownWhereItBegins() {
        DiagnosticException error = assertThrows(DiagnosticException.class,
                () -> Turtle.load(Turtle.with("\"x = x\"", "\"x\\n= )\"")).loadInto(Theory.create()));
        assertEquals("test.ttl:8:16", place(error) + ":" + error.diagnostics().getFirst().span().column());
    }

    @Test
    void aNameThatTheTheoryHasAlreadyLoadsNothing() {
        Theory theory = Theory.create();
        Turtle.load(Turtle.GOOD).loadInto(theory);
        DiagnosticException error = assertThrows(DiagnosticException.class,
                () -> Turtle.load(Turtle.GOOD.replace("one", "three")).loadInto(theory));
        assertTrue(error.getMessage().contains("axiom:two: the theory has an axiom of this name already"), error.getMessage());
        assertEquals(2, theory.axioms().size());
    }

    private static String place(DiagnosticException error) {
        Diagnostic first = error.diagnostics().getFirst();
        return first.source() + ":" + first.span().line();
    }
}
