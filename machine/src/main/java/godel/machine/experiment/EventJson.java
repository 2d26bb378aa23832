package godel.machine.experiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.grammar.value.Value;
import godel.machine.journal.Digest;
import godel.machine.life.Consequence;
import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import godel.machine.life.Switching;
import godel.machine.life.Tempo;
import godel.prover.kernel.Theorem;

/** Events as JSON objects. Values are Quine text; programs are named by their digests, so that the log says which one acted. */
final class EventJson {
    private final ObjectMapper json = new ObjectMapper();
    private Value digested;
    private String digest;

    ObjectNode of(LifeEvent event) {
        ObjectNode node = json.createObjectNode();
        switch (event) {
            case LifeEvent.Began(Moment moment) -> {
                moment(node.put("event", "began"), moment);
                node.put("program", digest(moment.software().program()));
            }
            case LifeEvent.Switched(Switching switching) -> {
                moment(node.put("event", "switched"), switching.before());
                node.put("steps", switching.steps()).put("completed", switching.completed());
                node.put("old_program", digest(switching.before().software().program())).put("new_program", digest(switching.after().program()));
            }
            case LifeEvent.CycleDone done -> cycle(node, done);
            case LifeEvent.SearchAdvanced(long cycle, long steps, SearchProgress progress) ->
                    progress(node.put("event", "search").put("cycle", cycle).put("steps", steps), progress);
            case LifeEvent.TargetProved(Moment at, var discovery, SearchProgress progress) -> {
                moment(node.put("event", "proved"), at);
                node.put("switchprog", discovery.switchprog().toString());
                discovery.technique().forEach(node.putArray("technique")::add);
                progress(node, progress);
            }
            case LifeEvent.Surprised(long cycle, Value world, Value action, Consequence happened) ->
                    node.put("event", "surprised").put("cycle", cycle).put("world", world.toString()).put("action", action.toString())
                            .put("reward", happened.reward().toString()).put("next_world", happened.world().toString());
            case LifeEvent.Contradicted(long cycle, Theorem proof) -> {
                ArrayNode axioms = node.put("event", "contradicted").put("cycle", cycle).putArray("axioms");
                proof.axioms().values().stream().filter(axiom -> !axiom.kind().equals("primitive")).forEach(axiom -> axioms.add(axiom.name()));
            }
            case LifeEvent.Ended(LifeEvent.Ending ending, Moment moment) -> {
                moment(node.put("event", "ended"), moment);
                node.put("reason", reason(ending));
            }
        }
        return node;
    }

    private void cycle(ObjectNode node, LifeEvent.CycleDone done) {
        Tempo.Turn turn = done.turn();
        node.put("event", "cycle").put("cycle", done.cycle()).put("remaining", done.remaining());
        node.put("program", digest(done.program())).put("world", done.world().toString());
        node.put("action", turn.action().toString()).put("by_default", turn.byDefault());
        node.put("policy_steps", turn.policySteps()).put("schedule_steps", turn.scheduleSteps()).put("search_steps", turn.searchSteps());
        node.put("probability", done.happened().probability().toString()).put("reward", done.happened().reward().toString());
        node.put("worth", done.worth().toString()).put("earned", done.earned().toString());
    }

    private static void moment(ObjectNode node, Moment moment) {
        node.put("cycle", moment.cycle()).put("remaining", moment.remaining());
        node.put("world", moment.world().toString()).put("earned", moment.earned().toString());
    }

    private static void progress(ObjectNode node, SearchProgress progress) {
        node.put("phase", progress.phase()).put("techniques", progress.techniques()).put("tokens", progress.tokens());
        node.put("total_steps", progress.steps()).put("theorems", progress.theorems());
        node.put("derived_rules", progress.derivedRules()).put("deepest_undo", progress.deepestUndo());
    }

    private static String reason(LifeEvent.Ending ending) {
        return switch (ending) {
            case LifeEvent.LifetimeOver _ -> "the lifetime is over";
            case LifeEvent.PolicyUnfinished _ -> "the policy did not finish within what was left of life";
            case LifeEvent.SwitchprogUnfinished _ -> "the switchprog did not finish within what was left of life";
            case LifeEvent.AxiomsContradictory _ -> "false was proved from the axioms: they contradict each other";
            case LifeEvent.AxiomsWrong _ -> "something happened that the axioms exclude";
            case LifeEvent.Refused(String why) -> "the certificate was refused: " + why;
        };
    }

    /** The program that acts is the same for many cycles. */
    private String digest(Value program) {
        if (program != digested) {
            digest = Digest.of(program);
            digested = program;
        }
        return digest;
    }
}
