// The autumn plays: map, benches, layers of opinion, ledger and time line.

import {INK, figure, h, hemicycle, lineChart, scroll} from "draw";
import {map} from "map";
import {bothDates, date, eventTitle, has, percent, place, said, t, town} from "words";

/** The parts of the screen that are made anew for each day, each in a box of its own. */
export class Watch {
  constructor(library, show) {
    this.library = library;
    this.show = show;
    this.day = 0;
    this.timer = null;
    this.box = Object.fromEntries(["map", "benches", "layers", "ledger", "event"].map(name => [name, h("div", {})]));
  }

  /** The screen of a run. */
  screen(run) {
    this.stop();
    this.run = run;
    const last = this.library.dates.length - 1;
    this.button = h("button", {class: "main", onclick: () => this.timer ? this.stop() : this.play()}, t("watch.play"));
    this.slider = h("input", {type: "range", min: 0, max: last, value: this.day, id: "day", oninput: () => { this.stop(); this.to(Number(this.slider.value)); }});
    this.date = h("output", {for: "day", class: "date"});
    this.chosen = null;
    this.box.event.replaceChildren(h("p", {class: "hint"}, t("watch.click_event")));
    const screen = h("div", {},
      h("h2", {class: "away", tabindex: -1}, t("tab.watch")), h("p", {class: "lead"}, t("watch.lead")),
      h("div", {class: "bar"}, this.button, h("button", {onclick: () => { this.stop(); this.to(this.day - 1); }, "aria-label": t("watch.back")}, "\u25C0"),
        h("button", {onclick: () => { this.stop(); this.to(this.day + 1); }, "aria-label": t("watch.next")}, "\u25B6"),
        h("label", {for: "day", class: "away"}, t("watch.day")), this.slider, this.date),
      this.timeline(), this.box.event,
      h("div", {class: "two"}, this.box.map, h("div", {}, this.box.layers, h("div", {class: "benches"}, this.box.benches))), this.box.ledger);
    this.to(this.day);
    return screen;
  }

  play() {
    if (this.day >= this.library.dates.length - 1) this.to(0);
    this.button.textContent = t("watch.pause");
    this.timer = setInterval(() => {
      if (this.day >= this.library.dates.length - 1) this.stop();
      else this.to(this.day + 1);
    }, 450);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = null;
    if (this.button) this.button.textContent = t("watch.play");
  }

  to(day) {
    this.day = Math.max(0, Math.min(this.library.dates.length - 1, day));
    this.slider.value = this.day;
    this.date.textContent = this.dateOf(this.day);
    this.slider.setAttribute("aria-valuetext", this.date.textContent);
    this.box.map.replaceChildren(this.map());
    this.box.benches.replaceChildren(this.benches());
    this.box.layers.replaceChildren(this.layers());
    this.box.ledger.replaceChildren(this.ledger());
  }

  dateOf(day) {
    return bothDates(this.library.dates[day], this.library.newStyle[day]);
  }

  value(measure) {
    return this.run.series[measure]?.[this.day] ?? null;
  }

  timeline() {
    const days = this.library.dates.length;
    const acting = this.library.events.filter(e => e.acts && e.day >= 0 && e.day < days).sort((a, b) => a.day - b.day);
    const rows = [], apart = Math.ceil(26 * days / Math.max(320, Math.min(1200, document.documentElement.clientWidth - 28)));
    return h("div", {class: "timeline", role: "group", "aria-label": t("watch.timeline")}, acting.map(event => {
      let row = rows.findIndex(last => event.day - last >= apart);
      if (row < 0) row = rows.length;
      rows[row] = event.day;
      const name = date(event.date) + ": " + eventTitle(event);
      return h("button", {class: "mark", style: `left:${100 * event.day / days}%;top:${2 + row * 26}px`, "aria-label": name, title: name, onclick: () => this.event(event)}, "");
    }), h("div", {style: `height:${rows.length * 26 + 6}px`}));
  }

  event(event) {
    this.stop();
    this.to(event.day);
    this.box.event.replaceChildren(eventCard(this.library, event, {
      drop: () => this.show.without(event), happened: this.run.happened.find(one => one.id === event.id), dates: this.library.dates}));
    this.box.event.querySelector("h3").focus();
  }

  map() {
    const soviets = this.library.places.filter(one => one.kind === "soviet" && this.run.series[one.id + ".soviet_power"]);
    const fronts = this.library.places.filter(one => one.kind === "group_front" && this.run.series[one.id + ".expressed"]);
    const marks = [...soviets.map(one => this.mark(one, ".soviet_power", false)), ...fronts.map(one => this.mark(one, ".expressed", true))];
    const rows = [...soviets, ...fronts].map(one => [place(one), this.shareText(one.id + (one.kind === "soviet" ? ".soviet_power" : ".expressed"))]);
    const many = soviets.filter(one => this.value(one.id + ".soviet_power") > 0.5).length;
    const heading = t("map.title", {date: this.dateOf(this.day)}), sentence = t("map.sentence", {n: many, of: soviets.length});
    return h("div", {}, figure(heading, map(heading, sentence, marks), t("table"), [t("where"), t("for_soviets")], rows), h("p", {class: "hint"}, sentence));
  }

  shareText(measure) {
    const value = this.value(measure);
    return value === null ? t("none") : percent(value);
  }

  mark(one, measure, square) {
    const big = ["petrograd_soviet", "moscow_soviet"].includes(one.id);
    return {lon: one.lon, lat: one.lat, share: this.value(one.id + measure), square, big, hint: `${place(one)}: ${this.shareText(one.id + measure)}`,
      name: town(one), label: big || square ? town(one) : ""};
  }

  benches() {
    const bench = this.run.benches[this.day];
    const news = place(this.library.places.find(one => one.id === this.library.news));
    const inFavour = [...bench].filter(seat => seat === "1").length;
    const sentence = t("benches.sentence", {n: inFavour, of: bench.length, body: news});
    return figure(t("benches.title", {body: news}), hemicycle(t("benches.title", {body: news}), sentence, bench), t("table"),
      [t("side"), t("seats")], [[t("for_soviets"), String(inFavour)], [t("not_for_soviets"), String(bench.length - inFavour)]]);
  }

  layers() {
    const news = this.library.news, until = this.day + 1;
    const lines = [["private", "#8a5a00", "6 4"], ["expressed", "#0067a5", null], ["soviet_power", INK, null]].map(([what, colour, dash]) => ({
      name: t("layer." + what), values: this.run.series[news + "." + what].map((v, d) => d < until ? v : null), colour, dash, width: what === "soviet_power" ? 3 : 2.2}));
    const points = this.library.sessions.filter(one => one.body === news && one.for !== null && one.counted).map(one => {
      const vote = this.run.votes.find(v => v.session === one.id);
      return vote && vote.day < until ? {day: vote.day, value: one.for / (one.for + one.against), label: t("recorded_vote", {for: one.for, against: one.against})} : null;
    }).filter(Boolean);
    const now = lines.map(line => `${line.name} ${percent(line.values[this.day] ?? 0)}`).join(", ");
    return figure(t("layers.title"), lineChart({title: t("layers.title"), sentence: t("layers.sentence", {date: this.dateOf(this.day), values: now}),
      days: this.library.dates.length, lines, points, day: this.day, ...axes(this.library)}), t("table"),
      [t("date"), ...lines.map(line => line.name)], this.library.dates.slice(0, until).map((iso, d) => [date(iso), ...lines.map(line => percent(line.values[d]))]));
  }

  /** Votes and acts of institutions up to the day, the last first. */
  ledger() {
    const events = new Map(this.library.events.map(event => [event.id, event]));
    const entries = [];
    for (const vote of this.run.votes) {
      const session = this.library.sessions.find(one => one.id === vote.session);
      if (!session || vote.day > this.day || vote.for + vote.against === 0) continue;
      const share = vote.for / (vote.for + vote.against);
      entries.push({day: vote.day, what: place(this.library.places.find(one => one.id === vote.body)) + ": " + t("quoted", {text: sessionTitle(session)}),
        simulated: session.counted ? t("ledger.share", {share: percent(share)}) : t(share > 0.5 ? "ledger.for" : "ledger.against"),
        recorded: session.for === null ? t("ledger.uncounted") : t("ledger.counted", {for: session.for, against: session.against, share: percent(session.for / (session.for + session.against))})});
    }
    for (const attempt of this.run.attempts) {
      const event = events.get(attempt.event);
      if (attempt.day > this.day || !event || (!attempt.passed && attempt.followed !== "the window closed")) continue;
      entries.push({day: attempt.day, what: eventTitle(event), simulated: t(attempt.passed ? "ledger.happens" : "ledger.not"), recorded: event.certainty === "fact" ? date(event.date) : t("ledger.assumed")});
    }
    for (const clash of this.run.clashes) {
      if (clash.day <= this.day) entries.push({day: clash.day, what: t("ledger.clash", {where: place(this.library.places.find(one => one.id === clash.theatre) ?? {id: "", title: ""})}),
        simulated: t(clash.fell ? "ledger.soviet_wins" : "ledger.government_wins", {chance: percent(clash.chance)}), recorded: "\u2014"});
    }
    entries.sort((a, b) => b.day - a.day);
    return h("section", {}, h("h3", {}, t("ledger.title")), entries.length === 0 ? h("p", {class: "hint"}, t("ledger.empty"))
      : scroll(t("ledger.title"), h("table", {class: "ledger"}, h("thead", {}, h("tr", {}, ["date", "ledger.what", "ledger.simulated", "ledger.recorded"].map(key => h("th", {scope: "col"}, t(key))))),
        h("tbody", {}, entries.map(entry => h("tr", {}, h("td", {}, date(this.library.dates[entry.day])), h("td", {}, entry.what), h("td", {}, entry.simulated), h("td", {}, entry.recorded)))))));
  }
}

/** What a session votes on. */
export const sessionTitle = session => has("session." + session.id) ? t("session." + session.id) : session.question;

/** Axes of shares over the days: months and every fifth of a hundred per cent. */
export function axes(library) {
  return {ticks: [0, 0.25, 0.5, 0.75, 1], tick: percent, months: months(library)};
}

/** The first day of each month, and its name. */
export function months(library) {
  return library.dates.map((iso, day) => ({iso, day})).filter(one => one.iso.endsWith("-01")).map(one => ({day: one.day, name: t("month_name." + Number(one.iso.split("-")[1]))}));
}

/** An event with its sources, and the question what would be without it. */
export function eventCard(library, event, {drop, happened, dates}) {
  const when = event.until && event.until !== event.date ? `${date(event.date)} \u2013 ${date(event.until)}` : date(event.date);
  return h("section", {class: "card event"}, h("h3", {tabindex: -1}, eventTitle(event)),
    h("p", {class: "hint"}, [when, said("where." + event.place, event.place), t("certainty." + event.certainty), happened ? t("event.in_run", {date: date(dates[happened.day])}) : null].filter(Boolean).join(" \u00B7 ")),
    event.says && h("p", {}, said("event." + event.id, event.says)),
    h("details", {}, h("summary", {}, t("sources")), h("ul", {}, event.sources.map(id => h("li", {lang: "en"}, library.sources[id] ?? t("assumed"))))),
    event.acts && h("button", {onclick: drop}, t("event.without")));
}
