const require_read_text = require("./read-text.js");
const require_live_plan = require("./live-plan.js");
const require_hosts = require("./hosts.js");
// src/commands/plan.ts
/** Shows what an apply would do. Writes nothing. */
function plan(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (live) => {
		const objections = await hooks.review(live.plan);
		const failed = live.plan.blocked || objections.length > 0;
		const differs = options.detailedExitCode && !require_read_text.inSync(live.plan);
		return require_hosts.planned(options, live, failed ? "failed" : differs ? "differs" : "done", objections);
	});
}
exports.plan = plan;
