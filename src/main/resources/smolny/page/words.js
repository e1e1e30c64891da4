// Texts in the language chosen, dates and numbers. Titles from the scenario are shown as text, never as markup.

import {payload, unpackedText} from "model";

export const languages = ["en", "ru"];
let texts = null;
let chosen = languages.includes(localValue()) ? localValue()
  : (navigator.language || "en").startsWith("ru") ? "ru" : "en";

function localValue() {
  return new URLSearchParams(location.hash.slice(1)).get("lang");
}

export const language = () => chosen;

/** Reads the tables of texts; before this there are no words. */
export async function readTexts() {
  texts = JSON.parse(await unpackedText(payload.texts));
}

export function setLanguage(other) {
  chosen = languages.includes(other) ? other : "en";
  document.documentElement.lang = chosen;
}

/** The text of a key, with {name} replaced by values. */
export function t(key, values = {}) {
  const text = texts[chosen][key] ?? texts.en[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/** Whether this language has the text. */
export const has = key => key in texts[chosen];

/** A title of the scenario: in this language if it has one. */
export const title = titles => titles?.[chosen] ?? titles?.en ?? "";

/** A sentence of the scenario, which is English there: in this language if the table has it under this key. */
export const said = (key, english) => (chosen !== "en" && texts[chosen][key]) || english;

/** The title of an event; one that the scenario does not know has its name. */
export const eventTitle = (event, id) => !event ? id : event.titles[chosen] ?? said("title." + event.id, title(event.titles));

/** The name of a soviet, group or theatre. */
export const place = one => said("place." + one.id, one.title);

/** 1917-10-25 as a day and a month. */
export function date(iso) {
  const [, month, day] = iso.split("-").map(Number);
  return t("day", {day, month: t("month." + month)});
}

/** Old Style, and the New Style day behind it. */
export const bothDates = (oldStyle, newStyle) => t("both_dates", {old: date(oldStyle), new: date(newStyle)});

const minus = text => text.replace("-", "\u2212");
const decimals = (value, places) => value.toFixed(places).replace(".", chosen === "ru" ? "," : ".");

/** A share as whole per cent. */
export const percent = share => t("percent", {n: Math.round(100 * share)});

/** A number with one decimal if it is small. */
export const number = value => minus(decimals(value, Math.abs(value) < 9.95 ? 1 : 0));

/** A number with all its digits. */
export const plain = value => minus(String(value).replace(".", chosen === "ru" ? "," : "."));

/** The same with its sign. */
export const signed = value => (value > 0 ? "+" : "") + number(value);

/** The name of a measure in words: what of whom. */
export function measure(name, places) {
  const [where, what] = name.split(".");
  const one = places.find(p => p.id === where) ?? {id: where, title: where.replaceAll("_", " ")};
  return t("quantity." + what, {where: place(one)});
}

/** The short name of a place on the map. */
export const town = one => has("town." + one.id) ? t("town." + one.id) : place(one).replace(/ Soviet.*/, "");

/** Several texts with commas and "and". */
export function list(texts) {
  return texts.length < 2 ? texts.join("") : texts.slice(0, -1).join(", ") + t("and") + texts.at(-1);
}
