// Share and hand in: a link, a what-if file for the program, pictures, numbers, and two pages to print.

import {h} from "draw";
import {Refusal, call, paste, payload} from "model";
import {changes, link, request, state} from "state";
import {t} from "words";
import {answered, questionTitle, sentence} from "ask";

export function shareScreen(library, show) {
  const address = h("input", {id: "link", type: "text", readonly: true, value: link(), onfocus: event => event.target.select()});
  const said = h("span", {role: "status"});
  const copy = h("button", {onclick: async () => {
    address.select();
    try { await navigator.clipboard.writeText(address.value); } catch { document.execCommand("copy"); }
    said.textContent = t("share.copied");
  }}, t("share.copy"));
  const has = answered.answer && answered.request === request() && changes();
  const off = has ? {} : {disabled: true};
  return h("div", {},
    h("section", {}, h("h2", {tabindex: -1}, t("share.link_title")), h("p", {}, t("share.link_hint", {build: payload.build})), h("div", {class: "control wide"}, h("label", {for: "link"}, t("share.link")), address, copy, said),
      hasPasted() && h("p", {class: "refused"}, t("share.pasted_not_in_link"))),
    h("section", {}, h("h2", {}, t("share.file_title")), h("p", {}, t("share.file_hint")), h("p", {}, h("button", {disabled: !changes(), onclick: whatIfFile}, t("share.file"))),
      h("p", {class: "hint"}, t("share.command"), " ", h("code", {}, command(library)))),
    h("section", {}, h("h2", {}, t("share.answer_title")), !has && h("p", {class: "hint"}, t("share.no_answer")), h("p", {class: "buttons"},
      h("button", {...off, onclick: () => save("chart-1.svg", svgText(0), "image/svg+xml")}, t("share.svg", {n: 1})), h("button", {...off, onclick: () => png(0)}, t("share.png", {n: 1})),
      h("button", {...off, onclick: () => save("chart-2.svg", svgText(1), "image/svg+xml")}, t("share.svg", {n: 2})), h("button", {...off, onclick: () => png(1)}, t("share.png", {n: 2})),
      h("button", {...off, onclick: () => save("answer.csv", csv(library), "text/csv")}, t("share.csv")),
      h("button", {...off, onclick: () => { show.go("ask"); printAnswer(); }}, t("share.print")))),
    h("section", {}, h("h2", {}, t("share.paste_title")), pasteForm(show)),
    h("p", {class: "hint"}, t("share.version", {version: payload.version, commit: payload.commit, build: payload.build})));
}

/** Prints as soon as the answer is on the screen. */
const printAnswer = () => document.getElementById("answer") ? print() : setTimeout(printAnswer, 50);

const hasPasted = () => request().split("\n").includes("do pasted");

function command(library) {
  const set = request().split("\n").filter(line => line.startsWith("set ")).map(line => " --set " + line.slice(4).replace(" ", "="));
  const measured = request().split("\n").filter(line => line.startsWith("measure ")).map(line => { const [, of, on] = line.split(" "); return ` --of ${of} --on ${on}`; });
  const seed = request().split("\n").find(line => line.startsWith("seed "))?.slice(5) ?? library.seed;
  return `smolny what-if ${library.id} --with my-what-if.yaml --scale ${state.scale || "class"} --runs 40 --seed ${seed}${measured.join("")}${set.join("")}`;
}

async function whatIfFile() {
  save("my-what-if.yaml", await call("whatIfFile", request()), "text/yaml");
}

function pasteForm(show) {
  const area = h("textarea", {id: "paste", rows: 8, spellcheck: "false"});
  const result = h("div", {"aria-live": "polite"});
  const go = async () => {
    try {
      const told = await paste(area.value);
      show.pasted(told);
    } catch (error) {
      result.replaceChildren(h("div", {class: "refused"}, h("p", {}, error instanceof Refusal ? t("share.mistakes") : t("fault")), error instanceof Refusal && h("pre", {lang: "en"}, error.message)));
    }
  };
  return h("div", {}, h("label", {for: "paste"}, t("share.paste")), area, h("p", {}, h("button", {onclick: go}, t("share.take"))), result);
}

function svgText(which) {
  const svg = answered.figures[which].querySelector("svg").cloneNode(true);
  svg.setAttribute("width", svg.viewBox.baseVal.width);
  svg.setAttribute("height", svg.viewBox.baseVal.height);
  return new XMLSerializer().serializeToString(svg);
}

function png(which) {
  const image = new Image();
  image.onload = () => {
    const canvas = h("canvas", {width: image.width * 2, height: image.height * 2});
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => saveBlob(`chart-${which + 1}.png`, blob));
  };
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgText(which));
}

/** A cell of a table: no formula for a spreadsheet, quotes doubled. */
const cell = value => typeof value === "number" ? String(value) : '"' + String(value).replace(/^([=+\-@\t\r])/, "'$1").replaceAll('"', '""') + '"';

function csv(library) {
  const answer = answered.answer, [before, after] = answer.bands;
  const rows = [["date", "unchanged_median", "unchanged_low5", "unchanged_high95", "changed_median", "changed_low5", "changed_high95"],
    ...library.dates.map((iso, d) => [iso, before.median[d], before.low[d], before.high[d], after.median[d], after.low[d], after.high[d]].map(v => v ?? ""))];
  return "# " + [questionTitle(library), sentence(library, answer), request().replaceAll("\n", "; "), "build " + payload.build].join(" | ").replaceAll("\n", " ") + "\n"
    + rows.map(row => row.map(cell).join(",")).join("\n") + "\n";
}

const save = (name, text, type) => saveBlob(name, new Blob([text], {type: type + ";charset=utf-8"}));

function saveBlob(name, blob) {
  const address = URL.createObjectURL(blob);
  h("a", {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 5000);
}
