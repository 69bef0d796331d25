const require_load = require("./lib/load.js");
let node_worker_threads = require("node:worker_threads");
// src/load-worker.ts
node_worker_threads.parentPort?.postMessage(require_load.load(...node_worker_threads.workerData));
