package godel.axioms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;

/**
 * Looks through a query for what would reach beyond the graph at hand: other data, the network, classes loaded by name.
 * Properties that are computed rather than looked up need no search; {@link RunQuery} turns them off.
 */
final class ForbiddenParts {
    private final List<String> found = new ArrayList<>();

    private ForbiddenParts() {
    }

    /** {@return the first such part, in words} */
    static Optional<String> in(Query query) {
        if (!query.isSelectType() && !query.isAskType()) {
            return Optional.of("a query other than SELECT and ASK");
        }
        if (query.hasDatasetDescription()) {
            return Optional.of("FROM");
        }
        ForbiddenParts parts = new ForbiddenParts();
        Walker.walk(Algebra.compile(query), parts.new Patterns(), parts.new Expressions());
        return parts.found.stream().findFirst();
    }

    private final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            found.add("SERVICE");
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> check(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getGroupVars().getExprs().values().forEach(ForbiddenParts.this::check);
            group.getAggregators().forEach(ForbiddenParts.this::check);
        }
    }

    private final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function named && !named.getFunctionIRI().startsWith(XSD.getURI())) {
                found.add("the function <" + named.getFunctionIRI() + ">");
            }
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            if (aggregator.getAggregator() instanceof AggCustom custom) {
                found.add("the function <" + custom.getIRI() + ">");
            } else if (aggregator.getAggregator().getExprList() != null) {
                aggregator.getAggregator().getExprList().forEach(ForbiddenParts.this::check);
            }
        }
    }

    private void check(Expr expression) {
        Walker.walk(expression, new Patterns(), new Expressions());
    }
}
