const require_clock = require("./clock.js");
let node_path = require("node:path");
let node_worker_threads = require("node:worker_threads");
// src/commands/load-file.ts
/**
* A text with this many characters is loaded in a worker thread: it has more entries than Twilio lists on a page, and the
* next page is requested meanwhile. For a smaller text, starting a thread would only delay the look-ups of names.
*/
const LARGE_TEXT = 15e4;
/**
* Loads a file. A large one is loaded in a worker thread, so that this thread can still receive responses and notice an
* interrupt.
*
* @throws Interrupted
*/
async function loadFile(text, options, interrupted) {
	if (text.length >= LARGE_TEXT) return loadInWorker(text, options, interrupted);
	return (await Promise.resolve().then(() => require("./load.js")).then((n) => n.load_exports)).load(text, options);
}
function loadInWorker(text, options, interrupted) {
	const { file, environment, allEnvironments = false, keepVersions = false, missingVariables } = options;
	const workerData = [text, {
		file,
		environment,
		allEnvironments,
		keepVersions,
		missingVariables,
		variables: { ...options.variables }
	}];
	const worker = new node_worker_threads.Worker((0, node_path.join)(__dirname, `../load-worker${(0, node_path.extname)(__filename)}`), {
		workerData,
		resourceLimits: { maxYoungGenerationSizeMb: 16 }
	});
	return new Promise((resolve, reject) => {
		const stop = () => {
			reject(new require_clock.Interrupted());
			worker.terminate();
		};
		if (interrupted.aborted) stop();
		interrupted.addEventListener("abort", stop, { once: true });
		worker.once("message", resolve);
		worker.once("error", reject);
		worker.once("exit", () => interrupted.removeEventListener("abort", stop));
	});
}
Object.defineProperty(exports, "loadFile", {
	enumerable: true,
	get: function() {
		return loadFile;
	}
});
