// Ask: questions as cards, a few controls, a guess before the answer, and the answer with how sure it is and what it cannot say.

import {BAND, BAND2, COALITION, SOVIET, dotChart, figure, h, lineChart, niceSteps, scroll, table} from "draw";
import {Refusal, ask, call, cores, payload, worker} from "model";
import {changes, keepLink, link, question, request, state} from "state";
import {bothDates, date, eventTitle, has, list, measure, number, percent, said, signed, t, title} from "words";
import {axes, months} from "watch";

const CASES = 40;
const MEASURES = ["second_congress.soviet_power", "petrograd_soviet.soviet_power", "moscow_soviet.soviet_power", "petrograd.obeys_soviet", "petrograd_garrison.expressed",
  "petrograd_large_plants.private", "northern_front.private", "southwestern_front.private", "baltic_fleet.private", "northern_peasants.private", "town_soviets.soviet_power"];

/** The last answer and what it answers; the other screens use them. */
export const answered = {request: null, answer: null, figures: [], question: null};
let running = 0, drawing = null;

/** The what-ifs of a question, by title. */
export function questionTitle(library) {
  const events = new Map(library.events.map(event => [event.id, event]));
  const parts = [...state.do.map(id => title(library.whatIfs.find(one => one.id === id)?.titles ?? {en: id})),
    ...state.drop.map(id => t("without", {event: eventTitle(events.get(id), id)})),
    ...state.move.map(move => t("moved", {event: eventTitle(events.get(move.split(" ")[0]), move), date: date(move.split(" ")[1] ?? "")}))];
  return list(parts);
}

export function askScreen(library, show) {
  return changes() ? questionScreen(library, show) : cardsScreen(library, show);
}

function cardsScreen(library, show) {
  const card = one => h("li", {class: "card"}, h("h3", {}, title(one.titles)), h("p", {}, said("question." + one.id, one.question)),
    h("button", {onclick: () => show.ask({do: [one.id]}), "aria-label": t("ask.choose") + ": " + title(one.titles)}, t("ask.choose")));
  return h("div", {}, h("h2", {class: "away", tabindex: -1}, t("tab.ask")), h("p", {class: "lead"}, t("ask.lead")),
    h("ul", {class: "cards"}, library.whatIfs.filter(one => one.own).map(card)),
    h("details", {}, h("summary", {}, t("ask.more")), h("ul", {class: "cards"}, library.whatIfs.filter(one => !one.own).map(card))));
}

function questionScreen(library, show) {
  const box = {controls: h("div", {}), guess: h("div", {}), answer: h("div", {})};
  const whatIfs = state.do.map(id => library.whatIfs.find(one => one.id === id)).filter(Boolean);
  fillQuestion(library, show, box, whatIfs);
  return h("div", {}, h("p", {}, h("button", {class: "link", onclick: () => show.ask({})}, "\u2190 " + t("ask.back"))),
    h("h2", {tabindex: -1}, questionTitle(library)), whatIfs.map(one => h("p", {class: "lead"}, said("question." + one.id, one.question))),
    whatIfs.length > 0 && h("details", {}, h("summary", {}, t("ask.possible")), whatIfs.map(one => h("p", {}, h("b", {}, t("ask.because") + " "), said("because." + one.id, one.because), " ",
      one.against && h("span", {}, h("b", {}, t("ask.against") + " "), said("against." + one.id, one.against))))),
    box.controls, box.guess, box.answer);
}

async function fillQuestion(library, show, box, whatIfs) {
  box.controls.replaceChildren(h("p", {class: "hint"}, t("working")));
  let asked;
  try {
    asked = await ask("question", request());
  } catch (error) {
    box.controls.replaceChildren(refused(error, whatIfs, show));
    return;
  }
  answered.question = asked;
  box.controls.replaceChildren(controls(library, asked, show));
  box.guess.replaceChildren(guess(library, asked, box));
  show.focus();
  if (answered.request === request() && answered.answer) showAnswer(library, box, answered.answer);
  else if (state.ask) answer(library, box);
}

function refused(error, whatIfs, show) {
  return h("div", {class: "refused", role: "alert"}, h("p", {}, error instanceof Refusal ? t(whatIfs.length > 1 ? "ask.not_together" : "ask.refused") : t("fault")),
    error instanceof Refusal && h("pre", {lang: "en"}, error.message), h("button", {onclick: () => show.ask({})}, t("ask.back")));
}

/** Three to six controls: what else changes, up to three assumptions, what is compared and when. */
function controls(library, asked, show) {
  const other = state.do.length > 0 ? library.whatIfs.filter(one => !state.do.includes(one.id)) : [];
  // A key that is held down changes a slider many times; the screen is drawn once.
  const change = update => { update(); state.guess = ""; state.ask = false; keepLink(); clearTimeout(drawing); drawing = setTimeout(show.again, 250); };
  const also = other.length > 0 && labelled("also", t("ask.also"), h("select", {id: "also", onchange: event => change(() => {
    state.do = event.target.value ? [...state.do.slice(0, 2), event.target.value] : state.do.slice(0, 1);
    state.measure ||= `${asked.measure} ${library.dates[asked.day]}`;
  })}, h("option", {value: ""}, t("ask.nothing_else")), other.map(one => h("option", {value: one.id}, title(one.titles)))));
  const assumptions = asked.parameters.slice(0, 3).map(parameter => assumption(parameter, change));
  const names = [...new Set([asked.measure, ...MEASURES])].filter(name => library.measures.some(one => one.name === name));
  const what = h("select", {id: "what", onchange: () => change(() => { state.measure = what.value + " " + library.dates[asked.day]; })},
    names.map(name => h("option", {value: name, selected: name === asked.measure}, measure(name, library.places))));
  const dayLabel = h("output", {}, bothDates(library.dates[asked.day], library.newStyle[asked.day]));
  const day = h("input", {id: "on", type: "range", min: 0, max: library.dates.length - 1, value: asked.day, "aria-valuetext": dayLabel.textContent,
    oninput: () => { dayLabel.textContent = bothDates(library.dates[day.value], library.newStyle[day.value]); day.setAttribute("aria-valuetext", dayLabel.textContent); },
    onchange: () => change(() => { state.measure = what.value + " " + library.dates[day.value]; })});
  const seed = h("input", {id: "seed", type: "text", inputmode: "numeric", value: state.seed, placeholder: library.seed, onchange: () => change(() => { state.seed = seed.value.trim(); })});
  return h("fieldset", {}, h("legend", {}, t("ask.controls")), h("div", {class: "controls"}, also, labelled("what", t("ask.what"), what), labelled("on", t("ask.on"), day, dayLabel), assumptions),
    h("details", {}, h("summary", {}, t("ask.seed_title")), labelled("seed", t("ask.seed"), seed)));
}

const labelled = (id, text, ...inputs) => h("div", {class: "control"}, h("label", {for: id}, text), inputs);

function assumption(parameter, change) {
  const id = "set-" + parameter.id;
  const set = state.set.find(line => line.startsWith(parameter.id + " "));
  const value = set ? Number(set.split(" ")[1]) : parameter.value;
  const shown = h("output", {}, set ? number(value) : t("ask.varied"));
  const slider = h("input", {id, type: "range", min: parameter.low, max: parameter.high, step: (parameter.high - parameter.low) / 20, value,
    oninput: () => { shown.textContent = number(Number(slider.value)); },
    onchange: () => change(() => { state.set = [...state.set.filter(line => line !== set), `${parameter.id} ${Number(Number(slider.value).toPrecision(4))}`]; })});
  return labelled(id, said("parameter." + parameter.id, parameter.meaning), slider, shown,
    set && h("button", {class: "link", onclick: () => change(() => { state.set = state.set.filter(line => line !== set); })}, t("ask.vary_again")));
}

function guess(library, asked, box) {
  if (state.ask && state.guess === "") return h("p", {});
  const sealed = state.guess !== "" && state.ask;
  const most = asked.unit === "points" ? 60 : 20;
  const shown = h("output", {}, state.guess === "" ? t("guess.none") : signed(Number(state.guess)));
  const slider = h("input", {id: "guess", type: "range", min: -most, max: most, step: 1, value: state.guess || 0, disabled: sealed,
    oninput: () => { shown.textContent = signed(Number(slider.value)); state.guess = slider.value; keepLink(); }});
  const go = (withGuess) => {
    if (!withGuess) state.guess = "";
    state.ask = true;
    keepLink();
    box.guess.replaceChildren(guess(library, asked, box));
    answer(library, box);
  };
  return h("fieldset", {}, h("legend", {}, t("guess.title")), h("p", {}, t("guess.ask", {what: measure(asked.measure, library.places), date: date(library.dates[asked.day]), unit: t("unit." + asked.unit)})),
    h("div", {class: "control wide"}, h("label", {for: "guess"}, t("guess.label")), slider, shown),
    sealed ? h("p", {class: "hint"}, t("guess.sealed")) : h("p", {}, h("button", {class: "main", onclick: () => go(true)}, t("guess.seal")), " ", h("button", {onclick: () => go(false)}, t("guess.skip"))));
}

/** Runs the cases on all cores: those of the fitted reading first, then all readings; shows an answer after each. */
async function answer(library, box) {
  const mine = ++running, text = request(), readings = library.readings.length + 1, lines = [];
  const bar = h("progress", {max: CASES * readings, value: 0, "aria-label": t("answer.progress")});
  const status = h("p", {class: "hint"}, t("answer.running"));
  const heard = h("p", {class: "away", role: "status"}, t("answer.running"));
  const shown = h("div", {});
  box.answer.replaceChildren(bar, status, heard, shown);
  const started = performance.now();
  let next = 0, done = 0;
  const settled = new Map();
  const finishedUpTo = end => { for (let i = 0; i < end; i++) if (!lines[i]) return false; return true; };
  const pull = async n => {
    while (next < CASES * readings && mine === running) {
      const at = next++;
      lines[at] = await worker(n).call("runCase", text, CASES, Math.floor(at / CASES), at % CASES);
      bar.value = ++done;
      if (!settled.has(1) && finishedUpTo(CASES)) {
        settled.set(1, true);
        await settle(CASES);
      }
    }
  };
  const settle = async count => {
    const made = JSON.parse(await call("answer", text, CASES, lines.slice(0, count).join("\n")));
    if (mine !== running) return;
    answered.request = text;
    answered.answer = made;
    answered.seconds = (performance.now() - started) / 1000;
    status.textContent = t(count < CASES * readings ? "answer.first" : "answer.all", {n: made.cases, s: number(answered.seconds)});
    heard.textContent = status.textContent + " " + sentence(library, made);
    showAnswer(library, {answer: shown}, made);
  };
  try {
    await Promise.all(Array.from({length: cores}, (v, n) => pull(n)));
    if (mine === running) {
      await settle(CASES * readings);
      bar.remove();
    }
  } catch (error) {
    if (mine === running) box.answer.replaceChildren(refused(error, [], {ask: () => location.reload()}));
  }
}

/** Stops what is running; its answer would be for another question. */
export function stopAnswer() { running++; }

const inUnit = (answer, value) => answer.unit === "points" ? t("per_cent", {n: number(value)}) : `${number(value)} ${t("unit." + answer.unit)}`;

/** The answer in one sentence: it claims a direction only if the whole interval has it. */
export function sentence(library, answer) {
  const values = {title: questionTitle(library), date: date(library.dates[answer.day]), what: measure(answer.measure, library.places), unit: t("unit." + answer.unit),
    low: number(Math.min(...answer.interval.map(Math.abs))), high: number(Math.max(...answer.interval.map(Math.abs))), from: signed(answer.interval[0]), to: signed(answer.interval[1])};
  if (answer.zero) return t("answer.zero", values);
  return t(answer.sign > 0 ? "answer.higher" : answer.sign < 0 ? "answer.lower" : "answer.open", values);
}

function guessSentence(answer) {
  if (state.guess === "") return null;
  const value = Number(state.guess);
  const place = value < answer.interval[0] ? "below" : value > answer.interval[1] ? "above" : "within";
  return h("p", {class: "guessed"}, t("guess." + place, {guess: signed(value), from: signed(answer.interval[0]), to: signed(answer.interval[1])}));
}

function showAnswer(library, box, answer) {
  const words = sentence(library, answer);
  const average = answer.zero ? "" : t("answer.average", {before: inUnit(answer, answer.before), after: inUnit(answer, answer.after)});
  const charts = [overTime(library, answer), allCases(library, answer)];
  answered.figures = charts;
  const readings = answer.readings.length > 1, place = one => library.readings.findIndex(reading => reading.id === one.id);
  const sure = [
    t("sure.cases", {n: answer.cases, percent: Math.round(answer.percent)}),
    answer.sets > 0 && t("sure.sets", {n: answer.sets, from: signed(answer.parameters[0]), to: signed(answer.parameters[1]), unit: t("unit." + answer.unit)}),
    readings && t("sure.readings", {n: answer.readings.length, from: signed(answer.acrossReadings[0]), to: signed(answer.acrossReadings[1]), unit: t("unit." + answer.unit)}),
    answer.missing > 0 && t("sure.missing", {n: answer.missing}),
    t("sure.why")].filter(Boolean);
  const cannot = [...new Set(state.do.map(id => library.whatIfs.find(one => one.id === id)).filter(Boolean).map(one => said("cannot." + one.id, one.cannotShow)).filter(Boolean)), t("cannot.model")];
  box.answer.replaceChildren(h("section", {class: "answer", id: "answer"},
    h("h2", {tabindex: -1}, t("answer.title")), h("p", {class: "big"}, words), average && h("p", {}, average), guessSentence(answer), h("div", {class: "two"}, charts),
    h("div", {class: "two"}, h("div", {}, h("h3", {}, t("sure.title")), h("ul", {}, sure.map(text => h("li", {}, text))),
      readings && h("details", {}, h("summary", {}, t("sure.table")), scroll(t("sure.table"), table([t("reading"), t("mean_difference"), t("range_of_cases")], [...answer.readings].sort((one, other) => place(one) - place(other)).map(one =>
        [one.id === "fitted" ? t("fitted") : title(library.readings.find(r => r.id === one.id)?.titles), signed(one.effect), `${signed(one.interval[0])} … ${signed(one.interval[1])}`]))))),
    h("div", {}, h("h3", {}, t("cannot.title")), h("ul", {}, cannot.map(text => h("li", {}, text))),
      answer.outcomes.length > 0 && h("details", {}, h("summary", {}, t("outcomes.title")), scroll(t("outcomes.title"), table([t("outcome"), t("unchanged"), t("changed")], answer.outcomes.map(one => [outcome(library, one), percent(one.before), percent(one.after)])))))),
    h("p", {class: "printed"}, h("code", {}, link()))));
}

function outcome(library, one) {
  const event = library.events.find(e => e.id === one.id);
  return event ? eventTitle(event) : has("outcome." + one.id) ? t("outcome." + one.id) : one.words;
}

function overTime(library, answer) {
  const [before, after] = answer.bands, factor = answer.factor;
  const all = [...before.low, ...before.high, ...after.low, ...after.high].filter(v => v !== null);
  const share = answer.unit === "points";
  const top = share ? 100 : Math.max(...all, 1) * 1.05, bottom = Math.min(0, ...all);
  const heading = t("chart.over_time", {what: measure(answer.measure, library.places)});
  const words = t("chart.over_time_sentence", {before: inUnit(answer, before.median[answer.day] ?? NaN), after: inUnit(answer, after.median[answer.day] ?? NaN), date: date(library.dates[answer.day])});
  const cell = v => v === null ? t("none") : number(v);
  return figure(heading, lineChart({title: heading, sentence: words, days: library.dates.length, day: answer.day, top, bottom, ticks: share ? [0, 25, 50, 75, 100] : niceSteps(bottom, top, 5), tick: v => share ? t("percent", {n: v}) : number(v), months: months(library),
    bands: [{...before, colour: BAND2}, {...after, colour: BAND}],
    lines: [{name: t("unchanged"), values: before.median, colour: COALITION, dash: "6 4"}, {name: t("changed"), values: after.median, colour: SOVIET}]}), t("table"),
  [t("date"), t("unchanged"), "5 %", "95 %", t("changed"), "5 %", "95 %"], library.dates.map((iso, d) => [date(iso), cell(before.median[d]), cell(before.low[d]), cell(before.high[d]), cell(after.median[d]), cell(after.low[d]), cell(after.high[d])]));
}

function allCases(library, answer) {
  const heading = t("chart.cases", {n: answer.cases});
  const below = answer.differences.filter(v => v < 0).length, above = answer.differences.filter(v => v > 0).length;
  return figure(heading, dotChart({title: heading, sentence: t("chart.cases_sentence", {below, above, n: answer.cases}), values: answer.differences, interval: answer.interval,
    guess: state.guess === "" ? null : Number(state.guess), guessName: t("guess.mark"), unit: t("chart.difference", {unit: t("unit." + answer.unit)}), tick: signed}),
  t("table"), [t("case"), t("mean_difference")], answer.differences.map((v, at) => [String(at + 1), signed(v)]));
}
