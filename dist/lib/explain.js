const require_kinds = require("./kinds.js");
// src/cli/explanations.generated.js
const EXPLANATIONS = [
	{
		"code": "FA000",
		"severity": "error",
		"meaning": "a fault of this tool itself",
		"remedy": "report it with the message; it holds no secret",
		"runbook": []
	},
	{
		"code": "FA001",
		"severity": "error",
		"meaning": "an unknown mode or command",
		"remedy": "write one of those that the message names",
		"runbook": []
	},
	{
		"code": "FA002",
		"severity": "error",
		"meaning": "a credential or the account's SID is missing",
		"remedy": "give the inputs or environment variables that the message names, from a secret that this run can read; at a desk, `--sandbox` needs none",
		"runbook": [
			"A credential or the account's SID is missing, so the run asked Twilio nothing.",
			"- Do: check that the environment of the job (\"Settings\", \"Environments\") has the variable `TWILIO_ACCOUNT_SID` and the secrets `TWILIO_API_KEY` and `TWILIO_API_SECRET`, under just these names, and that the workflow passes them as `account-sid`, `api-key` and `api-secret`. Then \"Re-run failed jobs\".",
			"- Also changes: nothing.",
			"- Worked when: the run has a plan."
		]
	},
	{
		"code": "FA003",
		"severity": "error",
		"meaning": "an input or option has a value that it cannot have, or is not known",
		"remedy": "write it as the message says",
		"runbook": []
	},
	{
		"code": "FA004",
		"severity": "error",
		"meaning": "`apply` asks before it writes, and got no yes: there is no terminal, or the answer was another. Or `init` asks, and there is no terminal",
		"remedy": "look at the plan, then answer yes or give `--yes`",
		"runbook": []
	},
	{
		"code": "FA005",
		"severity": "error",
		"meaning": "`.flex-sandbox.json` cannot be used: it is broken, of another version, or no file of the sandbox; or it cannot be read or written",
		"remedy": "delete it to start afresh; or check its permissions",
		"runbook": [
			"The sandbox at a desk cannot use its own file. No Twilio account is concerned.",
			"- Do: delete `.flex-sandbox.json`, or fix its permissions, and run the command again.",
			"- Also changes: what was made in the sandbox is gone.",
			"- Worked when: `flex-addresses plan --sandbox` shows a plan."
		]
	},
	{
		"code": "FA006",
		"severity": "error",
		"meaning": "the run was interrupted",
		"remedy": "run again: it finds out what is left to do",
		"runbook": [
			"The run was cancelled, by a person or by its time limit. Changes at hand were finished, the rest was not attempted.",
			"- Do: read in the summary what was done. Then \"Re-run failed jobs\".",
			"- Also changes: nothing: what is done is not done again.",
			"- Worked when: the run is green, and \"Plan chat addresses\" says \"in sync\"."
		]
	},
	{
		"code": "FA007",
		"severity": "error",
		"meaning": "a file of the runner (plan-file, outputs or job summary) could not be written",
		"remedy": "see to the runner's folders and disk; the log has what was done",
		"runbook": [
			"The runner could not keep the plan-file, the outputs or the summary. The writes to Twilio are as the log says.",
			"- Do: read in the log what was done; free the disk of a runner of your own. Then \"Re-run failed jobs\".",
			"- Also changes: nothing: what is done is not done again. Jobs that read the outputs get them from the new run.",
			"- Worked when: the run is green and has a summary."
		]
	},
	{
		"code": "FA008",
		"severity": "error",
		"meaning": "`init` found no Git repository around the file, and the workflows belong in one",
		"remedy": "run it in a clone of the repository, or run `git init` first; to try it without one, add `--sandbox`",
		"runbook": []
	},
	{
		"code": "FA101",
		"severity": "error",
		"meaning": "the file is not there, is no regular file, is a link, cannot be read, is under `.git`, or (Action) is outside the workspace",
		"remedy": "check the path, and in the Action that the repository is checked out before this step",
		"runbook": []
	},
	{
		"code": "FA102",
		"severity": "error",
		"meaning": "the file is larger than 1 MiB",
		"remedy": "split it by `scope`, a file for each team",
		"runbook": []
	},
	{
		"code": "FA103",
		"severity": "error",
		"meaning": "the file is not UTF-8 text",
		"remedy": "save it as UTF-8",
		"runbook": []
	},
	{
		"code": "FA104",
		"severity": "error",
		"meaning": "YAML syntax, or nested too deeply. What only follows from a syntax error is not reported",
		"remedy": "check indentation, quotes and brackets there and just above; within braces and brackets a value with `${NAME}` goes in quotes",
		"runbook": []
	},
	{
		"code": "FA105",
		"severity": "error",
		"meaning": "a key stands a second time in one mapping",
		"remedy": "keep one of the two",
		"runbook": []
	},
	{
		"code": "FA106",
		"severity": "error",
		"meaning": "aliases expand to more than 200,000 values, or one stands inside its own anchor",
		"remedy": "write the values out, or use `defaults`",
		"runbook": []
	},
	{
		"code": "FA107",
		"severity": "error",
		"meaning": "a tag (`!something`) that is not of YAML's core",
		"remedy": "remove the tag",
		"runbook": []
	},
	{
		"code": "FA108",
		"severity": "error",
		"meaning": "more than 250,000 values: far more than 2,500 entries come to. Or all environments, entries and patterns together take too long to check",
		"remedy": "check what made the file, or split it by account",
		"runbook": []
	},
	{
		"code": "FA109",
		"severity": "error or warning",
		"meaning": "there are more problems than the 10,000 that are told",
		"remedy": "mend the first ones",
		"runbook": []
	},
	{
		"code": "FA110",
		"severity": "error",
		"meaning": "an unknown key, or one that belongs to the other `api`",
		"remedy": "write the key that the message proposes, or remove it",
		"runbook": []
	},
	{
		"code": "FA111",
		"severity": "error",
		"meaning": "a part is missing, or the file is empty",
		"remedy": "add the part that the message names",
		"runbook": []
	},
	{
		"code": "FA112",
		"severity": "error",
		"meaning": "a value of the wrong type, a key that is no text, or `<<` with what is no mapping",
		"remedy": "write the type that the message names; numbers that are text go in quotes",
		"runbook": []
	},
	{
		"code": "FA113",
		"severity": "error or warning",
		"meaning": "a value that is not allowed: empty, too long (a name or pattern: 256 characters), out of range, twice, of the wrong form; or more than 100 patterns with wildcards in a list; or `FW…` or another placeholder in place of a SID. A warning where a value stands under `removed` twice",
		"remedy": "write it as the message says",
		"runbook": []
	},
	{
		"code": "FA114",
		"severity": "error",
		"meaning": "more than 2,500 entries: Twilio's limit of Flex Flows, and the most chat addresses that this tool handles",
		"remedy": "split the file by account",
		"runbook": []
	},
	{
		"code": "FA120",
		"severity": "error",
		"meaning": "none, or more than one, of `studio`, `webhook` and (`flex-flows` alone) `task`",
		"remedy": "write exactly one, in the entry or in `defaults`",
		"runbook": []
	},
	{
		"code": "FA121",
		"severity": "error",
		"meaning": "two entries have one name or one `was`, or `was` is the name itself",
		"remedy": "give each a name of its own; keep `was` with the entry that the address belongs to",
		"runbook": []
	},
	{
		"code": "FA122",
		"severity": "error",
		"meaning": "a pair of website and locale is in two entries; websites are compared as URLs",
		"remedy": "change one of the two",
		"runbook": []
	},
	{
		"code": "FA123",
		"severity": "error",
		"meaning": "two entries pin one `sid`, or have one `deploymentKey`",
		"remedy": "keep the `sid` with the entry that the address belongs to; give each entry a deployment key of its own",
		"runbook": []
	},
	{
		"code": "FA124",
		"severity": "error",
		"meaning": "`ignore` matches the name of an entry, or lists its `sid`",
		"remedy": "narrow the pattern, or remove the SID or the entry",
		"runbook": []
	},
	{
		"code": "FA125",
		"severity": "error",
		"meaning": "`removed` names an entry",
		"remedy": "remove the entry, or take it off `removed`",
		"runbook": []
	},
	{
		"code": "FA126",
		"severity": "error",
		"meaning": "no pattern of `scope` matches the name of an entry",
		"remedy": "add a pattern, or move the entry to the file that answers for it",
		"runbook": []
	},
	{
		"code": "FA127",
		"severity": "error",
		"meaning": "a name begins or ends with white space",
		"remedy": "remove it; where the live name has it, pin the address by `sid`",
		"runbook": []
	},
	{
		"code": "FA128",
		"severity": "error",
		"meaning": "a SID of another kind than belongs there, as `FO…` where a `FW…` belongs; or, under `sid`, `removed` or `ignore`, the SID of an address of the other `api`",
		"remedy": "write the SID of the right kind, or the friendly name; list the address in a file for its `api`",
		"runbook": []
	},
	{
		"code": "FA129",
		"severity": "error or warning",
		"meaning": "an environment variable that a webhook's URL names is not set or empty. `validate` and `show` need no values: a warning there",
		"remedy": "give it to the step with `env:`, or write `$${NAME}` for the text itself",
		"runbook": []
	},
	{
		"code": "FA130",
		"severity": "error",
		"meaning": "the file has environments and none is picked, or not the one that is",
		"remedy": "set the input `environment` (CLI: `--environment`) to one of them",
		"runbook": []
	},
	{
		"code": "FA131",
		"severity": "error",
		"meaning": "a webhook is no whole web address: `scheme://host`, without spaces, control characters or backslashes",
		"remedy": "write it as in `https://bots.acme.com/flex`",
		"runbook": []
	},
	{
		"code": "FA132",
		"severity": "error",
		"meaning": "a locale is no language tag (BCP 47)",
		"remedy": "write it as in `en-US`, `de` or `zh-Hant-TW`",
		"runbook": []
	},
	{
		"code": "FA134",
		"severity": "warning",
		"meaning": "a webhook is plain `http:`",
		"remedy": "use `https:`",
		"runbook": []
	},
	{
		"code": "FA135",
		"severity": "warning",
		"meaning": "the names of two entries differ in case, white space, Unicode form or unseen characters only",
		"remedy": "check that they are meant to be two addresses",
		"runbook": []
	},
	{
		"code": "FA136",
		"severity": "warning",
		"meaning": "what looks like a variable (`${NAME}`, `$NAME`, `${NAME:-x}`, `${{ … }}`) outside of a webhook's URL, where it is taken as it stands",
		"remedy": "use `environments` for what differs per account",
		"runbook": []
	},
	{
		"code": "FA137",
		"severity": "warning",
		"meaning": "the file names no account: it would be applied to whichever the credentials belong to",
		"remedy": "add `account: AC…`",
		"runbook": []
	},
	{
		"code": "FA138",
		"severity": "warning",
		"meaning": "`null` in an environment for an address that the file does not have",
		"remedy": "write the key of the one that is meant, or remove it",
		"runbook": []
	},
	{
		"code": "FA139",
		"severity": "error",
		"meaning": "a `$` in a webhook's URL that looks like a variable and is none: `$NAME`, `${NAME:-x}`, `${{ … }}`, `${` without its end",
		"remedy": "write `${NAME}`; for a `$` itself write `$$`, or `%24`",
		"runbook": []
	},
	{
		"code": "FA140",
		"severity": "error",
		"meaning": "a webhook's URL names a variable of the runner, of a tool or of this step",
		"remedy": "give the webhook a variable of its own",
		"runbook": []
	},
	{
		"code": "FA141",
		"severity": "warning",
		"meaning": "the value of a variable adds a query parameter, a path segment, a fragment, … to a webhook's URL",
		"remedy": "percent-encode the value: it is filled in as it is",
		"runbook": []
	},
	{
		"code": "FA142",
		"severity": "warning",
		"meaning": "the value of a variable has fewer than 6 characters: the log cannot mask it",
		"remedy": "use a longer secret; write what is no secret into the file",
		"runbook": []
	},
	{
		"code": "FA143",
		"severity": "warning",
		"meaning": "a webhook's URL seems to hold a secret in plain text",
		"remedy": "write `${NAME}` in its place, and replace the secret",
		"runbook": []
	},
	{
		"code": "FA144",
		"severity": "error",
		"meaning": "two or more entries that are not pinned each have a `name` that another of them has under `was`",
		"remedy": "pin each by its `sid`, and remove `was`",
		"runbook": []
	},
	{
		"code": "FA150",
		"severity": "error",
		"meaning": "`export` or `migrate` found a file there, or `sids` one that it did not write, and does not overwrite it or, for `--check`, compare it",
		"remedy": "name another file; the CLI adds what is missing with `export --merge`, or replaces the file with `--force`",
		"runbook": []
	},
	{
		"code": "FA152",
		"severity": "error",
		"meaning": "`export --merge` cannot add to a mapping that is written in braces or as an alias",
		"remedy": "write it as a block: a line for each key, indented",
		"runbook": []
	},
	{
		"code": "FA153",
		"severity": "warning",
		"meaning": "`pin` cannot add a line to an entry that is written in braces or as an alias",
		"remedy": "write its `sid` by hand",
		"runbook": []
	},
	{
		"code": "FA154",
		"severity": "warning",
		"meaning": "`accept` did not write the live values of an entry: another entry would change with it, the file would not be valid, or the entry is an alias",
		"remedy": "write the lines that it prints by hand",
		"runbook": []
	},
	{
		"code": "FA155",
		"severity": "warning",
		"meaning": "`accept` did not write a live webhook URL: the part that differs may be a secret",
		"remedy": "give the step the new value of the variable, or write the URL by hand with `${NAME}` in place of the secret",
		"runbook": []
	},
	{
		"code": "FA156",
		"severity": "warning",
		"meaning": "`accept` found an entry without a live address",
		"remedy": "create the address with `apply`, or remove the entry",
		"runbook": []
	},
	{
		"code": "FA157",
		"severity": "warning",
		"meaning": "`accept` found live addresses in no entry",
		"remedy": "add them with `export --merge`",
		"runbook": []
	},
	{
		"code": "FA158",
		"severity": "warning",
		"meaning": "`accept` did not write a live value that all entries share (`chatService`) or that the file cannot say",
		"remedy": "write it at the top of the file if it is right for all entries, change it in Twilio, or apply the file",
		"runbook": []
	},
	{
		"code": "FA159",
		"severity": "warning",
		"meaning": "`accept` changed a value and left a comment that names the former one",
		"remedy": "change the comment by hand",
		"runbook": []
	},
	{
		"code": "FA160",
		"severity": "error",
		"meaning": "two files of one account claim one name, by `name` or `was`",
		"remedy": "keep the entry in one of the two files",
		"runbook": []
	},
	{
		"code": "FA161",
		"severity": "error",
		"meaning": "two files of one account pin one `sid`, or have one `deploymentKey`",
		"remedy": "keep it in one of the two files",
		"runbook": []
	},
	{
		"code": "FA162",
		"severity": "error",
		"meaning": "a pair of website and locale is in two files of one account; websites are compared as URLs",
		"remedy": "change one of the two",
		"runbook": []
	},
	{
		"code": "FA163",
		"severity": "error or warning",
		"meaning": "the name of an entry is also in scope of another file of the account, which does not list it. A warning for a name under `was`",
		"remedy": "narrow the pattern, or name the address under `ignore` in the other file",
		"runbook": []
	},
	{
		"code": "FA164",
		"severity": "error",
		"meaning": "one pattern is in the `scope` of two files of one account, or a file has no `scope` and so answers for what another one does",
		"remedy": "keep the pattern in one of the two, write a `scope`, or use `ignore`",
		"runbook": []
	},
	{
		"code": "FA165",
		"severity": "warning",
		"meaning": "patterns of two files of one account overlap: they can match the same name",
		"remedy": "narrow one of the two, or use `ignore`",
		"runbook": []
	},
	{
		"code": "FA166",
		"severity": "error",
		"meaning": "`removed` names an address that another file of the account lists, by name or `sid`",
		"remedy": "take it off `removed`, or remove the entry",
		"runbook": []
	},
	{
		"code": "FA170",
		"severity": "error",
		"meaning": "`migrate` was given a file for `api: conversations`",
		"remedy": "name the file for Flex Flows with `-f`",
		"runbook": []
	},
	{
		"code": "FA171",
		"severity": "error",
		"meaning": "the file that `migrate` would write would not be valid",
		"remedy": "change what the message names, and migrate again",
		"runbook": []
	},
	{
		"code": "FA172",
		"severity": "warning",
		"meaning": "`migrate` wrote the new file without the comments, anchors and layout of the first: they cannot be kept at the place that is named",
		"remedy": "copy the comments that you need; or write aliases and `<<` out and migrate again",
		"runbook": []
	},
	{
		"code": "FA173",
		"severity": "warning",
		"meaning": "`migrate` could not read something of the account; the new file is complete without",
		"remedy": "give working credentials to see the state of the Studio Flows, or check them in Studio",
		"runbook": []
	},
	{
		"code": "FA180",
		"severity": "warning",
		"meaning": "`sids`: the address of an entry does not exist yet. Its `sid` is `null` in JSON; it is left out of `env` and `ts`",
		"remedy": "apply the file, then run `sids` again",
		"runbook": []
	},
	{
		"code": "FA181",
		"severity": "error",
		"meaning": "`sids --format env`: the variables of two entries would have one name, as those of `acme-en` and `acme.en`",
		"remedy": "change the key of one, or write `--format json` or `ts`",
		"runbook": []
	},
	{
		"code": "FA201",
		"severity": "error",
		"meaning": "Twilio does not accept the credentials, or they may not do this, or the account is suspended or closed",
		"remedy": "check that they belong together, and to the region that is given; use the auth token or a standard API key; a restricted key suffices for `api: conversations` alone, since it has no Flex permission",
		"runbook": [
			"Twilio rejects the credentials, or they may not do this, or the account is suspended. Nothing is written from then on.",
			"- Do: in the Twilio Console, check that the account is active and that the API key exists, is a \"standard\" key and belongs to this account (and to the `region`, where one is set). Replace the secrets as in Rotate an API key. Then \"Re-run failed jobs\".",
			"- Also changes: nothing. Chats go on: websites do not use the key.",
			"- Worked when: the run has a plan, or an apply is green."
		]
	},
	{
		"code": "FA203",
		"severity": "error",
		"meaning": "Twilio cannot be reached, returned a server error or rate-limited the run; or a proxy or gateway answered in its place",
		"remedy": "run again; see https://status.twilio.com, and check network and proxy",
		"runbook": [
			"Twilio cannot be reached, returned a server error or limits the rate of requests; or a proxy answered in its place.",
			"- Do: look at https://status.twilio.com. Wait until it is green, then \"Re-run failed jobs\". For a runner of your own, check its network and proxy. Where the message says \"rate-limited\", find what else uses the account.",
			"- Also changes: nothing. An apply that was under way lists what is done, and finishes the rest.",
			"- Worked when: the run has a plan, or an apply is green."
		]
	},
	{
		"code": "FA204",
		"severity": "error",
		"meaning": "Twilio refused a request for another reason",
		"remedy": "see the page of Twilio's error that the message links to",
		"runbook": [
			"Twilio refused a request for another reason, which the message quotes.",
			"- Do: open the page of Twilio's error that the message links to. Fix in Twilio or in the file what it names. After a fix in Twilio, \"Re-run failed jobs\"; a fix in the file goes through a pull request.",
			"- Also changes: nothing.",
			"- Worked when: the run has a plan, or an apply is green."
		]
	},
	{
		"code": "FA210",
		"severity": "error",
		"meaning": "a Studio Flow, workspace, workflow or task channel is not in this account",
		"remedy": "write one that the message proposes, or make it first",
		"runbook": []
	},
	{
		"code": "FA211",
		"severity": "error",
		"meaning": "a name that two or more of them have",
		"remedy": "write the SID of the one that is meant",
		"runbook": []
	},
	{
		"code": "FA212",
		"severity": "warning",
		"meaning": "a Studio Flow was never published: chats that go there stay unanswered",
		"remedy": "publish it in Studio",
		"runbook": []
	},
	{
		"code": "FA213",
		"severity": "error",
		"meaning": "no chat service was found for a new address",
		"remedy": "write `chatService: IS…` at the top of the file",
		"runbook": []
	},
	{
		"code": "FA214",
		"severity": "error",
		"meaning": "no live address matches an entry, and a new chat address needs a `deploymentKey`",
		"remedy": "create a deployment key in the Twilio Console, under Flex > Manage > Webchat, and write it; for a live address write its `sid` or its name",
		"runbook": []
	},
	{
		"code": "FA215",
		"severity": "error",
		"meaning": "a chat address that an entry claims has another deployment key than the file says, or none. A deployment key cannot change in place",
		"remedy": "write the live key, or pin the address by `sid` without a key; for a new address write another name, or list the live one under `removed`",
		"runbook": []
	},
	{
		"code": "FA216",
		"severity": "warning",
		"meaning": "\"Incoming Conversation\" is not connected in the published revision of the Studio Flow that chats are to go to: they go unanswered",
		"remedy": "connect it in Studio and publish the flow",
		"runbook": []
	},
	{
		"code": "FA217",
		"severity": "warning",
		"meaning": "the published revision of the Studio Flow that chats are to go to could not be read",
		"remedy": "check in Studio that \"Incoming Conversation\" is connected",
		"runbook": []
	},
	{
		"code": "FA220",
		"severity": "error",
		"meaning": "two live addresses have the name or deployment key by which an entry claims",
		"remedy": "write the `sid` of the one that is meant",
		"runbook": []
	},
	{
		"code": "FA221",
		"severity": "error",
		"meaning": "two entries claim one live address",
		"remedy": "pin each by its own `sid`; or rename in a first change and add in a second",
		"runbook": []
	},
	{
		"code": "FA222",
		"severity": "error",
		"meaning": "a `sid` that does not exist in this account, or is of another channel or type",
		"remedy": "remove `sid` to make a new address, or write the right one",
		"runbook": []
	},
	{
		"code": "FA223",
		"severity": "error",
		"meaning": "an entry claims, by `sid`, `deploymentKey` or `was`, an address that is ignored or out of scope",
		"remedy": "narrow `ignore`, widen `scope`, or remove the entry",
		"runbook": []
	},
	{
		"code": "FA224",
		"severity": "error",
		"meaning": "an entry claims one address, and its `name` or `was` is that of another",
		"remedy": "write the `sid` of the one that is meant, without `was`",
		"runbook": []
	},
	{
		"code": "FA225",
		"severity": "error",
		"meaning": "an entry claims an address that `removed` names",
		"remedy": "remove the entry, or take it off `removed`",
		"runbook": []
	},
	{
		"code": "FA226",
		"severity": "error",
		"meaning": "a name under `removed` that two live addresses have",
		"remedy": "write the SIDs of those that are to go",
		"runbook": []
	},
	{
		"code": "FA227",
		"severity": "warning",
		"meaning": "a pattern of `scope` or `ignore` that matches no live address",
		"remedy": "check its spelling (case counts), or remove it",
		"runbook": []
	},
	{
		"code": "FA228",
		"severity": "warning",
		"meaning": "a create, and an unlisted address that may be the same: its name is near, or one is the beginning of the other, or it alone has the same destination",
		"remedy": "if it is, rename it in place with `was` or `sid`",
		"runbook": []
	},
	{
		"code": "FA229",
		"severity": "warning",
		"meaning": "chats move, or those of a new address go, to a host that no live or listed webhook had",
		"remedy": "check that the host is yours",
		"runbook": []
	},
	{
		"code": "FA230",
		"severity": "warning",
		"meaning": "`removed` names an address that is ignored, out of scope, or of another channel or type; it stays",
		"remedy": "take it off `removed`, or change `scope` or `ignore`",
		"runbook": []
	},
	{
		"code": "FA231",
		"severity": "warning",
		"meaning": "the value of a variable is sent to a host that the base version of the file did not send it to (without a base version: that of a webhook that changes)",
		"remedy": "check that this host may have it",
		"runbook": []
	},
	{
		"code": "FA232",
		"severity": "warning",
		"meaning": "no live address has a name under `was` or `removed`, and an unlisted one has a name near it",
		"remedy": "write the name as it is live",
		"runbook": []
	},
	{
		"code": "FA240",
		"severity": "error",
		"meaning": "a change failed",
		"remedy": "see Twilio's error; run again once the cause is gone",
		"runbook": [
			"One change failed. Twilio refused it, and says why. What goes out of service was not attempted.",
			"- Do: open the page of Twilio's error. If the file is wrong, fix it in a pull request. Else \"Re-run failed jobs\" once the cause is gone.",
			"- Also changes: deletes that waited for this change are done with it.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA241",
		"severity": "error",
		"meaning": "a change is in doubt: its answer was lost, and the account does not show it",
		"remedy": "run again: it finds out, and does only what is not done",
		"runbook": [
			"Twilio's answer to a change was lost, and the account does not show the change.",
			"- Do: wait a minute, then \"Re-run failed jobs\". The run looks first, and creates nothing that is there.",
			"- Also changes: deletes that waited for this change are done with it.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA242",
		"severity": "warning",
		"meaning": "a change was left alone, since the account changed after the plan",
		"remedy": "run again: it plans from what is there now",
		"runbook": [
			"Somebody changed this address between plan and write, so the run left it alone.",
			"- Do: find out who and why: the plan shows what is live now. If the file is right, \"Re-run failed jobs\" (or \"Re-run all jobs\" of a green run). If the Console is right, write its values into the file.",
			"- Also changes: the re-run overwrites what was changed by hand.",
			"- Worked when: \"Plan chat addresses\" says \"in sync\"."
		]
	},
	{
		"code": "FA243",
		"severity": "error",
		"meaning": "a change was not attempted: what goes out of service waits until all creates and updates have succeeded; or Twilio no longer accepts the credentials; or the run was interrupted or took too long",
		"remedy": "see to the cause, and run again",
		"runbook": [
			"A change was not attempted: something before it failed, the credentials were rejected, or the run ended early.",
			"- Do: fix the problem beside it, then \"Re-run failed jobs\".",
			"- Also changes: nothing but what the plan shows.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA244",
		"severity": "error",
		"meaning": "after the writes an address is not as planned",
		"remedy": "run again; if it stays so, Twilio does not keep what was sent, or somebody changes it at the same time",
		"runbook": [
			"After the writes, Twilio shows something else than was sent.",
			"- Do: \"Re-run failed jobs\" once. If it fails again, pause what else writes to this account (a script, another repository, a person); compare the field that the message names in the Console.",
			"- Also changes: nothing but that address.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA245",
		"severity": "warning",
		"meaning": "others changed addresses while this ran",
		"remedy": "run again to bring them in line with the file",
		"runbook": [
			"Others changed addresses while the apply ran. The run did its own work, and is green for it.",
			"- Do: start \"Plan chat addresses\" by hand. If the file is right, start \"Apply chat addresses\" by hand.",
			"- Also changes: an apply by hand writes all that its plan shows, and deletes what was held.",
			"- Worked when: \"Plan chat addresses\" says \"in sync\"."
		]
	},
	{
		"code": "FA246",
		"severity": "error",
		"meaning": "after the writes the account could not be read",
		"remedy": "run again: it finds out what is left to do",
		"runbook": [
			"After the writes the account could not be read. The writes are as the summary says.",
			"- Do: \"Re-run failed jobs\" once Twilio answers (https://status.twilio.com).",
			"- Also changes: nothing: what is done is not done again.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA247",
		"severity": "warning",
		"meaning": "Twilio keeps the name of a new address in another spelling",
		"remedy": "write its `sid` into the entry, or the name as it is kept",
		"runbook": [
			"Twilio keeps the name of a new address in another spelling, so the next plan would not find it by its name.",
			"- Do: open a pull request that adds the `sid` from the message to the entry. Until it is merged, start no apply.",
			"- Also changes: nothing.",
			"- Worked when: the plan on that pull request says \"in sync\"."
		]
	},
	{
		"code": "FA248",
		"severity": "error",
		"meaning": "an address that this run created shares its name with another live one: another run may have created it at the same time",
		"remedy": "pin the one that your sites embed by `sid`, list the other under `removed` by its SID, and let one apply run at a time",
		"runbook": [
			"A new address has the same name as another one: two runs may have created it at the same time. No website is affected yet.",
			"- Do: open a pull request that pins the address that your websites embed, by `sid`, and lists the other under `removed`, by its SID. If none is embedded yet, keep either. See that only one workflow applies this file, and that it has `concurrency`.",
			"- Also changes: merging it deletes the other address.",
			"- Worked when: that apply is green, and the Console lists one address of the name."
		]
	},
	{
		"code": "FA250",
		"severity": "warning",
		"meaning": "`export` left out an address: two have its name, or the file cannot say what it is",
		"remedy": "it stays as it is; change it in Twilio, then export again with `--merge`",
		"runbook": []
	},
	{
		"code": "FA251",
		"severity": "warning",
		"meaning": "`export` wrote `${NAME}` in place of a part of a webhook's URL that may be secret",
		"remedy": "keep the value as a secret, and give it to the step with `env:`",
		"runbook": []
	},
	{
		"code": "FA252",
		"severity": "warning",
		"meaning": "`export` could not write the schema beside the file, where editors look for it",
		"remedy": "copy it there, or remove the first line of the file",
		"runbook": []
	},
	{
		"code": "FA255",
		"severity": "warning",
		"meaning": "`export --merge` did not write live addresses, since they are out of the file's `scope` or under its `ignore`",
		"remedy": "change `scope` or `ignore` and export again, or leave them to the file that answers for them",
		"runbook": []
	},
	{
		"code": "FA256",
		"severity": "warning",
		"meaning": "entries differ from their live addresses, and `export --merge` adds entries only",
		"remedy": "see what differs with `plan`, and write the live values into the file with `accept`",
		"runbook": []
	},
	{
		"code": "FA301",
		"severity": "error",
		"meaning": "the file's account, the given account and that of the credentials are not one and the same",
		"remedy": "give what belongs together, or pick the right environment",
		"runbook": [
			"The file, the input and the credentials do not belong to one account.",
			"- Do: compare the account in the file with `TWILIO_ACCOUNT_SID` of the job's environment, and check that the workflow picks the right `environment`. Correct what is wrong, then \"Re-run failed jobs\". Do not remove `account` from the file.",
			"- Also changes: nothing.",
			"- Worked when: the plan names the account that you mean."
		]
	},
	{
		"code": "FA302",
		"severity": "error",
		"meaning": "a list of the account could not be read whole",
		"remedy": "run again; nothing is planned from half of an account",
		"runbook": [
			"A list of the account was incomplete. Nothing is planned from half of an account.",
			"- Do: \"Re-run failed jobs\". If it comes back, look at https://status.twilio.com.",
			"- Also changes: nothing.",
			"- Worked when: the run has a plan."
		]
	},
	{
		"code": "FA303",
		"severity": "error",
		"meaning": "no entry is live in this account, and addresses would go out of service",
		"remedy": "check that this is the right account; else list them under `removed`, or set `max-deletes: all` for one run",
		"runbook": [
			"No entry of the file is live in this account, and addresses would go out of service. This is the sign of a wrong account.",
			"- Do: check account and `environment` as with FA301. If they are right, revert the change of the file. Only if every address is really to go: list them under `removed` in a pull request.",
			"- Also changes: `max-deletes: all` would take out of service everything that the plan lists.",
			"- Worked when: the plan lists your entries as live."
		]
	},
	{
		"code": "FA304",
		"severity": "error",
		"meaning": "the file has no entries, and addresses would go out of service",
		"remedy": "check file and environment; else list them under `removed`, or set `max-deletes: all` for one run",
		"runbook": [
			"The file has no entries, and addresses would go out of service.",
			"- Do: revert the change that emptied the file. Check `file` and `environment` in the workflow. Only if every address is really to go: list them under `removed` in a pull request.",
			"- Also changes: `max-deletes: all` would take out of service everything that the plan lists.",
			"- Worked when: the plan lists your entries."
		]
	},
	{
		"code": "FA305",
		"severity": "error",
		"meaning": "more addresses would go out of service than `max-deletes` allows; those under `removed` do not count",
		"remedy": "revert the change that takes them out of service; where it is meant, list them under `removed`, or set `max-deletes` for one run",
		"runbook": [
			"More addresses would go out of service than `max-deletes` allows.",
			"- Do: revert the change that takes them out of service: \"Revert\" on the merged pull request. If each of them is to go, list them under `removed` in a pull request. Where reviewers have agreed already, start \"Apply chat addresses\" by hand with `max-deletes` set to the number in the message.",
			"- Also changes: a run by hand with a higher `max-deletes` also deletes what was held, up to that number.",
			"- Worked when: the plan is not blocked, and its title counts only what is to go."
		]
	},
	{
		"code": "FA306",
		"severity": "error",
		"meaning": "a suspected rename: a key, or a website and locale, had a live address in an earlier version of the file, and now has another or a new one, while no entry claims the old one; or an address would be created beside an unlisted one whose name may be the same in another spelling (case, white space, Unicode form, cut off, HTML entities, `?` for unknown characters); or one beside an address that is ignored, out of scope or under `removed` by name, where the two may be one",
		"remedy": "rename that one in place with `was` or `sid`, or list it under `removed`",
		"runbook": [
			"A new address looks like a live one under another name. Applied as it stands, the old SID would stay behind or go, with the chat of its website.",
			"- Do: in a pull request, write `was` with the old name, or `sid` with the SID from the message, into the entry. If they are two addresses, list the SID of the old one under `removed`, or give it an entry of its own.",
			"- Also changes: `was` and `sid` rename in place. `removed` deletes.",
			"- Worked when: the plan shows an update in place of a create."
		]
	},
	{
		"code": "FA307",
		"severity": "warning",
		"meaning": "addresses are held that are unlisted, or whose name has long been under `removed`: nobody has seen that they would go out of service",
		"remedy": "run the workflow by hand, list them by SID under `removed`, or approve the plan with `approved-plan-id`",
		"runbook": [
			"Addresses are held: nobody has seen that they would go out of service. They go on working, and the run is not red for it.",
			"- Do: look at the list. If they are to stay, add entries for them, or list them under `ignore`. If they are to go, list their SIDs under `removed` in a pull request; or start \"Apply chat addresses\" by hand.",
			"- Also changes: a run by hand takes all of them out of service, up to `max-deletes`.",
			"- Worked when: the plan holds nothing."
		]
	},
	{
		"code": "FA308",
		"severity": "error",
		"meaning": "another plan was approved than the one that would be applied, or the id is only the beginning of its id",
		"remedy": "review the present plan, whose id the message has, and approve that one",
		"runbook": [
			"The plan that was approved is not the present one, or the id is only the beginning of one.",
			"- Do: start \"Plan chat addresses\" by hand and read the plan. If it is right, start \"Apply chat addresses\" by hand with its whole id, 64 characters, as `approved-plan-id`. The summary has it under \"What this is, and the plan's id\".",
			"- Also changes: all that the plan shows is applied, drift and what was held too.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA309",
		"severity": "warning",
		"meaning": "on a pull request: addresses would go out of service by drift, and more in all than `max-deletes` allows. The pull request is not blocked by them, and does not count as their review",
		"remedy": "list each in the file or under `removed`",
		"runbook": [
			"On a pull request: more drift than `max-deletes` allows. The pull request is not blocked by it.",
			"- Do: review the pull request as usual. Then read the drift issue, or start \"Chat addresses drift\" by hand: add entries for what is to stay, and list under `removed` what is to go.",
			"- Also changes: nothing.",
			"- Worked when: the drift issue is closed."
		]
	},
	{
		"code": "FA310",
		"severity": "error or warning",
		"meaning": "`require-reviewed-plan`: changes are held, since no reviewed plan showed them; or, in a merge queue, a change is in no plan that the pull request showed; or what was reviewed could not be read. A warning where all that is held is drift",
		"remedy": "open a pull request that shows the plan, or look at the present plan and run with its id as `approved-plan-id`",
		"runbook": [
			"A change was not in the plan that reviewers saw, so apply does not write it.",
			"- Do: start \"Plan chat addresses\" by hand and compare it with the comment of the merged pull request. If it is right, start \"Apply chat addresses\" by hand with its whole id as `approved-plan-id`. If it is not, correct the file in a pull request. In a merge queue, re-run the plan on the pull request, review it, and queue it again. Where the message says that GitHub did not answer, \"Re-run failed jobs\".",
			"- Also changes: with `approved-plan-id` all that the plan shows is applied: also drift, so a fix that somebody made in the Console is undone.",
			"- Worked when: the apply is green, and the comment of the pull request is its record."
		]
	},
	{
		"code": "FA401",
		"severity": "error",
		"meaning": "`apply` does not run on this event, or not from this branch or tag",
		"remedy": "apply on `push`, `schedule`, `workflow_dispatch` or `repository_dispatch` from the default branch, or name the branch in the input `branches`; plan on `pull_request`",
		"runbook": [
			"Apply runs only on a push, a schedule or by hand, from the default branch or one of `branches`.",
			"- Do: start \"Apply chat addresses\" by hand, and pick the branch `main`. If the workflow runs on another event, correct its `on:`.",
			"- Also changes: a run by hand also deletes what was held.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA402",
		"severity": "error or warning",
		"meaning": "the branch's tip has another version of the file than this job; or it could not be read, and this run is a repeated one. A warning where the event does not name the default branch",
		"remedy": "let the run of the newest commit apply, or start a new one by hand",
		"runbook": [
			"The branch has another version of the file than this run: an old run must not undo newer work.",
			"- Do: nothing, if a newer run of \"Apply chat addresses\" is green or under way. Else start it by hand on `main`. Do not press \"Re-run\" on the old one: it keeps its old commit, and is refused again.",
			"- Also changes: a run by hand applies the newest file, and deletes what was held.",
			"- Worked when: the newest run is green, and \"Plan chat addresses\" says \"in sync\"."
		]
	},
	{
		"code": "FA403",
		"severity": "warning",
		"meaning": "no live plan was made: pull requests of forks and of Dependabot have no secrets",
		"remedy": "a maintainer pushes the branch to this repository to see the plan",
		"runbook": [
			"The pull request comes from a fork or from Dependabot, and has no secrets. Its file was checked; no plan was made. The run is green.",
			"- Do: to see the plan, push the branch to this repository, or use forks.yml.",
			"- Also changes: nothing.",
			"- Worked when: the pull request has a comment with a plan."
		]
	},
	{
		"code": "FA410",
		"severity": "warning",
		"meaning": "the token may not read or write what the message names (GitHub says \"Not Found\" where it may not even know of it), or there is no token, or it is no good; or the conversation is locked; or `comment` is `never` where plans must be reviewed",
		"remedy": "give the job the permission that is named (an apply closes the drift issue with `issues: write`, and does not look for one with `drift-issue: false`); leave `github-token` at its default; unlock the conversation; let the plan job comment",
		"runbook": [
			"The token may not read or write what the message names, or the conversation is locked. The summary of the run has everything.",
			"- Do: give the job the permission that the message names, under `permissions:` in the workflow; leave `github-token` at its default; unlock the conversation. Then \"Re-run all jobs\"; a changed workflow needs a new run.",
			"- Also changes: the re-run of an apply does what is not done yet.",
			"- Worked when: the warning is gone, and the comment or issue is current."
		]
	},
	{
		"code": "FA411",
		"severity": "warning",
		"meaning": "GitHub did not answer, had trouble, or limits how much it is asked, or the repository was renamed or transferred (HTTP status 301). The message says what was to be read or written, and how often that was tried",
		"remedy": "what was to be \"read\": the run went on without it, and the message says what it could not know; run again to have it. What was to be \"written\": the job summary has the whole; run again to write it",
		"runbook": [
			"GitHub did not answer, or the repository was renamed. The message says what could not be read or written; the summary has everything.",
			"- Do: look at https://www.githubstatus.com. Then \"Re-run all jobs\"; after a rename, start a new run.",
			"- Also changes: the re-run of an apply does what is not done yet.",
			"- Worked when: the warning is gone."
		]
	},
	{
		"code": "FA412",
		"severity": "error",
		"meaning": "the account has drifted, and the issue that tells of it could not be read or written",
		"remedy": "give the job `issues: write` or turn issues on; run again where GitHub was down; or set `fail-on-drift: true` or `drift-issue: false`",
		"runbook": [
			"The account has drifted, and the issue for it could not be written. No other place reports this drift.",
			"- Do: read the drift in the summary of the run. Give the job `issues: write`, or turn issues on in the repository's settings, or set `drift-issue: false` with `fail-on-drift: true`. Then start \"Chat addresses drift\" by hand.",
			"- Also changes: nothing in Twilio.",
			"- Worked when: the issue is open, and the run is green."
		]
	}
];
// src/cli/explain.ts
/**
* What a problem code means and what to do about it: the text of the docs, which needs no network.
*
* @throws ProblemError (FA003) that names the near code where there is no such one
*/
function explain(written) {
	const code = written.trim().toUpperCase();
	const found = EXPLANATIONS.find((one) => one.code === code);
	if (found !== void 0) return explanationText(found);
	const codes = EXPLANATIONS.map((one) => one.code);
	const near = codes.find((one) => code.length > 2 && one.startsWith(code)) ?? require_kinds.nearest(code, codes);
	throw require_kinds.stop("FA003", `There is no problem code ${require_kinds.quote(written)}`, near === void 0 ? `Write one as a message shows it, from ${codes[0]} to ${codes.at(-1)}.` : `Did you mean ${require_kinds.quote(near)}?`);
}
function explanationText({ code, severity, meaning, remedy, runbook }) {
	const lines = [
		`${code} (${severity})`,
		"",
		`Meaning: ${meaning}.`,
		"",
		`To do: ${remedy}.`
	];
	if (runbook.length > 0) lines.push("", "From the runbook:", "", ...runbook);
	return `${lines.join("\n")}\n`;
}
exports.explain = explain;
