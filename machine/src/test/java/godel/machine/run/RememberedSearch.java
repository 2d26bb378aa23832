package godel.machine.run;

import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import godel.machine.life.Searcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Searchers that say cycle by cycle what those of another life said, for tests in which the search is not what is tested. */
final class RememberedSearch implements Searcher.Source {
    private final Map<Long, SearchProgress> progress = new HashMap<>();
    private final Map<Long, LifeEvent.TargetProved> proofs = new HashMap<>();

    /** @param events of the other life */
    RememberedSearch(List<LifeEvent> events) {
        for (LifeEvent event : events) {
            switch (event) {
                case LifeEvent.SearchAdvanced advanced -> progress.put(advanced.cycle() + 1, advanced.progress());
                case LifeEvent.TargetProved proved -> proofs.put(proved.at().cycle(), proved);
                case LifeEvent other -> {
                }
            }
        }
    }

    @Override
    public Searcher begin(Moment start) {
        return (steps, prior, now) -> new Searcher.Slice(Optional.ofNullable(proofs.get(now.cycle())).map(LifeEvent.TargetProved::discovery),
                progress.get(now.cycle()));
    }
}
