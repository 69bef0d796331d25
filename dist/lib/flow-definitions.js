const require_ownership = require("./ownership.js");
const require_request_error = require("./request-error.js");
const require_kinds = require("./kinds.js");
const require_studio_flow = require("./studio-flow.js");
const require_sdk = require("./sdk.js");
// src/twilio/flow-definitions.ts
var import_flowRevision = require_ownership.require_flowRevision();
/**
* What chats run through: the latest published revision of each flow, in parallel (a list of flows has no definitions,
* and a single flow may be a draft: https://www.twilio.com/docs/studio/rest-api/v2/flow-revision). A flow that cannot be
* read does not fail a plan.
*/
async function readPublishedFlows(client, sids, interrupted) {
	const api = require_sdk.version(client, "https://studio.twilio.com", "v2");
	const read = async (sid) => {
		const fetch = () => (0, import_flowRevision.FlowRevisionListInstance)(api, sid).get("LatestPublished").fetch();
		try {
			const found = await require_sdk.readResource(fetch, (why) => new require_request_error.RequestError("lost", why)).catch(require_request_error.undefinedIfMissing);
			return found === void 0 ? "not published" : new require_studio_flow.StudioFlow(found.definition);
		} catch (error) {
			if (error instanceof require_request_error.RequestError && !interrupted.aborted) return { unread: error.message };
			throw error;
		}
	};
	const flows = sids.map(async (sid) => [require_kinds.canonicalSid(sid), await read(sid)]);
	return new Map(await Promise.all(flows));
}
exports.readPublishedFlows = readPublishedFlows;
