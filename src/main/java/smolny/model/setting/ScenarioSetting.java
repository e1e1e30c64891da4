package smolny.model.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is given before the first day.
 *
 * @param id name of the scenario
 * @param clock from when to when
 * @param newsFrom id of the body whose units' resolutions make half of the news
 * @param centres the capitals
 * @param opening how things stand on the first day
 * @param groups people, by class and region
 * @param places where their units are
 * @param covariates what is known of the localities of places
 * @param bodies institutions
 * @param sessions plenaries
 * @param elections choices between parties
 * @param forces terms of the contest where no theatre is given
 * @param theatres where two commands ask the same troops for obedience
 * @param armedUnits named armed units of the theatres
 * @param extensions what further jars add to the model
 */
public record ScenarioSetting(
        String id,
        ScenarioCalendar clock,
        String newsFrom,
        List<Capital> centres,
        OpeningConditions opening,
        List<SocialGroup> groups,
        List<Place> places,
        Covariates covariates,
        List<PoliticalBody> bodies,
        List<SovietSession> sessions,
        List<Election> elections,
        List<ArmedForce> forces,
        List<Theatre> theatres,
        List<ArmedUnit> armedUnits,
        List<Extension> extensions) {

    /** Keeps its own copies of the lists. */
    public ScenarioSetting {
        centres = List.copyOf(centres);
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        bodies = List.copyOf(bodies);
        sessions = List.copyOf(sessions);
        elections = List.copyOf(elections);
        forces = List.copyOf(forces);
        theatres = List.copyOf(theatres);
        armedUnits = List.copyOf(armedUnits);
        extensions = List.copyOf(extensions);
    }

    /** The extension of a kind; null if there is none. A scenario chooses at most one alternative for a rule. */
    public <T extends Extension> @Nullable T extension(Class<T> kind) {
        for (Extension extension : extensions) {
            if (kind.isInstance(extension)) {
                return kind.cast(extension);
            }
        }
        return null;
    }

    /** The same with other extensions. */
    public ScenarioSetting extendedBy(List<Extension> others) {
        return with(covariates, others);
    }

    /** The same with other covariates. */
    public ScenarioSetting with(Covariates others) {
        return with(others, extensions);
    }

    private ScenarioSetting with(Covariates known, List<Extension> added) {
        return new ScenarioSetting(
                id,
                clock,
                newsFrom,
                centres,
                opening,
                groups,
                places,
                known,
                bodies,
                sessions,
                elections,
                forces,
                theatres,
                armedUnits,
                added);
    }
}
