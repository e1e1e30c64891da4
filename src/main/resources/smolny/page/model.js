// The model: one worker for what is on the screen and as many as there are cores for pairs of runs.

export const payload = JSON.parse(document.getElementById("payload").textContent);

/** What the model refuses, in its own words. */
export class Refusal extends Error {}

/** The bytes of a text in base64 that was packed with gzip. */
export async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** The same as a text. */
export const unpackedText = async text => new TextDecoder().decode(await unpacked(text));

const parts = (async () => ({
  runtime: payload.runtime,
  scenario: payload.scenario,
  wasm: await unpacked(payload.wasm),
  files: JSON.parse(await unpackedText(payload.files)),
}))();

/** A worker whose functions are called by name; a worker that has failed is replaced by a fresh one at the next call. */
class ModelWorker {
  constructor() {
    this.waiting = new Map();
    this.number = 0;
    this.ready = null;
  }

  start() {
    const address = URL.createObjectURL(new Blob([payload.worker], {type: "text/javascript"}));
    this.worker = new Worker(address);
    this.worker.onmessage = ({data}) => this.answered(data);
    this.worker.onerror = event => this.fail(new Error(event.message || "the worker stopped"));
    const started = parts.then(all => this.post(all));
    return pasted ? started.then(() => this.post({call: "paste", args: [pasted]})) : started;
  }

  post(message) {
    return new Promise((resolve, reject) => {
      const id = ++this.number;
      this.waiting.set(id, {resolve, reject});
      this.worker.postMessage({...message, id});
    });
  }

  answered({id, kind, text}) {
    const {resolve, reject} = this.waiting.get(id);
    this.waiting.delete(id);
    if (kind === "=") resolve(text);
    else if (kind === "!") reject(new Refusal(text));
    else {
      reject(new Error(text));
      this.fail(new Error(text));
    }
  }

  fail(error) {
    for (const {reject} of this.waiting.values()) reject(error);
    this.stop();
  }

  stop() {
    this.waiting.clear();
    this.worker?.terminate();
    this.ready = null;
  }

  async call(name, ...args) {
    this.ready ??= this.start();
    await this.ready;
    return this.post({call: name, args});
  }
}

let pasted = null;
const first = new ModelWorker();
const pool = [];

/** Calls a function of the model; its text. */
export const call = (name, ...args) => first.call(name, ...args);

/** Calls a function of the model that returns JSON; what it says. */
export const ask = async (name, ...args) => JSON.parse(await call(name, ...args));

/** Gives a what-if file to every worker, those to come included; what it is called. */
export async function paste(text) {
  const told = await ask("paste", text);
  pasted = text;
  pool.forEach((one, n) => n > 0 && one.stop());
  return told;
}

/** How many workers share pairs of runs. */
export const cores = Math.max(1, Math.min(8, navigator.hardwareConcurrency || 2));

/** Worker number n of those that share pairs. */
export function worker(n) {
  pool[n] ??= n === 0 ? first : new ModelWorker();
  return pool[n];
}
