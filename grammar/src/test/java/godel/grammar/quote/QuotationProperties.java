package godel.grammar.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Trees;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuotationProperties {
    @Property(tries = 500)
    void everyExpressionIsAValueAndBack(@ForAll("expressions") Expression expression) {
        assertEquals(expression, Quotation.unquote(Quotation.quote(expression)));
    }

    @Property(tries = 500)
    void everyValueThatIsAnExpressionIsItsQuotation(@ForAll("values") Value value) {
        assertEquals(value, unquoted(value).map(Quotation::quote).orElse(value));
    }

    @Property(tries = 300)
    void everyProgramIsAValueAndBack(@ForAll("programs") List<Define> program) {
        List<Define> withoutMeasures = program.stream()
                .map(function -> Define.of(function.name(), function.parameters(), function.body())).toList();
        assertEquals(withoutMeasures, Program.unquote(Program.quote(program)));
    }

    private static Optional<Expression> unquoted(Value value) {
        try {
            return Optional.of(Quotation.unquote(value));
        } catch (MalformedQuotation refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return Trees.expressions();
    }

    @Provide
    Arbitrary<Value> values() {
        return Trees.values();
    }

    @Provide
    Arbitrary<List<Define>> programs() {
        return Trees.definitions().list().ofMaxSize(3).map(Trees::distinct);
    }
}
