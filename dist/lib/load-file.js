const require_load = require("./load.js");
const require_clock = require("./clock.js");
let node_path = require("node:path");
let node_worker_threads = require("node:worker_threads");
// src/commands/load-file.ts
/**
* Characters from which on a text is loaded in a worker thread: 80 entries. It starts in the time that Twilio takes to
* answer, and what fewer entries would delay the requests is less than it costs.
*/
const LARGE_WHILE_READING = 1e4;
/** The same where nothing else is waited for: the thread only hears that the run is interrupted. */
const LARGE_ALONE = 3e5;
/**
* Loads a file. A large one is loaded in a worker thread: meanwhile this one takes the answers of servers, and hears
* that the run is interrupted.
*
* @param large characters from which on a text is large
* @throws Interrupted
*/
async function loadFile(text, options, interrupted, large) {
	return text.length < large ? require_load.load(text, options) : loadInWorker(text, options, interrupted);
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
Object.defineProperty(exports, "LARGE_ALONE", {
	enumerable: true,
	get: function() {
		return LARGE_ALONE;
	}
});
Object.defineProperty(exports, "LARGE_WHILE_READING", {
	enumerable: true,
	get: function() {
		return LARGE_WHILE_READING;
	}
});
Object.defineProperty(exports, "loadFile", {
	enumerable: true,
	get: function() {
		return loadFile;
	}
});
