// What is on the screen, as it also stands in the address: a link restores it.

import {payload} from "model";
import {language} from "words";

const LISTS = ["do", "drop", "move", "set"];

export const state = {tab: "watch", seed: "", scale: "", do: [], drop: [], move: [], set: [], measure: "", guess: "", ask: false};

/** Takes over what the address says; false if it was made by another build. */
export function readLink() {
  const link = new URLSearchParams(location.hash.slice(1));
  if (["watch", "ask", "why", "share"].includes(link.get("tab"))) state.tab = link.get("tab");
  for (const key of LISTS) state[key] = link.getAll(key).slice(0, 12).map(clean);
  for (const key of ["seed", "scale", "measure", "guess"]) state[key] = clean(link.get(key) ?? "");
  if (!(Math.abs(Number(state.guess)) <= 1000)) state.guess = "";
  state.ask = link.has("ask");
  return !link.has("build") || link.get("build") === payload.build;
}

// One thing a line: a text from a link may not bring more lines.
const clean = text => text.replace(/[\s\u0000-\u001f]+/g, " ").trim().slice(0, 120);

/** The address of what is on the screen. */
export function link(all = true) {
  const out = new URLSearchParams();
  if (all) out.set("build", payload.build);
  out.set("tab", state.tab);
  out.set("lang", language());
  for (const key of ["seed", "scale"]) if (state[key]) out.set(key, state[key]);
  for (const key of LISTS) state[key].forEach(value => out.append(key, value));
  if (state.measure) out.set("measure", state.measure);
  if (state.guess !== "") out.set("guess", state.guess);
  if (state.ask) out.set("ask", "");
  return location.href.split("#")[0] + "#" + out;
}

/** Puts it into the address bar without a new entry in the history. */
export const keepLink = () => history.replaceState(null, "", link());

/** The question for the model, one thing a line; without what is changed, the unchanged autumn. */
export function request(changed = true) {
  const lines = [];
  if (state.seed) lines.push("seed " + state.seed);
  if (state.scale) lines.push("scale " + state.scale);
  if (changed) for (const key of ["do", "drop", "move"]) state[key].forEach(value => lines.push(key + " " + value));
  state.set.forEach(value => lines.push("set " + value));
  if (changed && state.measure) lines.push("measure " + state.measure);
  return lines.join("\n");
}

/** Whether anything is changed. */
export const changes = () => state.do.length + state.drop.length + state.move.length > 0;

/** Another question; assumptions and guess go. */
export function question(change) {
  Object.assign(state, {do: [], drop: [], move: [], set: [], measure: "", guess: "", ask: false}, change);
}
