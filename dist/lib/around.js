const require_main = require("../main.js");
const require_json = require("./json.js");
const require_digest = require("./digest.js");
const require_near = require("./near.js");
const require_read_text = require("./read-text.js");
const require_plan = require("./plan.js");
let node_crypto = require("node:crypto");
// src/github/error.ts
/** A call of GitHub's API that has failed for good. Holds nothing of the request. */
var GitHubError = class GitHubError extends Error {
	/** HTTP status; undefined without an answer. */
	status;
	/** Whether GitHub has answered, and said no: another try would get the same answer. */
	isRefusal;
	/** How often it was asked. */
	attempts;
	constructor(message, status, isRefusal, attempts = 1) {
		super(message);
		this.name = "GitHubError";
		this.status = status;
		this.isRefusal = isRefusal;
		this.attempts = attempts;
	}
	/** The same, of a call that was made anew so often. */
	after(attempts) {
		return new GitHubError(this.message, this.status, this.isRefusal, attempts);
	}
	/** The token may not do this, or may not even know that it is there (404). */
	get isForbidden() {
		const isAboutToken = this.status === 401 || this.status === 403 || this.status === 404;
		return this.isRefusal && isAboutToken && !/\blocked\b/i.test(this.message);
	}
};
// src/github/sealed.ts
const TOOL = "twilio-flex-addresses";
/** The first line of what is about one file, account and environment. */
function marker(kind, plan) {
	const about = require_digest.canonicalJson([
		plan.account,
		plan.file,
		plan.environment ?? null
	]);
	return `<!-- ${TOOL}:${kind}:${(0, node_crypto.createHash)("sha256").update(about).digest("hex").slice(0, 24)} -->`;
}
/** 12 characters are 72 bits: too many for a second text of the same digest. */
const SHORT = 12;
/** A digest (hex) in short. */
function short(digest) {
	return Buffer.from(digest, "hex").toString("base64url").slice(0, SHORT);
}
function shortSid(sid) {
	return (0, node_crypto.createHash)("sha256").update(sid).digest("base64url").slice(0, SHORT);
}
/** All that a plan's comment says to later runs. */
function seal(plan, head, shownSids) {
	return {
		plan: plan.id,
		head,
		changes: [...plan.changes, ...plan.held].map(({ digest }) => short(digest)),
		shown: shownSids.map(shortSid)
	};
}
/** One line; base64url and hex alone, so that nothing in it can end the HTML comment. */
function sealedLine({ plan, head, changes, shown }) {
	const commit = head.replace(/[^0-9A-Za-z]/g, "");
	return `<!-- ${TOOL}:sealed:1 plan=${plan} head=${commit} changes=${changes.join("")}. shown=${shown.join("")}. -->`;
}
/** The third line of what an apply has written over a plan. */
const RECORD = `<!-- ${TOOL}:record -->`;
function isRecord(body) {
	return body.split(/\r?\n/, 3)[2] === RECORD;
}
const LINE = new RegExp(`^<!-- ${TOOL}:sealed:1 plan=([0-9a-f]{64}) head=([0-9A-Za-z]*) changes=([A-Za-z0-9_-]*)\\. shown=([A-Za-z0-9_-]*)\\. -->$`);
/** Reads the second line of a body; undefined where it is none. */
function readSealed(body) {
	const [, plan, head, changes, shown] = LINE.exec(body.split(/\r?\n/, 2)[1] ?? "") ?? [];
	if (plan === void 0 || head === void 0 || changes === void 0 || shown === void 0) return void 0;
	return {
		plan,
		head,
		changes: pieces(changes),
		shown: pieces(shown)
	};
}
function pieces(text) {
	return text.match(new RegExp(`.{${SHORT}}`, "g")) ?? [];
}
/**
* A body without secrets. The lines for later runs stay as they are: they hold digests alone, and a secret that is
* by chance a part of one, or a word of ours, would make the comment one that nobody finds again.
*/
function scrubbedBody(body, scrub) {
	const lines = body.split("\n");
	const first = lines.findIndex((line) => !OURS.test(line) && !LINE.test(line));
	if (first === -1) return body;
	return [...lines.slice(0, first), scrub(lines.slice(first).join("\n"))].join("\n");
}
const OURS = new RegExp(`^<!-- (?:${TOOL}:(?:plan|drift):[0-9a-f]{24} |${TOOL}:record )?-->$`);
// src/github/threads.ts
/** Somebody's name as REST says it: an app's ends in `[bot]`, in GraphQL it does not. */
function restLogin({ login, __typename }) {
	if (typeof login !== "string") return "";
	return (__typename === "Bot" || __typename === void 0 && login === "github-actions") && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
function sameLogin(a, b) {
	return a !== "" && a.toLowerCase() === b.toLowerCase();
}
const WORKFLOW_TOKEN = "github-actions[bot]";
const known = /* @__PURE__ */ new WeakMap();
/**
* Who this token is, as REST says it; asked once. A workflow's own token cannot ask for its user; GraphQL's
* `viewer` is said to work, and where it is refused the token is the workflow's.
*
* @throws GitHubError where nobody answers: then what is ours cannot be told
*/
function whoAmI(api) {
	let me = known.get(api);
	if (me === void 0) {
		me = askWhoAmI(api);
		known.set(api, me);
	}
	return me;
}
async function askWhoAmI(api) {
	try {
		const { viewer } = await api.graphql("query { viewer { login __typename } }", {});
		const login = restLogin(viewer ?? {});
		return login === "" || login === "github-actions" ? WORKFLOW_TOKEN : login;
	} catch (error) {
		if (error instanceof GitHubError && error.isRefusal) return WORKFLOW_TOKEN;
		throw error;
	}
}
/**
* All threads that begin with the marker and are of ours, the first one first. Another person's copy of the marker
* is not.
*/
async function oursAmong(api, rows, marker) {
	const marked = rows.flatMap((row) => {
		const thread = toThread(row);
		return thread?.body.startsWith(marker) && !thread.isPullRequest ? [thread] : [];
	});
	if (marked.length === 0) return [];
	const me = await whoAmI(api);
	return marked.filter(({ author }) => sameLogin(author, me)).sort((a, b) => a.id - b.id);
}
/**
* Makes a comment or issue once, even where the answer is lost: it is looked for before another is made.
*
* @param find the one that is there by now
*/
async function makeOnce(make, find) {
	for (let attempts = 1;; attempts++) {
		try {
			return toThread(await make());
		} catch (error) {
			if (!(error instanceof GitHubError) || error.isRefusal || error.status === 429) throw error;
			if (attempts === MOST_ATTEMPTS$1) throw error.after(attempts);
		}
		const there = await find();
		if (there !== void 0) return there;
	}
}
const MOST_ATTEMPTS$1 = 4;
/**
* Makes the one comment or issue that there is to be. GitHub cannot make it only where there is none, so that of
* two runs at once each may make one: after it has made its own, each looks again.
*
* @param body the text that is sent: ours is known by it where the answer is lost
* @param find those that are there by now, the oldest first
* @returns undefined where GitHub has answered with none
*/
async function makeOne(body, make, find) {
	let isNew = true;
	const made = await makeOnce(make, async () => {
		const there = await find();
		isNew = there.length === 0;
		return there.findLast((thread) => sameText(thread.body, body)) ?? there[0];
	});
	if (made === void 0) return void 0;
	const [first] = await find().catch(noneOfThem);
	return first === void 0 || first.id >= made.id ? {
		first: made,
		isNew,
		copy: void 0
	} : {
		first,
		isNew: false,
		copy: made
	};
}
/** A second look that fails is no failure of what was made: the next run looks again. */
function noneOfThem(error) {
	if (error instanceof GitHubError) return [];
	throw error;
}
function sameText(a, b) {
	const plain = (text) => text.replace(/\r\n/g, "\n").trimEnd();
	return plain(a) === plain(b);
}
const EDITOR = "query($id: ID!) { node(id: $id) { ... on IssueComment { body lastEditedAt editor { login __typename } } } }";
/**
* The body of a comment of ours, if we were the last to edit it: anybody with write access can edit any comment, and
* its author stays. Body and editor come in one answer, so that they belong together.
*
* @returns undefined where somebody else was, or it is there no more
*/
async function bodyEditedByUs(api, comment) {
	const { node } = await api.graphql(EDITOR, { id: comment.nodeId });
	if (node === void 0 || node === null) return void 0;
	const { body, lastEditedAt, editor } = node;
	return lastEditedAt === null && (editor === null || editor === void 0) || sameLogin(restLogin(editor ?? {}), await whoAmI(api)) ? typeof body === "string" ? body : comment.body : void 0;
}
function toThread(row) {
	const { id, number, node_id, html_url, body, user, pull_request } = row ?? {};
	const key = typeof number === "number" ? number : id;
	if (typeof key !== "number") return void 0;
	const login = user?.login;
	return {
		id: key,
		nodeId: typeof node_id === "string" ? node_id : "",
		url: typeof html_url === "string" ? html_url : "",
		body: typeof body === "string" ? body : "",
		author: typeof login === "string" ? login : "",
		isPullRequest: pull_request !== void 0 && pull_request !== null
	};
}
/** A body without what changes from run to run: the commit and the run it was written for. */
function lasting(body) {
	return body.replace(/\r\n/g, "\n").replace(/ head=[0-9A-Za-z]* /, " ").replace(/commit \w+(?=[^\n]*<\/sub>\s*$)/, "commit").replace(/\/actions\/runs\/\w+/g, "/actions/runs").replace(/\/blob\/[^/]+\//g, "/blob/").trim();
}
// src/github/comment.ts
/** GitHub takes 65,536 characters; the seal's digests and what a person adds need room too. */
const LONGEST = 6e4;
const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const CREATE = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const UPDATE$1 = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const DELETE = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
/** Our comments on a pull request about this; the first is the one that counts, any other has to go. */
async function findComments(api, pull, about) {
	return oursAmong(api, await api.list(LIST, { issue_number: pull }), marker("plan", about));
}
/**
* Writes a pull request's one comment: made, brought up to date, or left alone where it says the same.
*
* @param found our comments that are there
* @returns the comment's page; undefined where there is none
*/
async function writeComment(api, result, found, options) {
	const [first, ...copies] = found;
	if (first === void 0) return options.create ? make(api, result, options) : void 0;
	const url = await bringUpToDate$1(api, first, result, options);
	for (const copy of copies) await removeOurs(api, copy);
	return url ?? make(api, result, options);
}
async function make(api, result, options) {
	const body = commentBody(result, options, options.reviewed, api.scrub);
	const made = await makeOne(body, () => api.request(CREATE, {
		issue_number: options.pull,
		body
	}, true), () => findComments(api, options.pull, options.about));
	if (made === void 0) return void 0;
	const url = made.isNew ? made.first.url : await bringUpToDate$1(api, made.first, result, options);
	if (made.copy !== void 0) await remove(api, made.copy);
	return url;
}
/** @returns the comment's page; undefined where somebody has deleted it meanwhile */
async function bringUpToDate$1(api, found, result, options) {
	const body = commentBody(result, options, options.reviewed, api.scrub);
	const sealed = readSealed(body);
	const otherHead = options.sealHead && readSealed(found.body)?.head !== sealed?.head;
	if (lasting(found.body) === lasting(body) && !otherHead && !await isTheirs(api, found, sealed)) return found.url;
	try {
		return toThread(await api.request(UPDATE$1, {
			comment_id: found.id,
			body
		}))?.url || found.url;
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return void 0;
		throw error;
	}
}
/** Whether the comment's seal counts for nothing, since somebody else was the last to edit it. */
async function isTheirs(api, found, sealed) {
	if (sealed === void 0) return false;
	return await bodyEditedByUs(api, found).catch((error) => {
		notKnown(error);
		return found.body;
	}) === void 0;
}
/** Whether an apply has done something, or tried to: what it says of that is a record. */
function hasDone(result) {
	return (require_json.appliedOf(result)?.outcomes ?? []).length > 0;
}
/** A second comment that an earlier run has left; what somebody else has edited since is theirs. */
async function removeOurs(api, copy) {
	if (await bodyEditedByUs(api, copy).catch(notKnown) !== void 0) await remove(api, copy);
}
/** One that cannot be removed is no failure: the next run tries again. */
async function remove(api, copy) {
	await api.request(DELETE, { comment_id: copy.id }).catch(notKnown);
}
function notKnown(error) {
	if (!(error instanceof GitHubError)) throw error;
}
/**
* The comment's text, without secrets. Only a plan seals what counts as reviewed; the record of an apply keeps it,
* and a run that has failed to plan has none.
*/
function commentBody(result, options, reviewed, scrub) {
	const plan = require_json.planOf(result);
	const begin = marker("plan", options.about);
	const kept = result.mode === "plan" ? void 0 : reviewed;
	let room = LONGEST - begin.length - LINE_BREAKS;
	for (;;) {
		const text = require_main.renderMarkdown(result, options.links, room);
		const sealed = result.mode === "plan" && plan !== void 0 ? seal(plan, options.head, require_main.shownGoing(plan, text, scrub)) : kept;
		const body = scrub([
			...[begin, sealed === void 0 ? "<!-- -->" : sealedLine(sealed)],
			hasDone(result) ? RECORD : "",
			text
		].join("\n"));
		if (body.length <= LONGEST || room < SHORTEST) return body;
		room -= body.length - LONGEST;
	}
}
const LINE_BREAKS = 10;
/** Room below which nothing would be left to say. */
const SHORTEST = 2e3;
// src/github/history.ts
/** The text of a file at a commit or branch; undefined where it is not there. */
async function fileAt(api, path, ref) {
	try {
		return contentOf(await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
			path,
			ref,
			mediaType: { format: "raw" }
		}));
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return void 0;
		throw error;
	}
}
/**
* The text of a file at a branch or tag by its whole name (`refs/heads/main`): a tag may have the short name of a
* branch. Servers beside GitHub know branches by their short names alone.
*/
async function fileAtRef(api, path, ref) {
	const text = await fileAt(api, path, ref);
	const short = ref.replace(/^refs\/heads\//, "");
	return text === void 0 && short !== ref ? fileAt(api, path, short) : text;
}
/** Raw text, as was asked for; or the JSON form, with the content in base64. */
function contentOf(found) {
	if (typeof found === "string") return strip(found);
	const { content, encoding } = found ?? {};
	if (typeof content !== "string" || encoding !== "base64") return void 0;
	return strip(Buffer.from(content, "base64").toString("utf8"));
}
const strip = (text) => text.replace(/^\uFEFF/, "");
/** The commit that the file had before this change. */
function baseOf(event) {
	return event.push?.before ?? (event.name.startsWith("pull_request") ? event.pullRequest?.base : void 0);
}
/**
* The pull request that brought a commit into its branch; undefined where none did. A commit may have been merged
* into other branches as well, and a fork's may belong to pull requests of the repository that it was forked from.
*/
async function mergedPull(api, { commit, branch }, about) {
	const pulls = await api.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: commit });
	const here = `${api.owner}/${api.repo}`.toLowerCase();
	const merged = pulls.filter(({ merged_at, merge_commit_sha, base }) => Boolean(merged_at) && (branch === void 0 ? (merge_commit_sha ?? commit) === commit : (base?.ref ?? branch) === branch) && (base?.repo?.full_name ?? here).toLowerCase() === here);
	const own = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
	return own === void 0 ? void 0 : pullWithPlan(api, own.number, own.head?.sha ?? "", about);
}
/** A pull request with the plan that its comment holds, if it is ours and was last edited by us. */
async function pullWithPlan(api, number, head, about) {
	const [comment] = await findComments(api, number, about);
	if (comment === void 0) return {
		number,
		head,
		sealed: void 0,
		comment: "none"
	};
	const shows = isRecord(comment.body) ? "record" : "plan";
	if (readSealed(comment.body) === void 0) return {
		number,
		head,
		sealed: void 0,
		comment: shows
	};
	const body = await bodyEditedByUs(api, comment);
	return {
		number,
		head,
		sealed: body?.startsWith(marker("plan", about)) === true ? readSealed(body) : void 0,
		comment: shows
	};
}
/** Whether the plan that was merged has shown that the address of a SID goes. */
function shownOn(merged) {
	const shown = new Set(merged?.sealed?.shown);
	return (sid) => shown.has(shortSid(sid));
}
// src/github/troubles.ts
const BASE_VERSION = {
	failed: "The base version of the file could not be read",
	permission: "contents: read",
	without: "The plan holds, but says of no change where it comes from; in a run that nobody watches, what only that version listed is held. Run again to have both."
};
const MERGED_PULL = {
	failed: "The merged pull request and its comment could not be read",
	permission: "contents: read and pull-requests: read",
	without: "What only its plan has shown is held, and it gets no record of this run. Run again to have both."
};
const TIP = {
	failed: "The tip of the branch could not be read",
	permission: "contents: read",
	without: "This run went on with its own version of the file. See that no newer commit has another one; if one does, let the run of the newest commit apply."
};
const READ_COMMENTS = {
	failed: "The comments of the pull request could not be read",
	permission: "pull-requests: write",
	without: "None was written, since ours may be among them. The job summary has the whole; run again to write the comment."
};
const WRITE_COMMENT = {
	failed: "The comment could not be written",
	permission: "pull-requests: write",
	without: "The job summary has the whole; run again to write the comment."
};
const CLOSE_ISSUE = {
	failed: "A drift issue that may be open could not be closed",
	permission: "issues: write",
	without: "The account is as the file says. The next drift run closes the issue."
};
/** A warning: what GitHub did not let be read or written stops no run. */
function trouble(error, { failed, permission, without }) {
	return {
		code: error.isForbidden ? "FA410" : "FA411",
		severity: "warning",
		message: `${failed}: ${why(error)}`,
		remedy: error.isForbidden ? allow(error, permission) : without
	};
}
/** GitHub's words, and how often it was asked: who reads it knows whether to ask once more. */
function why(error) {
	if (error.isRefusal) return require_near.quote(error.message);
	const tried = error.attempts > 1 ? [`tried ${error.attempts} times`] : [];
	const more = [...error.status === void 0 ? [] : [`HTTP status ${error.status}`], ...tried].join(", ");
	return `${require_near.quote(error.message)}${more === "" ? "" : ` (${more})`}`;
}
function allow(error, permission) {
	return error.status === 401 ? "Leave the input `github-token` at its default, or give a token that is valid." : `Give the job \`permissions: ${permission}\`.`;
}
/** @param without what is not done, as a sentence goes on */
function noToken(without, permission) {
	return {
		code: "FA410",
		severity: "warning",
		message: `There is no github-token: ${without}`,
		remedy: `Leave the input \`github-token\` at its default, and give the job \`permissions: ${permission}\`.`
	};
}
/** Drift that nobody is told of makes the run fail. */
function untold(error) {
	const message = "The account has drifted, and the issue that tells of it could not be written";
	const instead = "Without an issue, set `fail-on-drift: true` or `drift-issue: false`.";
	const about = {
		code: "FA412",
		severity: "error"
	};
	if (error === void 0) return {
		...about,
		message: `${message}: there is no github-token`,
		remedy: `Leave the input \`github-token\` at its default, and give the job \`permissions: issues: write\`. ${instead}`
	};
	return {
		...about,
		message: `${message}: ${why(error)}`,
		remedy: error.isForbidden ? `${allow(error, "issues: write")} ${instead}` : error.isRefusal ? `See that the repository has issues turned on. ${instead}` : `Run again once GitHub answers. ${instead}`
	};
}
/** What was reviewed is not known, and so nothing is applied. */
function unreadable(error) {
	return require_near.guard("reviewed plan", "FA310", `The reviewed plan could not be read: ${error === void 0 ? "there is no github-token" : why(error)}`, "Run again, or run with the id of a plan that you looked at as approved-plan-id. The job needs `pull-requests: read`.");
}
// src/github/past.ts
/** What is known of the file's past. An outage of GitHub is no failure: what is not known is not said. */
async function history(repository) {
	lookAhead(repository);
	return {
		baseText: await baseText(repository),
		shown: async () => shownOn(await repository.mergedOrNothing())
	};
}
/** While Twilio is read, the comment that will be written is looked for as well. */
function lookAhead(repository) {
	const { event, github, concern } = repository.context;
	if (github.comment === "never") return;
	const later = () => void 0;
	if (concern.mode === "plan" && event.pullRequest !== void 0) repository.findComments(event.pullRequest.number).catch(later);
	if (concern.mode === "apply" && event.push !== void 0) repository.mergedOrNothing().catch(later);
}
async function baseText(repository) {
	const { event, concern, path } = repository.context;
	const base = baseOf(event);
	if (!repository.isConnected || base === void 0 || ![
		"plan",
		"apply",
		"drift"
	].includes(concern.mode)) return void 0;
	return repository.attempt(BASE_VERSION, async () => fileAt(await repository.open(), path, base));
}
// src/github/failure.ts
/** Octokit says 500 where nobody answered at all, and nothing where GraphQL answered with errors. */
function failureOf(error) {
	const { status = 500, response, errors } = error;
	if (errors !== void 0) {
		const [first] = errors;
		const said = textOf(first?.message);
		return {
			kind: kindOfGraphQl(first?.type, said ?? ""),
			status: 200,
			headers: {},
			said
		};
	}
	if (response === void 0) return {
		kind: "outage",
		status: void 0,
		headers: {},
		said: void 0
	};
	const headers = response.headers ?? {};
	const said = textOf(response.data?.message);
	return {
		kind: isLimit(status, headers, said ?? "") ? "limit" : status < 500 ? "refusal" : "outage",
		status,
		headers,
		said
	};
}
const textOf = (value) => typeof value === "string" ? value : void 0;
const LIMITED = /rate limit|abuse detection/i;
/**
* 429, or a 403 that is no missing permission. GitHub's secondary limits do not always say when to come again, and
* are then told from a missing permission by their words alone.
*/
function isLimit(status, headers, said) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || LIMITED.test(said);
}
/** GraphQL says with status 200 that it is at a limit, or that something went wrong. */
function kindOfGraphQl(type, said) {
	if (type === "RATE_LIMITED" || LIMITED.test(said)) return "limit";
	return /something went wrong|timed? ?out/i.test(said) ? "outage" : "refusal";
}
/** The longest wait that an answer may ask for, in milliseconds: a job should not hang on a comment. */
const LONGEST_WAIT = 6e4;
/** Milliseconds to wait before the next attempt; undefined where another one would not help. */
function waitAfter({ kind, headers, said = "" }, attempts) {
	if (kind === "refusal") return void 0;
	if (kind === "outage") return 250 * 2 ** attempts;
	const after = Number(headers["retry-after"]) * 1e3;
	if (Number.isFinite(after)) return after <= LONGEST_WAIT ? after : void 0;
	const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - Date.now();
	if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return reset <= LONGEST_WAIT ? Math.max(reset, 1e3) : void 0;
	return LIMITED.test(said) ? LONGEST_WAIT : 1e3 * 2 ** attempts;
}
// src/github/api.ts
const TIMEOUT = 2e4;
const MOST_ATTEMPTS = 4;
const MOST_PAGES = 100;
async function openGitHub(options) {
	const { getOctokit } = await Promise.resolve().then(() => require("./github.js"));
	const wire = require_json.openTransport({
		timeout: TIMEOUT,
		interrupted: options.interrupted
	});
	const octokit = getOctokit(options.token, {
		request: { fetch: fetchOver(wire.send) },
		log: SILENT
	});
	const [owner = "", repo = ""] = options.repository.split("/");
	const attempt = async (once, call) => {
		for (let made = 1;; made++) try {
			return await call();
		} catch (error) {
			const failure = failureOf(error);
			const wait = waitAfter(failure, made);
			const lost = once && failure.kind !== "limit";
			const status = failure.kind === "limit" ? 429 : failure.status;
			const failed = new GitHubError(messageOf(failure, options.secrets), status, failure.kind === "refusal", made);
			if (wait === void 0 || lost || made === MOST_ATTEMPTS || options.interrupted.aborted) throw failed;
			await options.clock.sleep(wait).catch(() => {
				throw failed;
			});
		}
	};
	const request = async (route, parameters = {}, once = false) => {
		const data = (await attempt(once, () => octokit.request(route, {
			owner,
			repo,
			...clean(parameters, options.secrets)
		}))).data;
		if (/^(?:POST|PATCH) /.test(route) && !isObject(data)) throw unlike("what was written");
		return data;
	};
	return {
		owner,
		repo,
		request,
		async graphql(query, variables) {
			const found = await attempt(false, () => octokit.graphql(query, variables));
			if (!isObject(found)) throw unlike("data");
			return found;
		},
		async list(route, parameters = {}) {
			const rows = [];
			for (let page = 1; page <= MOST_PAGES; page++) {
				const found = await request(route, {
					...parameters,
					per_page: 100,
					page
				});
				if (!Array.isArray(found)) throw unlike("a list");
				rows.push(...found.filter(isObject));
				if (found.length < 100) return rows;
			}
			throw new GitHubError("GitHub gave more pages than can be read", void 0, true);
		},
		scrub: (text) => scrubbedBody(text, (part) => options.secrets.scrub(part)),
		close: wire.close
	};
}
/** An answer of another form than GitHub's: a page of a proxy, or nothing. */
const unlike = (what) => new GitHubError(`GitHub did not answer with ${what}`, void 0, false);
const isObject = (value) => typeof value === "object" && value !== null;
const nothing = () => void 0;
const SILENT = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
function messageOf({ status, said }, secrets) {
	const text = said ?? (status === void 0 ? "GitHub cannot be reached" : `HTTP status ${status}`);
	return require_near.visible(secrets.scrub(text)).slice(0, 300);
}
/** Comments and issues are not masked by GitHub: what is written there is cleaned here. */
function clean(parameters, secrets) {
	const scrubbed = (value) => typeof value === "string" ? scrubbedBody(value, (text) => secrets.scrub(text)) : value;
	return "body" in parameters || "title" in parameters ? Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, name === "body" || name === "title" ? scrubbed(value) : value])) : parameters;
}
/** Octokit asks for a `fetch`: this one goes over our own transport, with its proxies and time limits. */
function fetchOver(send) {
	return async (url, init) => {
		const body = init.body;
		const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
		const answer = await send({
			method: init.method,
			url: new URL(url),
			headers: {
				...init.headers,
				...length
			},
			body
		});
		const headers = new Map(Object.entries(answer.headers ?? {}));
		const status = answer.status >= 300 && answer.status < 400 ? 410 : answer.status;
		return {
			status,
			url,
			ok: status < 300,
			headers,
			text: async () => answer.text,
			json: async () => JSON.parse(answer.text),
			arrayBuffer: async () => Buffer.from(answer.text)
		};
	};
}
// src/github/repository.ts
/** What of GitHub a run reads more than once, or from more than one place: read once, and when it is asked for. */
var Repository = class {
	context;
	about;
	/** What could not be read or written. */
	warnings = [];
	#api;
	#merged;
	#mergedIfKnown;
	#comments;
	constructor(context) {
		const { account = "", file, environment } = context.concern;
		this.context = context;
		this.about = {
			account,
			file,
			environment
		};
	}
	get isConnected() {
		const { github, repository, concern } = this.context;
		return github.token !== "" && repository !== "" && concern.account !== void 0;
	}
	findComments(pull) {
		this.#comments ??= this.isConnected ? this.open().then((api) => findComments(api, pull, this.about)) : Promise.resolve([]);
		return this.#comments;
	}
	get #landed() {
		const { commit, event } = this.context;
		return {
			commit,
			branch: event.branch
		};
	}
	/** Read once, whoever asks for it. @throws GitHubError */
	mergedPull() {
		this.#merged ??= this.open().then((api) => mergedPull(api, this.#landed, this.about));
		return this.#merged;
	}
	mergedOrNothing() {
		const isThere = this.isConnected && this.#landed.commit !== "";
		this.#mergedIfKnown ??= isThere ? this.attempt(MERGED_PULL, () => this.mergedPull()) : Promise.resolve(void 0);
		return this.#mergedIfKnown;
	}
	/** What GitHub does not let be read or written is a warning, and undefined. */
	async attempt(attempt, make) {
		try {
			return await make();
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			this.warnings.push(trouble(error, attempt));
			return;
		}
	}
	open() {
		const { github, repository, clock, interrupted, secrets } = this.context;
		this.#api ??= openGitHub({
			token: github.token,
			repository,
			clock,
			interrupted,
			secrets
		});
		return this.#api;
	}
	async close() {
		if (this.#api !== void 0) (await this.#api).close();
	}
};
// src/github/review.ts
/**
* What stands against a plan whose changes must have been reviewed: every one must be in the plan that the pull
* request's comment shows, for the head that was merged.
*
* @param merged undefined where no merged pull request was found
*/
function unreviewed(plan, merged) {
	if (plan.changes.length === 0) return [];
	if (merged === void 0) return [refusal("No merged pull request brought this commit, and its plan must have been reviewed")];
	const where = `pull request #${merged.number}`;
	if (merged.sealed === void 0) return [refusal(`The comment of ${where} holds no plan that we wrote and were the last to edit`)];
	if (merged.sealed.head !== merged.head) return [refusal(`The comment of ${where} shows the plan of ${merged.sealed.head.slice(0, 10)}, and ${merged.head.slice(0, 10)} was merged`, "Set require-reviewed-plan in the plan job too, so that its comment names every head; ")];
	const reviewed = new Set(merged.sealed.changes);
	const missing = plan.changes.filter(({ digest }) => !reviewed.has(short(digest)));
	if (missing.length === 0) return [];
	const named = missing.slice(0, 10).map((change) => `${change.action} ${change.key ?? require_near.quote(change.name)}`);
	const more = missing.length - named.length;
	return [refusal(`${require_near.count(missing.length, "change was", "changes were")} not in the plan that ${where} showed: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`)];
}
/** A merge queue whose branch has a name of another form than GitHub documents. */
const NO_QUEUED_PULL = refusal("The merge group names no pull request, and its plan must have been reviewed");
function refusal(message, first = "") {
	return require_near.guard("reviewed plan", "FA310", message, `${first}${first === "" ? "Look" : "look"} at the plan as it is now, and run with its id as approved-plan-id; or open a pull request that shows it.`);
}
// src/github/standing.ts
/** What stands against a plan, beside the plan itself. */
async function review(repository, plan) {
	const { concern, github, event } = repository.context;
	const approved = concern.approvedPlanId === plan.id;
	if (concern.mode === "apply") {
		const newer = await newerWork(repository);
		return github.requireReviewedPlan && !approved ? [...newer, ...await reviewedBy(repository, plan, "merged")] : newer;
	}
	if (concern.mode === "plan" && event.name === "merge_group" && github.requireReviewedPlan) {
		const { queuedPullRequest } = event;
		return queuedPullRequest === void 0 ? [NO_QUEUED_PULL] : reviewedBy(repository, plan, queuedPullRequest);
	}
	return [];
}
async function reviewedBy(repository, plan, pull) {
	if (!repository.isConnected) return [unreadable(void 0)];
	try {
		if (pull === "merged") return unreviewed(plan, await repository.mergedPull());
		const api = await repository.open();
		return unreviewed(plan, await pullWithPlan(api, pull, (await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull }))?.head?.sha ?? "", repository.about));
	} catch (error) {
		if (error instanceof GitHubError) return [unreadable(error)];
		throw error;
	}
}
/** On push: an old job that runs again must not undo what the branch has got since. */
async function newerWork(repository) {
	const { concern, event, github, path } = repository.context;
	if (event.push === void 0 || repository.context.repository === "") return [];
	if (github.token === "") {
		repository.warnings.push(noToken("whether the branch has a newer version of the file is not known", "contents: read"));
		return [];
	}
	const { ref } = event.push;
	const read = async () => ({ text: await fileAtRef(await repository.open(), path, ref) });
	const tip = await repository.attempt(TIP, read);
	if (tip === void 0) return [];
	const { text } = tip;
	const own = require_read_text.readText(concern.file, concern.folder, concern.confined);
	if (text !== void 0 && text.replace(/\r\n/g, "\n") === own.replace(/\r\n/g, "\n")) return [];
	return [{
		code: "FA402",
		severity: "error",
		message: `The tip of ${require_near.quote(ref.replace(/^refs\/(heads|tags)\//, ""))} has ${text === void 0 ? "no such file, or this token may not read it" : "another version of the file"}: an old job must not undo newer work`,
		remedy: "Let the run of the newest commit apply; a run by hand (workflow_dispatch) takes the branch as it is. The job needs `contents: read`."
	}];
}
// src/github/drift-issue.ts
const UPDATE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
const NOTES = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const NOTE = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
/**
* Keeps one issue open while there is drift: opened, brought up to date only when the drift changes, closed with
* a note once there is none.
*
* @returns the issue's page; undefined where there is none
*/
async function keepDriftIssue(api, result, plan, head, links) {
	const [found, ...copies] = await findIssues(api, plan);
	if (require_plan.inSync(plan)) {
		const open = found === void 0 ? [] : [found, ...copies];
		const note = `The account is as ${plan.file} says again.`;
		for (const { id } of open) await close(api, id, "completed", note, links);
		return found?.url;
	}
	const body = api.scrub(issueBody(result, plan, head, links));
	if (found === void 0) return open(api, plan, body);
	await bringUpToDate(api, found, plan, body);
	for (const copy of copies) await closeAsCopy(api, copy, found);
	return found.url;
}
/** Our open issues about this; the first is the one that stays. */
async function findIssues(api, plan) {
	return oursAmong(api, await api.list("GET /repos/{owner}/{repo}/issues", {
		state: "open",
		sort: "created",
		direction: "asc"
	}), marker("drift", plan));
}
async function open(api, plan, body) {
	const environment = plan.environment === void 0 ? "" : `, ${plan.environment}`;
	const title = `Drift: the Twilio Flex addresses are not as ${require_near.visible(plan.file)} says${require_near.visible(environment)}`;
	const made = await makeOne(body, () => api.request("POST /repos/{owner}/{repo}/issues", {
		title: title.slice(0, 250),
		body
	}, true), () => findIssues(api, plan));
	if (made === void 0) return void 0;
	if (!made.isNew) await bringUpToDate(api, made.first, plan, body);
	if (made.copy !== void 0) await closeAsCopy(api, made.copy, made.first);
	return made.first.url;
}
/** Quiet where the drift is the one that the issue tells of already. */
async function bringUpToDate(api, issue, plan, body) {
	if (readSealed(issue.body)?.plan === plan.id) return;
	await api.request(UPDATE, {
		issue_number: issue.id,
		body
	});
}
/** Two runs at once may each have opened one. One that cannot be closed is closed by the next run. */
async function closeAsCopy(api, copy, first) {
	try {
		await close(api, copy.id, "duplicate", `A second one of #${first.id}, opened at the same time.`);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
	}
}
/** Closed first: where that is refused, no run after another leaves a note. */
async function close(api, number, because, note, links = require_main.NO_LINKS) {
	await api.request(UPDATE, {
		issue_number: number,
		state: "closed",
		state_reason: because
	});
	const run = links.run === void 0 ? "" : ` ([run](${links.run}))`;
	const body = `${note.replace(/[^\p{L}\p{N} #.,/_-]/gu, " ")}${run}`;
	const of = { issue_number: number };
	await makeOnce(() => api.request(NOTE, {
		...of,
		body
	}, true), async () => (await api.list(NOTES, of)).map(toThread).find((one) => sameText(one?.body ?? "", body)));
}
function issueBody(result, plan, head, links) {
	return [
		...[marker("drift", plan), sealedLine(seal({
			...plan,
			changes: [],
			held: []
		}, head, []))],
		"",
		require_main.renderMarkdown(result, links, 59500)
	].join("\n");
}
// src/github/telling.ts
/**
* Milliseconds that an interrupted run waits for GitHub: a cancelled job has 7.5 s, of which the requests to Twilio
* that are under way may take 4.
*/
const TELLING = 3e3;
const CUT_SHORT = "the run was interrupted, and GitHub did not answer in time";
/**
* Tells the pull request or the drift issue. What cannot be written is a warning, but for drift that is told nowhere.
* An interrupted run does not wait long for GitHub: outputs and summary are still to be written.
*/
function tell(repository, result) {
	return Promise.race([tellAtLeisure(repository, result), late(repository, result)]);
}
/** What is told once the time is over that an interrupted run has for GitHub; never before that. */
async function late(repository, result) {
	const { interrupted } = repository.context;
	if (!interrupted.aborted) await new Promise((aborted) => interrupted.addEventListener("abort", aborted, { once: true }));
	await new Promise((over) => setTimeout(over, TELLING).unref());
	const silence = new GitHubError(CUT_SHORT, void 0, false);
	const plan = require_json.planOf(result);
	const drifted = result.mode === "drift" && plan !== void 0 && !require_plan.inSync(plan);
	return {
		commentUrl: void 0,
		issueUrl: void 0,
		problems: [...repository.warnings, drifted ? untold(silence) : trouble(silence, WRITE_COMMENT)]
	};
}
async function tellAtLeisure(repository, result) {
	const { concern, github, event } = repository.context;
	const told = {
		commentUrl: void 0,
		issueUrl: void 0,
		problems: repository.warnings
	};
	if (concern.account === void 0) return told;
	const plan = require_json.planOf(result);
	if (concern.mode === "drift" && github.driftIssue && plan !== void 0 && result.outcome !== "failed") return {
		...told,
		...await tellDrift(repository, result, plan)
	};
	if (github.comment === "never") return told;
	const pull = await pullToTell(repository, result);
	if (pull === void 0) return told;
	if (!repository.isConnected) {
		repository.warnings.push(noToken("the comment is not written", "pull-requests: write"));
		return told;
	}
	const found = await repository.attempt(READ_COMMENTS, () => repository.findComments(pull.number));
	if (found === void 0) return told;
	const changes = plan !== void 0 && !require_plan.inSync(plan);
	const commentUrl = await repository.attempt(WRITE_COMMENT, async () => writeComment(await repository.open(), result, found, {
		pull: pull.number,
		head: pull.head,
		about: repository.about,
		links: repository.context.links,
		create: github.comment === "always" || changes,
		sealHead: github.requireReviewedPlan && event.pullRequest !== void 0,
		reviewed: pull.sealed
	}));
	return {
		...told,
		commentUrl
	};
}
/** The pull request whose comment speaks of this run. */
async function pullToTell(repository, result) {
	const { concern, event } = repository.context;
	if (concern.mode === "plan") return event.pullRequest && {
		...event.pullRequest,
		sealed: void 0,
		comment: "plan"
	};
	if (concern.mode !== "apply" || event.push === void 0 || !repository.isConnected) return void 0;
	const merged = await repository.mergedOrNothing();
	if (hasDone(result) || merged === void 0 || merged.comment === "plan") return merged;
	return merged.comment === "none" && result.outcome !== "done" ? merged : void 0;
}
async function tellDrift(repository, result, plan) {
	const { commit, links } = repository.context;
	const drifted = !require_plan.inSync(plan);
	if (!repository.isConnected) return drifted ? { problems: [untold(void 0)] } : {};
	try {
		return { issueUrl: await keepDriftIssue(await repository.open(), result, plan, commit, links) };
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return { problems: [drifted ? untold(error) : trouble(error, CLOSE_ISSUE)] };
	}
}
// src/github/around.ts
/** What a run reads and writes in the repository around it. */
function around(context) {
	const repository = new Repository(context);
	return {
		history: () => history(repository),
		review: (plan) => review(repository, plan),
		tell: (result) => tell(repository, result),
		close: () => repository.close()
	};
}
exports.around = around;
