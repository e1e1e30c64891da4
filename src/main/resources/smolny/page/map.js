// The map: Lambert's conformal conic projection with standard parallels 47 and 62 degrees north, on the sphere (Snyder 1987, 15-1 to 15-4).

import {INK, onShare, picture, s, shareColour, wide} from "draw";

const radians = degrees => degrees * Math.PI / 180;
const tangent = latitude => Math.tan(Math.PI / 4 + radians(latitude) / 2);
const CONE = Math.log(Math.cos(radians(47)) / Math.cos(radians(62))) / Math.log(tangent(62) / tangent(47));
const FACTOR = Math.cos(radians(47)) * tangent(47) ** CONE / CONE;
const WIDTH = 640, HEIGHT = 520, MERIDIAN = 39, SCALE = 1150, MIDDLE = FACTOR / tangent(52.6) ** CONE;

/** Where a place is in the picture. */
function point(lon, lat) {
  const radius = FACTOR / tangent(lat) ** CONE, angle = CONE * radians(lon - MERIDIAN);
  return [WIDTH / 2 + SCALE * radius * Math.sin(angle), HEIGHT / 2 + SCALE * (radius * Math.cos(angle) - MIDDLE)];
}

let ground = null;

/** Reads the outlines once: a line for each shape, L land, W lake, B border, hundredths of a degree. */
export function readGround(text) {
  const paths = {L: "", W: "", B: ""};
  for (const line of text.split("\n")) {
    const words = line.split(" ");
    let lon = 0, lat = 0, out = "", last = [-99, -99], near = false;
    for (let at = 1; at < words.length; at += 2) {
      lon += Number(words[at]);
      lat += Number(words[at + 1]);
      const [x, y] = point(lon / 100, lat / 100);
      near ||= x > 0 && x < WIDTH && y > 0 && y < HEIGHT;
      if (Math.hypot(x - last[0], y - last[1]) < 1.2) continue;
      out += (out ? "L" : "M") + x.toFixed(0) + " " + y.toFixed(0);
      last = [x, y];
    }
    if (out && (near || words[0] === "L")) paths[words[0]] += out + (words[0] === "B" ? "" : "Z");
  }
  ground = paths;
}

/**
 * Soviets as circles, armies and fleets as squares, coloured by share. Places east of the picture stand at its edge.
 * marks: {lon, lat, share, name, square, label}
 */
export function map(title, sentence, marks) {
  const east = {}, size = Math.min(1.5, 640 / wide());
  const shown = marks.map(mark => {
    let [x, y] = point(mark.lon, mark.lat);
    if (x > WIDTH - 24) {
      x = WIDTH - 24;
      const row = Math.round(y / 24);
      while (east[y = 24 * (east.next ?? 6)]) east.next = (east.next ?? 6) + 1;
      east[y] = row;
      mark = {...mark, label: mark.name, edge: true};
    }
    return {...mark, x, y: Math.min(HEIGHT - 14, Math.max(14, y))};
  });
  return picture(WIDTH, HEIGHT, title, sentence,
    s("rect", {width: WIDTH, height: HEIGHT, fill: "#dfe8ee"}),
    s("path", {d: ground.L, fill: "#f7f5f0", "fill-rule": "evenodd"}), s("path", {d: ground.W, fill: "#dfe8ee", "fill-rule": "evenodd"}),
    s("path", {d: ground.B, fill: "none", stroke: "#b4b4b4", "stroke-width": 0.7, "stroke-dasharray": "3 2"}),
    shown.map(mark => s("g", {}, mark.square
      ? s("rect", {x: mark.x - 9, y: mark.y - 9, width: 18, height: 18, fill: shareColour(mark.share), stroke: "#333"}, s("title", {}, mark.hint))
      : s("circle", {cx: mark.x, cy: mark.y, r: mark.big ? 13 : 8, fill: shareColour(mark.share), stroke: "#333"}, s("title", {}, mark.hint)),
      (mark.big || mark.square) && mark.share !== null && s("text", {x: mark.x, y: mark.y + 4, "text-anchor": "middle", "font-size": 10, "font-weight": 700,
        fill: onShare(mark.share), "pointer-events": "none"}, Math.round(100 * mark.share)))),
    shown.filter(mark => mark.label).map(mark => s("text", {x: mark.edge ? mark.x - 12 : mark.x, y: mark.edge ? mark.y + 4 : mark.y - (mark.big ? 17 : 12),
      "text-anchor": mark.edge ? "end" : "middle", "font-size": 12 * size, fill: INK, stroke: "#f7f5f0", "stroke-width": 3, "paint-order": "stroke", "pointer-events": "none"}, mark.label)));
}
