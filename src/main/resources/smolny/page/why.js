// Why: a vote taken apart, an event with its sources, the readings of historians side by side.

import {COALITION, INK, SOFT, SOVIET, figure, h, picture, s, table, wide} from "draw";
import {Refusal, ask} from "model";
import {changes, request} from "state";
import {date, eventTitle, percent, place, plain, said, signed, t, title} from "words";
import {eventCard, sessionTitle} from "watch";
import {questionTitle} from "ask";

/** The screen; it fills itself when a vote is chosen. */
export function whyScreen(library, show, answer) {
  const votes = library.sessions.filter(one => !one.id.includes("congress"));
  const result = h("div", {"aria-live": "polite"});
  const select = h("select", {id: "vote", onchange: () => explain(library, select.value, result)},
    votes.map(one => h("option", {value: one.id}, place(library.places.find(p => p.id === one.body)) + ": " + sessionTitle(one))));
  select.value = votes.find(one => one.id === "petrograd-soviet-9-september")?.id ?? votes[0].id;
  explain(library, select.value, result);
  const events = library.events.filter(one => one.day >= -200).sort((a, b) => a.date.localeCompare(b.date));
  const card = h("div", {});
  const showEvent = () => card.replaceChildren(eventCard(library, events[chosen.value], {drop: () => show.without(events[chosen.value])}));
  const chosen = h("select", {id: "event", onchange: showEvent},
    events.map((one, at) => h("option", {value: at}, date(one.date) + ": " + eventTitle(one))));
  chosen.value = Math.max(0, events.findIndex(one => one.acts));
  showEvent();
  return h("div", {}, h("section", {}, h("h2", {tabindex: -1}, t("why.vote")), h("p", {class: "hint"}, t("why.vote_hint"), " ", h("b", {}, t("why.autumn", {which: changes() ? questionTitle(library) : t("why.as_it_was")}))), h("label", {for: "vote"}, t("why.choose_vote")), select, result),
    h("section", {}, h("h2", {}, t("why.event")), h("label", {for: "event"}, t("why.choose_event")), chosen, card),
    h("section", {}, h("h2", {}, t("why.readings")), h("p", {class: "hint"}, t("why.readings_hint")), readings(library, answer)));
}

async function explain(library, session, result) {
  result.replaceChildren(h("p", {class: "hint"}, t("working")));
  try {
    const made = await ask("vote", request(), session);
    result.replaceChildren(made ? waterfall(library.sessions.find(one => one.id === session), made) : h("p", {}, t("why.no_vote")));
  } catch (error) {
    result.replaceChildren(h("p", {class: "refused"}, error instanceof Refusal ? error.message : t("fault")));
  }
}

function waterfall(session, made) {
  const rows = [[t("why.opening"), made.opening], ...made.parts.map(part => [t("cause." + part.cause), part.amount]), [t("why.result"), made.result]];
  const width = wide(), left = width < 500 ? 190 : 270, step = 26, height = rows.length * step + 34;
  const x = v => left + (width - left - 60) * v;
  let level = 0;
  const bars = rows.map(([name, amount], at) => {
    const whole = at === 0 || at === rows.length - 1;
    const from = whole ? 0 : level, to = whole ? amount : level + amount;
    level = to;
    return s("g", {}, s("text", {x: left - 8, y: at * step + 17, "text-anchor": "end", "font-size": width < 500 ? 11 : 13}, name),
      s("rect", {x: x(Math.min(from, to)), y: at * step + 4, width: Math.max(1, Math.abs(x(to) - x(from))), height: step - 9, fill: whole ? SOFT : amount < 0 ? COALITION : SOVIET}),
      s("text", {x: x(Math.max(from, to)) + 5, y: at * step + 17}, whole ? percent(amount) : signed(100 * amount)));
  });
  const title = t("why.waterfall", {vote: sessionTitle(session)});
  const sentence = t("why.sentence", {opening: percent(made.opening), result: percent(made.result)});
  return h("div", {}, h("p", {}, sentence), figure(title, picture(width, height, title, sentence, s("line", {x1: x(0.5), x2: x(0.5), y1: 0, y2: height - 22, stroke: INK, "stroke-dasharray": "3 3"}),
    s("text", {x: x(0.5), y: height - 6, "text-anchor": "middle", fill: SOFT}, percent(0.5)), bars), t("table"), [t("why.part"), t("points")],
    rows.map(([name, amount], at) => [name, at === 0 || at === rows.length - 1 ? percent(amount) : signed(100 * amount)])),
    session.for !== null && session.counted && h("p", {}, t("why.recorded", {for: session.for, against: session.against})));
}

function readings(library, answer) {
  return h("div", {class: "cards"}, library.readings.map(reading => {
    const found = answer?.readings.find(one => one.id === reading.id);
    return h("article", {class: "card"}, h("h3", {}, title(reading.titles)), h("p", {}, said("reading." + reading.id, reading.about)),
      found && h("p", {}, t("why.in_reading", {effect: signed(found.effect)})),
      h("details", {}, h("summary", {}, t("why.assumptions")), table([t("why.assumption"), t("why.value")], reading.assumes.map(one => [said("parameter." + one.id, one.meaning), plain(Number(one.value))]))));
  }));
}
