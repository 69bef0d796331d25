const require_request_error = require("./request-error.js");
const require_kinds = require("./kinds.js");
const require_ownership = require("./ownership.js");
const require_sdk = require("./sdk.js");
// src/twilio/chat-service.ts
/** A chat service as a default of the account; none if the value is not the SID of a chat service. */
function chatServiceValues(sid) {
	return new Map(typeof sid === "string" && require_kinds.isSid(sid, "IS") ? [["chatService", require_kinds.canonicalSid(sid)]] : []);
}
// src/twilio/rows.ts
/**
* The values of one of Twilio's rows. Rows of the SDK have camelCase properties; untyped objects in them keep the keys of
* Twilio's JSON.
*/
function readRow(kind, row) {
	const values = /* @__PURE__ */ new Map();
	for (const field of kind.fields) {
		const integration = values.get(require_kinds.INTEGRATION);
		if (field.integration !== void 0 && field.integration !== integration) continue;
		values.set(field.path, readValue(kind, field, at(row, field.twilio), isPartMissing(row, field.twilio)));
	}
	return values;
}
function at(row, path) {
	const [first = "", inner] = path.split(".");
	const value = Reflect.get(row, camelCase(first));
	if (inner === void 0) return value;
	return value !== null && typeof value === "object" ? Reflect.get(value, inner) : void 0;
}
/** Whether a row lacks the whole part that would contain a field. */
function isPartMissing(row, path) {
	const [first = "", inner] = path.split(".");
	return inner !== void 0 && (Reflect.get(row, camelCase(first)) ?? null) === null;
}
/** A value that is absent, or not as documented, counts as the field's default. */
function readValue(kind, field, value, isMissing) {
	switch (field.type) {
		case "text": return text(value);
		case "sid": return require_kinds.canonicalSid(text(value));
		case "key": return require_kinds.canonicalSid(text(value));
		case "choice": return text(value).toLowerCase() || field.default;
		case "set": return Array.isArray(value) ? require_kinds.joinSet(value.map(String)) : field.default;
		case "url": return new require_kinds.WebhookUrl(text(value));
		case "reference": {
			const reference = text(value) || ("default" in field ? field.default : "");
			return require_kinds.canonicalSid(reference);
		}
		case "number": return wholeNumber(value, field.default);
		case "flag":
			if (field.isNullable) return flag(value) ?? (isMissing ? false : null);
			return flag(value) ?? ("default" in field ? field.default : field.unset);
		case "integration": return kind.integrations.find(({ twilio }) => twilio === text(value).toLowerCase())?.name ?? (text(value) || null);
	}
}
/** When a row was last changed; nothing if the date does not have the documented format. */
function readUpdated({ dateUpdated }) {
	return dateUpdated instanceof Date && !Number.isNaN(dateUpdated.getTime()) ? { updated: dateUpdated.toISOString() } : {};
}
/** The parameters of a create or update, as the SDK expects them. */
function toParameters(kind, values) {
	const parameters = {};
	for (const { path, twilio, type } of kind.fields) {
		const value = values.get(path);
		if (value === void 0 || value === null) continue;
		const name = camelCase(twilio);
		if (path === "integration") parameters[name] = require_kinds.integrationNamed(kind, value)?.twilio ?? "";
		else if (type === "set") parameters[name] = require_kinds.splitSet(String(value));
		else parameters[name] = value instanceof require_kinds.WebhookUrl ? value.reveal() : value;
	}
	return parameters;
}
/** `janitor_enabled` → `janitorEnabled` */
function camelCase(name) {
	return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
function text(value) {
	return typeof value === "string" ? value : "";
}
/** Numbers may be strings (assumed). */
function wholeNumber(value, fallback) {
	if (value === null || value === void 0 || value === "") return fallback;
	const number = Number(value);
	return Number.isFinite(number) ? number : fallback;
}
/** Booleans may be strings, in any case, or numbers (assumed). */
function flag(value) {
	const word = String(value).trim().toLowerCase();
	if (word === "true" || word === "1") return true;
	return word === "false" || word === "0" ? false : void 0;
}
// src/twilio/store.ts
/** The store of one kind of address. */
function openStore(api, client, { account, complete, secrets }) {
	const { kind } = api;
	const list = `the list of ${kind.plural}`;
	const spellings = /* @__PURE__ */ new Map();
	const spelled = (sid) => spellings.get(sid) ?? sid;
	const isOurs = (row) => String(api.typeOf(row)).toLowerCase() === api.type;
	const toLive = (row) => {
		const values = complete(readRow(kind, row));
		const isElsewhere = isOurs(row) ? {} : { isElsewhere: true };
		const sid = require_kinds.canonicalSid(row.sid);
		spellings.set(sid, row.sid);
		return {
			sid,
			name: labelOf(kind, sid, values),
			values,
			...readUpdated(row),
			...isElsewhere
		};
	};
	const checked = (row, isMeant) => {
		if (!require_kinds.isSid(String(row.sid), kind.sidPrefix)) throw lost(`the response is not a ${kind.name}`);
		if (!require_kinds.isSameSid(row.accountSid, account) || !isMeant(row)) throw lost(`the response is a different ${kind.name}: ${row.sid}`);
		return toLive(row);
	};
	const write = async (ask, isMeant) => {
		try {
			return checked(await require_sdk.readResource(ask, lost), isMeant);
		} catch (error) {
			if (error instanceof require_request_error.RequestError && error.kind === "lost") error.isInDoubt = true;
			throw error;
		}
	};
	const check = (rows) => checkRows(api, rows, {
		account,
		list
	});
	/** The complete desired state: nothing is left to Twilio's defaults. */
	const parameters = (values) => {
		for (const value of values.values()) if (value instanceof require_kinds.WebhookUrl) for (const secret of value.secrets()) secrets.add(secret);
		return toParameters(kind, values);
	};
	return {
		kind,
		turn: (request) => client.turn(request),
		async list() {
			const rows = check(await api.list(list));
			return {
				addresses: rows.filter(isOurs).map(toLive),
				others: new Map(rows.filter((row) => !isOurs(row)).map(toLive).map(({ sid, name }) => [sid, name]))
			};
		},
		async fetch(sid) {
			const row = await require_sdk.readResource(() => api.fetch(spelled(sid)), lost).catch(require_request_error.undefinedIfMissing);
			return row && checked(row, isThat(sid));
		},
		async find(handle) {
			return check(await api.find(list, handle)).filter(isOurs).map(toLive).filter(({ name, values }) => (require_kinds.keyValue(kind, values) ?? name) === handle);
		},
		create(values, by) {
			const given = parameters(values);
			return write(() => client.leaving(by, () => api.create(given)), () => true);
		},
		update(sid, values, by) {
			const given = parameters(values);
			return write(() => client.leaving(by, () => api.update(spelled(sid), given)), isThat(sid));
		},
		async remove(sid, by) {
			const start = () => client.leaving(by, () => api.remove(spelled(sid)));
			await require_sdk.readResource(start, lost).catch(require_request_error.undefinedIfMissing);
		}
	};
}
const isThat = (sid) => (row) => require_kinds.isSameSid(row.sid, sid);
/** How people know an address: by its friendly name, else its key, else its SID. */
function labelOf(kind, sid, values) {
	return String(values.get("name")) || (require_kinds.keyValue(kind, values) ?? sid);
}
/** Every row must belong to this account, and each SID must be unique: otherwise the list cannot be the basis of a plan. */
function checkRows({ kind, typeOf }, rows, { account, list }) {
	const foreign = rows.filter((row) => !require_kinds.isSameSid(row.accountSid, account));
	const first = foreign[0];
	if (first !== void 0) {
		if (foreign.length === rows.length && foreign.every((row) => require_kinds.isSameSid(row.accountSid, first.accountSid))) throw require_ownership.wrongAccount(account, String(first.accountSid));
		throw require_sdk.incomplete(list, `it contains a ${kind.name} of another account`);
	}
	const seen = /* @__PURE__ */ new Set();
	for (const row of rows) {
		if (!require_kinds.isSid(String(row.sid), kind.sidPrefix)) throw require_sdk.incomplete(list, "a row has no valid SID");
		if (typeof typeOf(row) !== "string") throw require_sdk.incomplete(list, `${row.sid} has no type`);
		if (seen.has(require_kinds.canonicalSid(row.sid))) throw require_sdk.incomplete(list, `${row.sid} is listed twice`);
		seen.add(require_kinds.canonicalSid(row.sid));
	}
	return rows;
}
/** A successful response that is not the expected one: whether the request was carried out is unknown. */
const lost = (why) => new require_request_error.RequestError("lost", why);
Object.defineProperty(exports, "chatServiceValues", {
	enumerable: true,
	get: function() {
		return chatServiceValues;
	}
});
Object.defineProperty(exports, "openStore", {
	enumerable: true,
	get: function() {
		return openStore;
	}
});
