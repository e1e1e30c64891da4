package smolny.lab.engine;

import java.util.List;
import smolny.model.event.Institutions;
import smolny.model.event.Scenario;
import smolny.model.event.Timeline;
import smolny.model.fact.Observer;
import smolny.model.phase.Agitation;
import smolny.model.phase.Congress;
import smolny.model.phase.Conviction;
import smolny.model.phase.Deputies;
import smolny.model.phase.Elections;
import smolny.model.phase.Meetings;
import smolny.model.phase.Phase;
import smolny.model.phase.Pressure;
import smolny.model.phase.Recall;
import smolny.model.phase.Sessions;
import smolny.model.phase.Wear;

/** One day of the autumn. What stands above happens before what stands below: this list is the model's schedule. */
final class Day {
    private Day() {}

    static List<Phase> inOrder(Scenario scenario, Observer observer) {
        return List.of(
                new Wear(), // credibility wears off, fear and alarm fade
                new Timeline(scenario.events(), observer), // news arrives, orders are given
                new Institutions(scenario.conditional(), observer), // bodies act if their majorities hold
                new Pressure(), // what all this pushes on each unit
                new Agitation(), // speakers of both sides go where they are sent
                new Meetings(observer), // units meet, look around and vote with their hands
                new Conviction(), // overnight everyone's private attitude moves
                new Deputies(), // deputies change their minds as well
                new Recall(observer), // units recall those whom they sent, and elect others
                new Sessions(observer), // soviets with a question before them vote
                new Congress(observer), // a congress meets if its day has come
                new Elections(observer)); // dumas, section executives, the Constituent Assembly
    }
}
