const require_load = require("./load.js");
const require_clock = require("./clock.js");
let node_path = require("node:path");
let node_worker_threads = require("node:worker_threads");
// src/commands/load-file.ts
/** Characters from which on a text is loaded in a thread of its own. Below it, to start the thread takes longer. */
const LARGE_TEXT = 1e5;
/**
* Loads a file. A large one is loaded in a worker thread: meanwhile this one takes the answers of servers, and hears
* that the run is interrupted.
*
* @throws Interrupted
*/
async function loadFile(text, options, interrupted) {
	return text.length < LARGE_TEXT ? require_load.load(text, options) : loadInWorker(text, options, interrupted);
}
function loadInWorker(text, options, interrupted) {
	const { file, environment, allEnvironments, needVariables } = options;
	const workerData = {
		text,
		options: {
			file,
			environment,
			allEnvironments,
			needVariables,
			variables: { ...options.variables }
		}
	};
	const worker = new node_worker_threads.Worker((0, node_path.join)(__dirname, `../load-worker${(0, node_path.extname)(__filename)}`), { workerData });
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
