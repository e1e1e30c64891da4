// The page as a whole: tabs, language, the first run, and what the address says.

import {h} from "draw";
import {Refusal, ask, call, payload, unpackedText} from "model";
import {readGround} from "map";
import {keepLink, question, readLink, request, state} from "state";
import {language, languages, readTexts, setLanguage, t} from "words";
import {Watch} from "watch";
import {answered, askScreen, stopAnswer} from "ask";
import {whyScreen} from "why";
import {shareScreen} from "share";

const TABS = ["watch", "ask", "why", "share"];
const screen = h("main", {id: "screen"});
const notice = h("div", {role: "alert"});
let library = null, run = null, watch = null;

const show = {
  ask(change) { stopAnswer(); question(change); state.tab = "ask"; draw(true); },
  /** What if an event had not happened: the question of the library that asks just this, if there is one. */
  without(event) {
    const own = library.whatIfs.find(one => one.own && String(one.drops) === event.id);
    show.ask(own ? {do: [own.id]} : {drop: [event.id]});
  },
  again() { stopAnswer(); draw(); },
  /** Where the keyboard was before the screen was drawn again, as soon as it is there again. */
  focus() { document.getElementById(show.focused)?.focus(); },
  go(tab) { state.tab = tab; draw(true); },
  pasted(told) { library.whatIfs = [...library.whatIfs.filter(one => one.id !== "pasted"), told]; show.ask({do: ["pasted"]}); },
};

function header() {
  return h("header", {}, h("div", {class: "head"}, h("h1", {}, t("title")), h("nav", {"aria-label": t("language")}, languages.map(one => h("button", {class: "link", id: "lang-" + one, lang: one, "aria-pressed": String(one === language()),
    onclick: () => { setLanguage(one); keepLink(); draw(); }}, t("language." + one))))),
  h("nav", {class: "tabs", "aria-label": t("parts")}, TABS.map(tab => h("button", {id: "tab-" + tab, "aria-current": tab === state.tab ? "page" : null, onclick: () => show.go(tab)}, t("tab." + tab)))));
}

/** The lesson lies in a folder beside the page; whoever gets the page alone sees no link. */
function lesson() {
  return payload.lesson && h("p", {}, h("a", {href: `lesson/${language()}/index.html`}, t("lesson")));
}

function draw(top = false) {
  document.title = t("title");
  watch?.stop();
  show.focused = document.activeElement?.id;
  const made = {watch: () => watch.screen(run), ask: () => askScreen(library, show), why: () => whyScreen(library, show, answered.answer), share: () => shareScreen(library, show)}[state.tab]();
  screen.replaceChildren(made);
  document.body.replaceChildren(header(), notice, screen, h("footer", {}, lesson(), h("p", {}, t("footer"))), document.getElementById("payload"));
  keepLink();
  if (top) {
    window.scrollTo(0, 0);
    screen.querySelector("h2").focus();
  } else {
    show.focus();
  }
}

function tell(...lines) {
  notice.replaceChildren(h("div", {class: "refused"}, lines.map(line => h("p", {}, line)), h("button", {onclick: () => notice.replaceChildren()}, t("close"))));
}

/** Everything that a link may say is tried by the model before anything is shown. */
async function begin() {
  await readTexts();
  setLanguage(language());
  document.body.prepend(h("p", {class: "starting", role: "status"}, t("starting")));
  const same = readLink();
  readGround(await unpackedText(payload.ground));
  library = await ask("library");
  library.readings.sort((one, other) => one.titles.en.localeCompare(other.titles.en));
  watch = new Watch(library, show);
  try {
    if (request()) await call("question", request());
    run = await ask("run", request(false));
    if (!same) tell(t("link.other_build"));
  } catch (error) {
    question({seed: "", scale: ""});
    run = await ask("run", "");
    tell(t("link.refused"), error instanceof Refusal ? error.message : t("fault"));
  }
  draw();
  window.smolny = {call, library, state, answered, show};
}

window.addEventListener("hashchange", () => location.reload());
// What is closed on the screen and not a table of numbers is printed too.
window.addEventListener("beforeprint", () => screen.querySelectorAll("details:not(.numbers)").forEach(one => { one.open = true; }));
begin().catch(error => {
  document.body.replaceChildren(h("div", {class: "refused", role: "alert"}, h("p", {}, t("fault")), h("pre", {}, String(error))));
});
