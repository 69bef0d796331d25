// src/report/redact.ts
function redactResult(result, redact) {
	const problems = result.problems.map((problem) => redactProblem(problem, redact));
	if (result.kind === "planned") return {
		...result,
		problems,
		plan: redactPlan(result.plan, redact)
	};
	if (result.kind !== "applied") return {
		...result,
		problems
	};
	const plan = redactPlan(result.plan, redact);
	const outcomes = result.applied.outcomes.map((one) => redactOutcome(one, redact));
	return {
		...result,
		problems,
		plan,
		applied: {
			...result.applied,
			plan,
			outcomes
		}
	};
}
function redactPlan(plan, redact) {
	const change = (one) => redactChange(one, redact);
	return {
		...plan,
		changes: plan.changes.map(change),
		held: plan.held.map(change),
		unlisted: plan.unlisted.map((one) => ({
			...one,
			live: redactAddress(one.live, redact)
		})),
		claims: plan.claims.map((claim) => ({
			...claim,
			desired: redactDesired(claim.desired, redact)
		})),
		names: new Map(Array.from(plan.names, ([sid, name]) => [sid, redactValue(name, redact)]))
	};
}
function redactProblem(problem, redact) {
	return {
		...problem,
		message: redactQuoted(problem.message, redact),
		remedy: redactQuoted(problem.remedy, redact)
	};
}
function redactOutcome(one, redact) {
	const note = one.note === void 0 ? void 0 : redactQuoted(one.note, redact);
	return {
		...one,
		note,
		change: redactChange(one.change, redact)
	};
}
function redactChange(change, redact) {
	return {
		...change,
		name: redactValue(change.name, redact),
		fields: change.fields.map((one) => redactField(one, redact)),
		..."live" in change ? { live: redactAddress(change.live, redact) } : {},
		..."desired" in change ? { desired: redactDesired(change.desired, redact) } : {}
	};
}
function redactField(one, redact) {
	const value = (shown) => typeof shown === "string" ? redactValue(shown, redact) : shown;
	return one.field === "integration" ? one : {
		...one,
		before: value(one.before),
		after: value(one.after)
	};
}
function redactDesired(desired, redact) {
	const value = (text) => redactValue(text, redact);
	return {
		...desired,
		websites: desired.websites.map(value),
		locales: desired.locales.map(value),
		settings: redactAddress(desired.settings, redact)
	};
}
function redactAddress(address, redact) {
	const { name, integration } = address;
	const url = integration.kind === "webhook" ? { url: integration.url.redacted(redact) } : {};
	return {
		...address,
		name: redactValue(name, redact),
		integration: {
			...integration,
			...url
		}
	};
}
function redactQuoted(text, redact) {
	return text.replace(/"((?:[^"\\]|\\.)*)"/g, (_, quoted) => `"${redactValue(quoted, redact)}"`);
}
function redactValue(text, redact) {
	return /^[A-Z]{2}[0-9a-f]{32}$/.test(text) ? text : redact(text);
}
Object.defineProperty(exports, "redactPlan", {
	enumerable: true,
	get: function() {
		return redactPlan;
	}
});
Object.defineProperty(exports, "redactResult", {
	enumerable: true,
	get: function() {
		return redactResult;
	}
});
