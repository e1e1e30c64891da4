package smolny.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.InstitutionalActs;
import smolny.model.event.Timeline;
import smolny.model.event.TroopCommand;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Agitation;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.Congress;
import smolny.model.phase.Decay;
import smolny.model.phase.DeputyUpdate;
import smolny.model.phase.DriveUpdate;
import smolny.model.phase.Elections;
import smolny.model.phase.Meetings;
import smolny.model.phase.Phase;
import smolny.model.phase.Recall;
import smolny.model.phase.SovietSessions;

/** The schedule of a day: the phases in the order in which they are run. */
final class DailySchedule {
    private DailySchedule() {}

    static Map<Phase, String> inOrder(List<DatedEvent> events, List<ConditionalEvent> acts, RunObserver observer) {
        Map<Phase, String> day = new LinkedHashMap<>();
        day.put(new Decay(), "the government's credibility wears off; fear and alarm fade");
        day.put(new Timeline(events, observer), "dated events take effect");
        day.put(new InstitutionalActs(acts, observer), "bodies act if they have a majority for it");
        day.put(new TroopCommand(observer), "armed units accept commissars and decide whom they obey");
        day.put(new Agitation(), "agitators of both sides visit units");
        day.put(new DriveUpdate(), "the push of all events on each unit is worked out");
        day.put(new Meetings(observer), "units meet, see how others stand and vote by show of hands");
        day.put(new AttitudeUpdate(), "private attitudes change overnight");
        day.put(new DeputyUpdate(), "the attitudes of deputies change too");
        day.put(new Recall(observer), "units recall some of their deputies and elect others");
        day.put(new SovietSessions(observer), "soviets with a question on the agenda vote");
        day.put(new Congress(observer), "a congress meets if its day has come");
        if (observer.hearsElections()) {
            day.put(new Elections(observer), "dumas, section executives and the Constituent Assembly are elected");
        }
        return day;
    }
}
