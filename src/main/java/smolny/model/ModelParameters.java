package smolny.model;

import java.util.List;
import smolny.kernel.parameter.ParameterRegistry;
import smolny.model.event.EventEffects;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.Decay;
import smolny.model.phase.Initialization;
import smolny.model.phase.Meetings;
import smolny.model.phase.Recall;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.rule.Attendance;
import smolny.model.rule.CommandContest;
import smolny.model.rule.CongressChoice;
import smolny.model.rule.ContestOfForce;
import smolny.model.rule.Drive;
import smolny.model.rule.Initiative;
import smolny.model.rule.Obedience;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.OtherLists;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.Perception;
import smolny.model.rule.RandomElection;
import smolny.model.rule.Readiness;
import smolny.model.rule.VotePosition;
import smolny.model.world.AgitatorRecruitment;
import smolny.model.world.Disposition;
import smolny.model.world.Exposure;
import smolny.model.world.PlaceCharacter;

/**
 * The parameter registry: every constant declared beside the code that reads it, gathered here in the order in which
 * manuals and windows show them. A test finds the constants by reflection and fails if one is missing.
 */
public final class ModelParameters {
    /** All of them. */
    public static final ParameterRegistry ALL = new ParameterRegistry(List.of(
            Disposition.WORKERS,
            Disposition.SOLDIERS,
            Disposition.PEASANTS,
            Disposition.TOWNSPEOPLE,
            Disposition.EXPOSURE_SLOPE,
            Disposition.BROUGHT_IN,
            Disposition.LOCAL_LIKENESS,
            Disposition.UNIT_LIKENESS,
            Disposition.RESPONSE_SPREAD,
            Disposition.CAUTION_SPREAD,
            Disposition.COMMITTED_SHARE,
            Disposition.COMMITTED_FIRMNESS,
            Exposure.LENGTH,
            Exposure.TOWN_DISTANCE,
            PlaceCharacter.PARTY,
            PlaceCharacter.WORKS,
            PlaceCharacter.TIES,
            PlaceCharacter.FRONT,
            PlaceCharacter.LANDLESS,
            PlaceCharacter.UKRAINISED,
            PlaceCharacter.OWN,
            Drive.CREDIBILITY,
            Drive.GRIEVANCE,
            Drive.THREAT,
            Drive.WORKERS,
            Drive.PEASANTS,
            Drive.TOWNSPEOPLE,
            Drive.REACH_SCALE,
            OpenSpeech.FEAR,
            OpenSpeech.CONFORMITY,
            Readiness.THRESHOLD,
            Readiness.DREAD,
            Perception.NEWS,
            AgitatorRecruitment.SOVIET_SIDE,
            AgitatorRecruitment.MODERATE_SIDE,
            AgitatorRecruitment.LEFT_SR_SHARE,
            AgitatorRecruitment.MENSHEVIK_SHARE,
            AgitatorInfluence.INDIVIDUALS,
            AgitatorInfluence.VOICE,
            AgitatorInfluence.MODERATE_VOICE,
            AgitatorInfluence.COMMISSAR_SOVIET,
            AgitatorInfluence.COMMISSAR_MODERATE,
            Meetings.ALARM_FACTOR,
            Meetings.ALARM_LEVEL,
            Meetings.RATE,
            AttitudeUpdate.PULL,
            AttitudeUpdate.INFLUENCE,
            AttitudeUpdate.NOISE,
            Decay.CREDIBILITY,
            Decay.FEAR,
            Decay.ALARM_HALF_LIFE,
            RandomElection.EXPONENT,
            OtherLists.VILLAGES,
            Initialization.VINTAGE,
            Initialization.COMMITTEE_VINTAGE,
            Initialization.PARTISANS,
            Recall.HAZARD,
            Recall.ROUTINE,
            Recall.COMMITTEE,
            VotePosition.MANDATE,
            VotePosition.FEAR_SHARE,
            Attendance.SELECTIVITY,
            Attendance.ABSTENTION,
            PartyChoice.BOLSHEVIK,
            PartyChoice.SR,
            PartyChoice.MENSHEVIK,
            PartyChoice.MENSHEVIK_DEPUTIES,
            PartyChoice.LEFT_SR,
            PartyChoice.KADET,
            PartyChoice.KADET_ELSEWHERE,
            PartyChoice.SR_SOLDIERS,
            PartyChoice.SR_PEASANTS,
            PartyChoice.SR_NEARNESS,
            PartyChoice.SR_FAR_FRONTS,
            PartyChoice.SR_PEASANT_DEPUTIES,
            PlaceCharacter.BLACK_EARTH,
            PlaceCharacter.COMMUNE,
            PlaceCharacter.MENSHEVIKS,
            PlaceCharacter.OWN_SR,
            PartyChoice.VALENCE,
            PartyChoice.VALENCE_PEASANTS,
            PartyChoice.VALENCE_FRONT,
            PartyChoice.HORIZON,
            PartyChoice.SLOPE_BOLSHEVIK,
            PartyChoice.SLOPE_LEFT_SR,
            PartyChoice.SLOPE_SR,
            PartyChoice.SLOPE_MENSHEVIK,
            PartyChoice.SLOPE_KADET,
            CongressChoice.DELEGATES,
            CongressChoice.EXPONENT,
            CongressChoice.DEMOCRACY_WIDTH,
            CongressChoice.NO_KADETS_WIDTH,
            CongressChoice.FRONT_WEIGHT,
            CongressChoice.VILLAGE_WEIGHT,
            ContestOfForce.LUCK,
            Obedience.SUPPORT,
            Obedience.COMMISSAR,
            Obedience.ORDER,
            Obedience.RECORD,
            Obedience.REMOVAL,
            Obedience.EXAMPLE,
            Obedience.BAR,
            Obedience.DREAD,
            Obedience.LEAN_JULY,
            Obedience.LEAN_CAVALRY,
            Obedience.LEAN_COSSACKS,
            Obedience.LEAN_CADETS,
            Obedience.LEAN_FRONT,
            Obedience.FADING,
            Obedience.HEARSAY,
            Obedience.ACCEPT,
            Obedience.ACCEPT_SUPPORT,
            Obedience.ACCEPT_VOTE,
            Initiative.DARE,
            Initiative.DARE_COMMAND,
            Initiative.DEFENCE,
            Initiative.CONGRESS,
            Initiative.WEAK_OCCASION,
            Initiative.STRIKE,
            Initiative.STRIKE_LOSS,
            Initiative.STRIKE_CONGRESS,
            CommandContest.TURNOUT,
            CommandContest.STAFF_TURNOUT,
            CommandContest.NEUTRAL,
            CommandContest.EXPONENT,
            CommandContest.DESERTION,
            CommandContest.GUNS,
            CommandContest.PACE,
            CommandContest.TRAINS,
            CommandContest.COMMANDER,
            EventEffects.DISTRUST,
            EventEffects.TRUST,
            EventEffects.STANDING_THREAT,
            EventEffects.LAND,
            EventEffects.PEACE,
            EventEffects.LESS_FEAR,
            EventEffects.ENTRY,
            EventEffects.HOPE));

    private ModelParameters() {}
}
