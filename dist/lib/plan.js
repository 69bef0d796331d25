const require_address = require("./address.js");
const require_kinds = require("./kinds.js");
const require_live_plan = require("./live-plan.js");
const require_read_text = require("./read-text.js");
// src/commands/plan.ts
/** Shows what an apply would do. Writes nothing. */
function plan(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (live) => {
		const objections = await hooks.review(live.plan, live.base);
		const failed = live.plan.blocked || objections.length > 0;
		const differs = options.detailedExitCode && !require_address.inSync(live.plan);
		return require_read_text.planned(options, live, failed ? "failed" : differs ? "differs" : "done", objections);
	});
}
/** Reports whether the account differs from the file. Writes nothing. A guard does not make it fail. */
function drift(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (live) => {
		const failed = require_kinds.errorsOf(live.plan.problems).some((problem) => !require_kinds.isGuard(problem));
		return require_read_text.planned(options, live, failed ? "failed" : require_address.inSync(live.plan) ? "done" : "differs");
	});
}
exports.drift = drift;
exports.plan = plan;
