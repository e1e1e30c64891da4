package smolny.gui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.world.Party;
import smolny.session.DaySnapshot;
import smolny.simulation.DelegateAnswer;

/**
 * What a chamber can show: a body, or one group's part of it.
 *
 * @param body id of the body
 * @param group id of the group; empty for the whole body
 * @param title as offered for choice
 */
record ChamberChoice(String body, String group, String title) {

    /** A member, in a place that never changes: the seat's id or the delegate's number, party and position. */
    record Member(Object who, String unit, Party party, boolean forSoviets, boolean fresh) {}

    /** All there are: the body that makes the news and its sections first, then congresses, then the rest. */
    static List<ChamberChoice> of(ViewState now) {
        List<ChamberChoice> news = new ArrayList<>();
        List<ChamberChoice> rest = new ArrayList<>();
        for (PoliticalBody body : now.setting().bodies()) {
            boolean congress = body.kind() == PoliticalBodyKind.CONGRESS;
            if (body.id().equals(now.setting().newsFrom())) {
                news.add(0, new ChamberChoice(body.id(), "", ViewLabels.body(body)));
                now.snapshot().seats().stream()
                        .filter(seat -> seat.info().body().equals(body.id()))
                        .map(seat -> seat.info().unit().group())
                        .distinct()
                        .forEach(group -> news.add(new ChamberChoice(body.id(), group.id(), "   " + group.title())));
            } else if (congress) {
                news.add(new ChamberChoice(body.id(), "", ViewLabels.body(body)));
            } else if (body.kind().hasDeputies()) {
                rest.add(new ChamberChoice(body.id(), "", ViewLabels.body(body)));
            }
        }
        news.addAll(rest);
        return news;
    }

    /** Members in the order of their places; none of a congress that has not met. */
    List<Member> members(ViewState now) {
        List<Member> members = new ArrayList<>();
        for (DaySnapshot.SeatState seat : now.snapshot().seats()) {
            DaySnapshot.SeatInfo card = seat.info();
            if (card.body().equals(body)
                    && (group.isEmpty() || card.unit().group().id().equals(group))) {
                boolean fresh = seat.electedDay() == now.day() && now.day() > 0;
                members.add(new Member(card.id(), card.unit().place().title(), seat.party(), seat.forSoviets(), fresh));
            }
        }
        return members.isEmpty() && isCongress(now) ? delegates(now) : members;
    }

    boolean isCongress(ViewState now) {
        return now.setting().bodies().stream()
                .anyMatch(other -> other.id().equals(body) && other.kind() == PoliticalBodyKind.CONGRESS);
    }

    // From left to right by position, as in the figure of the report.
    private static List<Member> delegates(ViewState now) {
        return now.snapshots().stream()
                .flatMap(snapshot -> snapshot.log().delegateAnswers().stream())
                .sorted(Comparator.comparingDouble(DelegateAnswer::position)
                        .reversed()
                        .thenComparing(DelegateAnswer::number))
                .map(delegate -> new Member(
                        delegate.number(), delegate.unit(), party(delegate.party()), delegate.position() > 0, false))
                .toList();
    }

    private static Party party(String word) {
        return Arrays.stream(Party.values())
                .filter(party -> party.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return title;
    }
}
