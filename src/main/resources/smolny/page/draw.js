// Elements of the page and plain SVG pictures. Every picture has a title, a sentence and a table; colours stand in the SVG itself, so
// that a picture that is saved looks the same.

const SVG = "http://www.w3.org/2000/svg";
export const INK = "#222", SOFT = "#585858", GRID = "#e2e2e2", SOVIET = "#b83a00", COALITION = "#00528e", BAND = "#f3c9ae", BAND2 = "#bcd3e8";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** An element of HTML. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
/** An element of SVG. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** Width of a picture: letters stay readable on a telephone. */
export const wide = () => Math.max(340, Math.min(640, document.documentElement.clientWidth - 28));

let count = 0;

/** A picture with its text alternative. */
export function picture(width, height, title, sentence, ...children) {
  const id = "picture" + ++count;
  return s("svg", {viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id}t ${id}d`, xmlns: SVG,
    "font-family": "system-ui, sans-serif", "font-size": 13, fill: INK},
    s("title", {id: id + "t"}, title), s("desc", {id: id + "d"}, sentence), children);
}

/** A picture, its title above and its numbers below, closed. */
export function figure(title, svg, tableTitle, head, rows) {
  return h("figure", {}, h("figcaption", {}, title), svg,
    h("details", {class: "numbers"}, h("summary", {}, tableTitle, h("span", {class: "away"}, ": " + title)), scroll(title, table(head, rows))));
}

/** What may be larger than the screen, moved with the keyboard too. */
export const scroll = (name, ...children) => h("div", {class: "scroll", tabindex: 0, role: "region", "aria-label": name}, children);

/** A table: texts only. */
export function table(head, rows) {
  return h("table", {}, h("thead", {}, h("tr", {}, head.map(cell => h("th", {scope: "col"}, cell)))),
    h("tbody", {}, rows.map(row => h("tr", {}, row.map((cell, at) => at === 0 ? h("th", {scope: "row"}, cell) : h("td", {}, cell))))));
}

const path = (points, x, y) => {
  let out = "", pen = false;
  points.forEach((value, day) => {
    if (value === null || value === undefined) { pen = false; return; }
    out += (pen ? "L" : "M") + x(day).toFixed(1) + " " + y(value).toFixed(1);
    pen = true;
  });
  return out;
};

const area = (band, x, y) => {
  const days = band.low.map((v, d) => d).filter(d => band.low[d] !== null);
  if (!days.length) return "";
  return "M" + days.map(d => `${x(d).toFixed(1)} ${y(band.high[d]).toFixed(1)}`).join("L")
    + "L" + days.reverse().map(d => `${x(d).toFixed(1)} ${y(band.low[d]).toFixed(1)}`).join("L") + "Z";
};

/**
 * Lines over the days.
 * lines: {name, values, colour, dash, width}; bands: {low, high, colour}; points: {day, value, error, label}; day: a day marked.
 */
export function lineChart({title, sentence, days, lines, bands = [], points = [], day = null, top = 1, bottom = 0, ticks, tick, months}) {
  const width = wide(), height = 330, left = 50, right = width < 500 ? 84 : 132, upper = 14, lower = 30;
  const x = d => left + (width - left - right) * d / (days - 1);
  const y = v => upper + (height - upper - lower) * (top - v) / (top - bottom);
  const ends = lines.map(line => ({line, value: line.values.findLast(v => v !== null)})).filter(end => end.value !== undefined)
    .sort((a, b) => b.value - a.value);
  let last = -Infinity;
  const labels = ends.map(({line, value}) => {
    last = Math.max(y(value) + 4, last + 15);
    return s("text", {x: width - right + 6, y: last, fill: line.colour, "font-weight": 600}, line.name);
  });
  return picture(width, height, title, sentence,
    ticks.map(v => s("g", {}, s("line", {x1: left, x2: width - right, y1: y(v), y2: y(v), stroke: GRID}),
      s("text", {x: left - 6, y: y(v) + 4, "text-anchor": "end", fill: SOFT}, tick(v)))),
    months.map(m => s("g", {}, s("line", {x1: x(m.day), x2: x(m.day), y1: upper, y2: height - lower, stroke: GRID}),
      s("text", {x: x(m.day) + 3, y: height - 10, fill: SOFT}, m.name))),
    bands.map(band => s("path", {d: area(band, x, y), fill: band.colour, "fill-opacity": 0.55})),
    lines.map(line => s("path", {d: path(line.values, x, y), fill: "none", stroke: line.colour, "stroke-width": line.width ?? 2.2,
      "stroke-dasharray": line.dash, "stroke-linejoin": "round"})),
    points.map(p => s("g", {}, p.error && s("line", {x1: x(p.day), x2: x(p.day), y1: y(Math.min(top, p.value + p.error)),
      y2: y(Math.max(bottom, p.value - p.error)), stroke: INK}),
      s("circle", {cx: x(p.day), cy: y(p.value), r: 4.5, fill: "#fff", stroke: INK, "stroke-width": 1.6}, s("title", {}, p.label)))),
    day !== null && s("line", {x1: x(day), x2: x(day), y1: upper, y2: height - lower, stroke: INK, "stroke-dasharray": "2 3"}),
    labels);
}

/** Differences of all cases as dots on a line, the interval below them, and a guess. */
export function dotChart({title, sentence, values, interval, guess, guessName, unit, tick}) {
  const width = wide(), left = 14, right = 14, bin = width < 500 ? 2.2 : 3.2;
  const all = [...values, ...interval, 0, ...(guess === null ? [] : [guess])];
  const low = Math.min(...all), high = Math.max(...all), room = Math.max((high - low) * 0.06, 0.5);
  const x = v => left + (width - left - right) * (v - low + room) / (high - low + 2 * room);
  const heights = new Map();
  const dots = [...values].sort((a, b) => a - b).map(v => {
    const column = Math.round(x(v) / (2 * bin));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return {v, x: column * 2 * bin, level};
  });
  const most = Math.max(1, ...heights.values()), step = Math.min(2 * bin, 150 / most);
  const base = 30 + most * step, height = base + 62;
  const steps = niceSteps(low - room, high + room, 7);
  return picture(width, height, title, sentence,
    steps.map(v => s("g", {}, s("line", {x1: x(v), x2: x(v), y1: 18, y2: base + 6, stroke: v === 0 ? INK : GRID}),
      s("text", {x: x(v), y: base + 22, "text-anchor": "middle", fill: SOFT}, tick(v)))),
    dots.map(dot => s("circle", {cx: dot.x.toFixed(1), cy: (base - (dot.level + 0.5) * step).toFixed(1), r: Math.min(bin, step / 2) - 0.3,
      fill: dot.v < 0 ? COALITION : dot.v > 0 ? SOVIET : SOFT})),
    s("line", {x1: x(interval[0]), x2: x(interval[1]), y1: base + 34, y2: base + 34, stroke: INK, "stroke-width": 5, "stroke-linecap": "round"}),
    s("text", {x: width / 2, y: height - 6, "text-anchor": "middle", fill: SOFT, "font-size": width < 500 ? 10 : 13}, unit),
    guess !== null && s("g", {}, s("path", {d: `M${x(guess)} ${base + 2}l-6 -14h12z`, fill: "#6a3d9a"}),
      s("text", {x: Math.min(width - 60, Math.max(60, x(guess))), y: 13, "text-anchor": "middle", fill: "#6a3d9a", "font-weight": 600}, guessName)));
}

/** Round numbers between two ends. */
export function niceSteps(low, high, most) {
  const raw = (high - low) / most, power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map(f => f * power).find(v => v >= raw);
  const steps = [];
  for (let v = Math.ceil(low / step) * step; v <= high; v += step) steps.push(Math.round(v / step) * step);
  return steps;
}

const mix = (from, to, way) => "#" + [1, 3, 5].map(at => Math.round(parseInt(from.slice(at, at + 2), 16) * (1 - way)
  + parseInt(to.slice(at, at + 2), 16) * way).toString(16).padStart(2, "0")).join("");

/** The colour of a share: blue below one half, orange above. */
export function shareColour(share) {
  if (share === null || share === undefined) return "#c8c8c8";
  return share < 0.5 ? mix("#1b5fa6", "#d6e4f1", share / 0.5) : mix("#fbe2cf", "#b83a00", (share - 0.5) / 0.5);
}

/** Black or white, whichever is read better on it: relative luminance as in WCAG 2.2. */
export function onShare(share) {
  const [red, green, blue] = [1, 3, 5].map(at => (parseInt(shareColour(share).slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
}

/** Seats in half a circle: those for soviet power from the left. */
export function hemicycle(title, sentence, bench) {
  const inFavour = [...bench].filter(seat => seat === "1").length, seats = bench.length;
  const width = 420, height = 232, outer = 196, cx = width / 2, cy = height - 14;
  const rows = Math.max(3, Math.round(Math.sqrt(seats / 3.2)));
  const radii = Array.from({length: rows}, (v, row) => outer * (0.4 + 0.6 * row / (rows - 1)));
  const total = radii.reduce((a, b) => a + b, 0);
  const places = [];
  let left = seats;
  radii.forEach((radius, row) => {
    const n = row === rows - 1 ? left : Math.round(seats * radius / total);
    left -= n;
    for (let i = 0; i < n; i++) places.push({radius, angle: Math.PI * (n === 1 ? 0.5 : i / (n - 1))});
  });
  places.sort((a, b) => a.angle - b.angle || a.radius - b.radius);
  const size = Math.min(7, outer * 0.6 / (rows - 1) * 0.44);
  return picture(width, height, title, sentence, places.map((p, at) => {
    const x = cx - p.radius * Math.cos(p.angle), y = cy - p.radius * Math.sin(p.angle);
    return at < inFavour ? s("circle", {cx: x.toFixed(1), cy: y.toFixed(1), r: size, fill: SOVIET})
      : s("rect", {x: (x - size * 0.85).toFixed(1), y: (y - size * 0.85).toFixed(1), width: size * 1.7, height: size * 1.7, fill: "#fff", stroke: COALITION, "stroke-width": 1.4});
  }), s("line", {x1: cx, x2: cx, y1: cy - outer - 12, y2: cy - outer * 0.3, stroke: INK, "stroke-dasharray": "4 3"}),
    s("text", {x: cx, y: cy, "text-anchor": "middle", "font-size": 20, "font-weight": 700}, `${inFavour} : ${seats - inFavour}`));
}
