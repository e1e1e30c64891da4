// A worker with a model of its own. It is started with the compiled model and the scenario files; then every message names a
// function of the model and its arguments, and is answered under the same number.
self.onmessage = async ({data}) => {
  try {
    if (data.wasm) {
      (0, eval)(data.runtime);
      const model = await TeaVM.wasmGC.load(new Int8Array(data.wasm));
      self.model = model.exports;
      for (const [name, text] of Object.entries(data.files)) self.model.put("/scenarios/" + name, text);
      reply(data.id, self.model.start(data.scenario));
    } else {
      reply(data.id, self.model[data.call](...data.args));
    }
  } catch (fault) {
    self.postMessage({id: data.id, kind: "?", text: String(fault)});
  }
};

function reply(id, text) {
  self.postMessage({id, kind: text[0], text: text.slice(1)});
}
