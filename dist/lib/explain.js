const require_runner_commands = require("./runner-commands.js");
const require_kinds = require("./kinds.js");
// src/cli/explanations.generated.js
const EXPLANATIONS = [
	{
		"code": "FA000",
		"severity": "error",
		"meaning": "An internal error of this tool.",
		"example": ["A case that the code does not handle."],
		"message": "Internal error in twilio-flex-addresses: TypeError: x is not a function",
		"fix": "Report it with the message, in which known secrets are redacted.",
		"runbook": []
	},
	{
		"code": "FA001",
		"severity": "error",
		"meaning": "The command, or the mode of the Action, is missing or unknown.",
		"example": ["flex-addresses aply"],
		"message": "Unknown command \"aply\"",
		"fix": "Use one of those that the message lists.",
		"runbook": []
	},
	{
		"code": "FA002",
		"severity": "error",
		"meaning": "The account's SID or a credential is missing.",
		"example": ["flex-addresses plan"],
		"message": "Missing TWILIO_ACCOUNT_SID",
		"fix": "Set the inputs or environment variables that the message names, from a secret that this run can read. On the command line, `--sandbox` needs none.",
		"runbook": [
			"A credential or the account's SID is missing, so the run sent no request to Twilio.",
			"- Do: check that the environment of the job (\"Settings\", \"Environments\") has the variable `TWILIO_ACCOUNT_SID` and the secrets `TWILIO_API_KEY` and `TWILIO_API_SECRET`, under exactly these names, and that the workflow passes them as `account-sid`, `api-key` and `api-secret`. Then \"Re-run failed jobs\".",
			"- Also changes: nothing.",
			"- Worked when: the run has a plan."
		]
	},
	{
		"code": "FA003",
		"severity": "error",
		"meaning": "An option, an argument or an input is unknown, or its value is not valid.",
		"example": ["flex-addresses plan --enviroment staging"],
		"message": "Unknown option \"--enviroment\"",
		"fix": "Correct it as the message shows.",
		"runbook": []
	},
	{
		"code": "FA004",
		"severity": "error",
		"meaning": "`apply` and `init` ask before they write. There is no terminal to ask on, or the answer to `apply` was not yes.",
		"example": ["flex-addresses init --sandbox"],
		"message": "init asks before it writes a file, but there is no terminal",
		"fix": "Check the plan, then answer yes or use `--yes`.",
		"runbook": []
	},
	{
		"code": "FA005",
		"severity": "error",
		"meaning": "The file of the sandbox cannot be used: it is damaged, is from another version, or is not a sandbox file. Or it cannot be read or written.",
		"example": ["`.flex-sandbox.json` was edited by hand and is not valid JSON any more."],
		"message": "\".flex-sandbox.json\" is not a sandbox file, or it is damaged",
		"fix": "Delete it to start with a new sandbox, or check its permissions.",
		"runbook": [
			"The local sandbox cannot use its own file. No Twilio account is affected.",
			"- Do: delete `.flex-sandbox.json`, or fix its permissions, and run the command again.",
			"- Also changes: the addresses in the sandbox are gone.",
			"- Worked when: `flex-addresses plan --sandbox` shows a plan."
		]
	},
	{
		"code": "FA006",
		"severity": "error",
		"meaning": "The run was interrupted, by a signal or because the job was cancelled.",
		"example": ["Ctrl-C, while `flex-addresses apply` writes."],
		"message": "The run was interrupted",
		"fix": "Run it again: the next run finishes what is left.",
		"runbook": [
			"The run was cancelled, by a person or by its time limit. The current changes were finished, the rest was not attempted.",
			"- Do: check in the summary what was done. Then \"Re-run failed jobs\".",
			"- Also changes: nothing: finished changes are not repeated.",
			"- Worked when: the run is green, and \"Plan chat addresses\" shows \"in sync\"."
		]
	},
	{
		"code": "FA007",
		"severity": "error",
		"meaning": "A file of the runner (plan file, outputs or job summary) could not be written.",
		"example": ["The disk of a self-hosted runner is full."],
		"message": "The plan file could not be written (ENOSPC)",
		"fix": "Check the disk and the permissions of the runner. The log lists what was done.",
		"runbook": [
			"The runner could not write the plan file, the outputs or the summary. The log lists the writes to Twilio.",
			"- Do: check in the log what was done. On a self-hosted runner, free disk space. Then \"Re-run failed jobs\".",
			"- Also changes: nothing: finished changes are not repeated. Jobs that read the outputs get them from the new run.",
			"- Worked when: the run is green and has a summary."
		]
	},
	{
		"code": "FA008",
		"severity": "error",
		"meaning": "`init` writes workflows into a Git repository, and the file is not in one.",
		"example": ["flex-addresses init --yes"],
		"message": "\"addresses.yaml\" is not in a Git repository, which the workflows need",
		"fix": "Run it in a clone of the repository, or run `git init` first. To try it without one, use `--sandbox`.",
		"runbook": []
	},
	{
		"code": "FA101",
		"severity": "error",
		"meaning": "The file or its folder was not found, cannot be read or written, is not a regular file, is a symbolic link, or is under `.git`. In the Action it must also be inside the workspace.",
		"example": ["flex-addresses validate -f shops.yaml"],
		"message": "File \"shops.yaml\" not found",
		"fix": "Check the path. In the Action, check that the repository is checked out before this step.",
		"runbook": []
	},
	{
		"code": "FA102",
		"severity": "error",
		"meaning": "The file is larger than 1 MiB.",
		"example": ["A file of 2 MiB."],
		"message": "\"addresses.yaml\" is larger than 1 MiB",
		"fix": "Split it by `scope`, into a file for each team.",
		"runbook": []
	},
	{
		"code": "FA103",
		"severity": "error",
		"meaning": "The file is not UTF-8 text.",
		"example": ["A file saved as UTF-16 or Latin-1."],
		"message": "\"addresses.yaml\" is not UTF-8 text",
		"fix": "Save it as UTF-8.",
		"runbook": []
	},
	{
		"code": "FA104",
		"severity": "error",
		"meaning": "The YAML has a syntax error or is nested too deeply. Errors that only follow from a syntax error are not reported.",
		"example": [
			"addresses:",
			"  acme: { studio: Web }",
			"---",
			"addresses: {}"
		],
		"message": "YAML: A second document begins here",
		"fix": "Check the indentation, quotes and brackets at that line and just above. Within braces and brackets, put a value with `${NAME}` in quotes.",
		"runbook": []
	},
	{
		"code": "FA105",
		"severity": "error",
		"meaning": "A mapping has the same key twice.",
		"example": [
			"addresses:",
			"  acme: { studio: Web }",
			"  acme: { studio: Web }"
		],
		"message": "Duplicate key \"acme\"",
		"fix": "Remove one of the two, or rename the second.",
		"runbook": []
	},
	{
		"code": "FA106",
		"severity": "error",
		"meaning": "An alias has no anchor above it or is inside its own anchor. Or the aliases together expand to more than 200,000 values.",
		"example": ["addresses:", "  acme: { studio: *web }"],
		"message": "Alias *web has no anchor &web above it",
		"fix": "Write the values out, or move them to `defaults`.",
		"runbook": []
	},
	{
		"code": "FA107",
		"severity": "error",
		"meaning": "A tag (`!something`) is not part of the YAML 1.2 core, or a `%YAML` line asks for another version.",
		"example": ["addresses:", "  acme: { studio: !secret Web }"],
		"message": "Unknown tag \"!secret\"",
		"fix": "Remove the tag, or the line that begins with `%YAML`.",
		"runbook": []
	},
	{
		"code": "FA108",
		"severity": "error",
		"meaning": "The file has more than 250,000 values, far more than 2,500 entries need. Or all environments, entries and patterns together take too long to check.",
		"example": ["A file with a list of 300,000 numbers."],
		"message": "The file has more than 250,000 values",
		"fix": "Check what generated the file, or split it by account.",
		"runbook": []
	},
	{
		"code": "FA109",
		"severity": "error or warning",
		"meaning": "The file has more than 10,000 problems. Only the first 10,000 are reported.",
		"example": ["A file with 20,000 unknown keys."],
		"message": "12,345 more problems follow",
		"fix": "Fix the first ones.",
		"runbook": []
	},
	{
		"code": "FA110",
		"severity": "error",
		"meaning": "A key is unknown here, or belongs to the other `api`.",
		"example": ["addresses:", "  acme: { studio: Web, janitr: true }"],
		"message": "Unknown key \"janitr\"",
		"fix": "Use the key that the message suggests, or remove it.",
		"runbook": []
	},
	{
		"code": "FA111",
		"severity": "error",
		"meaning": "A required key is missing, or the file is empty.",
		"example": ["version: 1"],
		"message": "\"addresses\" is required",
		"fix": "Add the key that the message names.",
		"runbook": []
	},
	{
		"code": "FA112",
		"severity": "error",
		"meaning": "A value has the wrong type, a key is not text, or `<<` merges something other than a mapping.",
		"example": ["addresses:", "  acme: { studio: Web, enabled: yes }"],
		"message": "\"enabled\" must be true or false, not text",
		"fix": "Use the type that the message names. Put numbers that are meant as text in quotes.",
		"runbook": []
	},
	{
		"code": "FA113",
		"severity": "error or warning",
		"meaning": "A value is not allowed: it is empty, too long (a name or pattern: 256 characters), out of range, a duplicate, or in the wrong form. It may also be a placeholder such as `FW…` instead of a SID, or a list of more than 100 patterns with wildcards. A duplicate under `removed` is only a warning.",
		"example": ["api: conversation", "addresses: {}"],
		"message": "\"api\" must be flex-flows or conversations, not \"conversation\"",
		"fix": "Change the value as the message says.",
		"runbook": []
	},
	{
		"code": "FA114",
		"severity": "error",
		"meaning": "The file has more than 2,500 entries: Twilio's limit of Flex Flows, and the most chat addresses that this tool handles.",
		"example": ["A file with 2,501 entries."],
		"message": "\"addresses\" has more than 2,500 entries (Twilio's limit of Flex Flows)",
		"fix": "Split the file by account.",
		"runbook": []
	},
	{
		"code": "FA120",
		"severity": "error",
		"meaning": "An entry has none of `studio`, `webhook` and `task`, or more than one of them. (`task` exists with `flex-flows` only.)",
		"example": ["addresses:", "  acme: { name: Acme }"],
		"message": "acme has no destination for its chats",
		"fix": "Use exactly one, in the entry or in `defaults`.",
		"runbook": []
	},
	{
		"code": "FA121",
		"severity": "error",
		"meaning": "Two entries have the same name, or the same name under `was`. Or `was` of an entry is its own name.",
		"example": [
			"addresses:",
			"  acme: { name: Acme, studio: Web }",
			"  shop: { name: Acme, studio: Web }"
		],
		"message": "shop and acme (line 2) have the same name: \"Acme\"",
		"fix": "Give each entry a name of its own. Keep `was` in the entry that the address belongs to.",
		"runbook": []
	},
	{
		"code": "FA122",
		"severity": "error",
		"meaning": "A pair of website and locale is in two entries, or twice in one. Websites are compared as URLs, so `acme.com/` and `https://acme.com` are the same.",
		"example": [
			"addresses:",
			"  acme: { website: acme.com, studio: Web }",
			"  shop: { website: acme.com, studio: Web }"
		],
		"message": "shop and acme (line 2) both serve \"acme.com\"",
		"fix": "Change one of the two.",
		"runbook": []
	},
	{
		"code": "FA123",
		"severity": "error",
		"meaning": "Two entries pin the same `sid`, or have the same `deploymentKey`.",
		"example": [
			"addresses:",
			"  acme: { sid: FO00000000000000000000000000000001, studio: Web }",
			"  shop: { sid: FO00000000000000000000000000000001, studio: Web }"
		],
		"message": "shop and acme (line 2) pin the same address: FO00000000000000000000000000000001",
		"fix": "Keep the `sid` in the entry that the address belongs to. Give each entry a deployment key of its own.",
		"runbook": []
	},
	{
		"code": "FA124",
		"severity": "error",
		"meaning": "`ignore` matches the name of an entry, or lists its SID.",
		"example": [
			"ignore: [\"Acme*\"]",
			"addresses:",
			"  acme: { name: Acme, studio: Web }"
		],
		"message": "acme is ignored: its name \"Acme\" matches \"Acme*\" (line 1)",
		"fix": "Narrow the pattern, or remove the SID or the entry.",
		"runbook": []
	},
	{
		"code": "FA125",
		"severity": "error",
		"meaning": "`removed` lists the name or SID of an entry.",
		"example": [
			"removed: [Acme]",
			"addresses:",
			"  acme: { name: Acme, studio: Web }"
		],
		"message": "acme is also listed under `removed` (line 1)",
		"fix": "Remove either the entry or the line under `removed`.",
		"runbook": []
	},
	{
		"code": "FA126",
		"severity": "error",
		"meaning": "No pattern in `scope` matches the name of an entry.",
		"example": [
			"scope: [\"Acme*\"]",
			"addresses:",
			"  shop: { name: Shop, studio: Web }"
		],
		"message": "shop is out of scope: no pattern in `scope` matches its name \"Shop\"",
		"fix": "Add a pattern, or move the entry to the file whose `scope` matches it.",
		"runbook": []
	},
	{
		"code": "FA127",
		"severity": "error",
		"meaning": "A name begins or ends with white space.",
		"example": ["addresses:", "  acme: { name: \"Acme \", studio: Web }"],
		"message": "`name` of acme begins or ends with white space: \"Acme \"",
		"fix": "Remove the white space. If the live name has it, pin the address by `sid`.",
		"runbook": []
	},
	{
		"code": "FA128",
		"severity": "error",
		"meaning": "A SID is of the wrong kind, for example `FO…` where `FW…` is expected. Or a SID under `sid`, `removed` or `ignore` belongs to an address of the other `api`.",
		"example": ["addresses:", "  acme: { studio: FO00000000000000000000000000000001 }"],
		"message": "`studio` of acme must be the SID or name of a Studio Flow, not \"FO00000000000000000000000000000001\"",
		"fix": "Use a SID of the right kind, or the friendly name. Move an address of the other `api` to a file for that `api`.",
		"runbook": []
	},
	{
		"code": "FA129",
		"severity": "error or warning",
		"meaning": "A webhook URL uses an environment variable that is empty or not set. `validate` and `show` do not need the values: there it is a warning.",
		"example": ["addresses:", "  bot: { webhook: \"https://bots.acme.com/flex?key=${BOT_KEY}\" }"],
		"message": "Environment variable BOT_KEY is not set",
		"fix": "Pass it to the step with `env:`, or write `$${NAME}` for the text itself.",
		"runbook": []
	},
	{
		"code": "FA130",
		"severity": "error",
		"meaning": "The file has environments and none is selected, or the selected one does not exist.",
		"example": [
			"addresses: {}",
			"environments:",
			"  staging: {}"
		],
		"message": "The file has environments, but none is selected",
		"fix": "Set the input `environment` (CLI: `--environment`) to one of them.",
		"runbook": []
	},
	{
		"code": "FA131",
		"severity": "error",
		"meaning": "A webhook is not a complete URL: `http://` or `https://` and a host, without spaces, control characters or backslashes.",
		"example": ["addresses:", "  bot: { webhook: bots.acme.com/flex }"],
		"message": "The webhook of bot is not a valid URL",
		"fix": "Use a complete URL, for example `https://bots.acme.com/flex`.",
		"runbook": []
	},
	{
		"code": "FA132",
		"severity": "error",
		"meaning": "A locale is not a language tag (BCP 47).",
		"example": ["addresses:", "  acme: { locale: en_US, studio: Web }"],
		"message": "Locale \"en_US\" of acme is not a language tag (BCP 47)",
		"fix": "Use a tag such as `en-US`, `de` or `zh-Hant-TW`.",
		"runbook": []
	},
	{
		"code": "FA134",
		"severity": "warning",
		"meaning": "A webhook uses plain `http:`.",
		"example": ["addresses:", "  bot: { webhook: \"http://bots.acme.com/flex\" }"],
		"message": "The webhook of bot uses plain http: chats are sent unencrypted",
		"fix": "Use `https:`.",
		"runbook": []
	},
	{
		"code": "FA135",
		"severity": "warning",
		"meaning": "The names of two entries differ only in case, white space, Unicode form or invisible characters.",
		"example": [
			"addresses:",
			"  acme: { name: Acme, studio: Web }",
			"  shop: { name: ACME, studio: Web }"
		],
		"message": "The names of shop and acme (line 2) differ only in case",
		"fix": "Check that these are meant to be two addresses.",
		"runbook": []
	},
	{
		"code": "FA136",
		"severity": "warning",
		"meaning": "Text outside a webhook URL looks like a variable (`${NAME}`, `$NAME`, `${NAME:-x}`, `${{ … }}`). It is used literally.",
		"example": ["addresses:", "  acme: { name: \"Acme ${STAGE}\", studio: Web }"],
		"message": "\"Acme ${STAGE}\" of acme is used literally: variables are filled into webhook URLs only",
		"fix": "Use `environments` for what differs per account.",
		"runbook": []
	},
	{
		"code": "FA137",
		"severity": "warning",
		"meaning": "The file has no `account`, so it would be applied to whichever account the credentials belong to.",
		"example": ["A file without `account`."],
		"message": "The file has no `account`: it would be applied to whichever account the credentials belong to",
		"fix": "Add `account: AC…`.",
		"runbook": []
	},
	{
		"code": "FA138",
		"severity": "warning",
		"meaning": "An environment has `null` for an entry that the file does not have.",
		"example": [
			"addresses:",
			"  acme: { studio: Web }",
			"environments:",
			"  staging:",
			"    addresses:",
			"      shop: null"
		],
		"message": "`null` leaves out entry \"shop\", which does not exist",
		"fix": "Use the key of the entry that is meant, or remove the line.",
		"runbook": []
	},
	{
		"code": "FA139",
		"severity": "error",
		"meaning": "A `$` in a webhook URL looks like a variable but is not one: `$NAME`, `${NAME:-x}`, `${{ … }}`, or `${` without its end.",
		"example": ["addresses:", "  bot: { webhook: \"https://bots.acme.com/flex?key=$BOT_KEY\" }"],
		"message": "The webhook URL has a `$` that looks like a variable, but only `${NAME}` is filled in",
		"fix": "Write `${NAME}` for a variable, and `$$` or `%24` for a `$` itself.",
		"runbook": []
	},
	{
		"code": "FA140",
		"severity": "error",
		"meaning": "A webhook URL uses a variable that belongs to the runner, a tool or this step.",
		"example": ["addresses:", "  bot: { webhook: \"https://bots.acme.com/flex?key=${GITHUB_TOKEN}\" }"],
		"message": "`${GITHUB_TOKEN}` must not be sent to a webhook: it belongs to the runner, a tool or this step",
		"fix": "Use a separate variable for the webhook.",
		"runbook": []
	},
	{
		"code": "FA141",
		"severity": "warning",
		"meaning": "The value of a variable adds a query parameter, a path segment, a fragment or the like to a webhook URL.",
		"example": ["`BOT_KEY` is `a&b`, and the webhook is `https://bots.acme.com/flex?key=${BOT_KEY}`."],
		"message": "The value of `${BOT_KEY}` changes the structure of the webhook URL: it adds a query parameter and a fragment",
		"fix": "Percent-encode the value: it is filled in unchanged.",
		"runbook": []
	},
	{
		"code": "FA142",
		"severity": "warning",
		"meaning": "The value of a variable has fewer than 6 characters: the log cannot mask it.",
		"example": ["`BOT_KEY` is `abc`."],
		"message": "The value of `${BOT_KEY}` has fewer than 6 characters: the log cannot mask it",
		"fix": "Use a longer secret. If it is not a secret, write it into the file.",
		"runbook": []
	},
	{
		"code": "FA143",
		"severity": "warning",
		"meaning": "A webhook URL seems to contain a secret in plain text.",
		"example": ["addresses:", "  bot: { webhook: \"https://bots.acme.com/flex?key=open-sesame-1\" }"],
		"message": "The webhook URL seems to contain a secret in plain text, visible to everyone who can read the file",
		"fix": "Replace it with `${NAME}`, and rotate the secret.",
		"runbook": []
	},
	{
		"code": "FA144",
		"severity": "error",
		"meaning": "Two or more entries without a `sid` have exchanged names: each has a `name` that another of them has under `was`.",
		"example": [
			"addresses:",
			"  acme: { name: B, was: A, studio: Web }",
			"  shop: { name: A, was: B, studio: Web }"
		],
		"message": "acme and shop have exchanged names through `was`: it is unclear which address belongs to which entry",
		"fix": "Pin each entry by its `sid`, and remove `was`.",
		"runbook": []
	},
	{
		"code": "FA150",
		"severity": "error",
		"meaning": "A file already exists, and `export`, `migrate` or `sids` does not overwrite it. Or `sids --check` got a file that `sids` did not write.",
		"example": ["`flex-addresses sids --check chat.ts`, with a `chat.ts` that was written by hand"],
		"message": "\"chat.ts\" was not written by `sids --format ts`, so it cannot be checked",
		"fix": "Use another file name, or overwrite the file with `--force`. To keep its entries and add the missing ones, use `export --merge`.",
		"runbook": []
	},
	{
		"code": "FA152",
		"severity": "error",
		"meaning": "`export --merge` cannot add entries to a mapping that is written in braces or as an alias.",
		"example": ["`flex-addresses export --merge`, with `addresses: { acme: { studio: Web } }` in the file"],
		"message": "`addresses` is written in braces or as an alias, so no entries can be added to it",
		"fix": "Write the mapping as a block, with an indented line for each key.",
		"runbook": []
	},
	{
		"code": "FA153",
		"severity": "warning",
		"meaning": "`pin` cannot add a line to an entry that is written in braces, is an alias, or is reused through an anchor.",
		"example": ["`flex-addresses pin`, with the entry `acme: { studio: Web }`"],
		"message": "Cannot add `sid` to acme: the entry is in braces, is an alias, or is reused through an anchor",
		"fix": "Add the `sid` by hand.",
		"runbook": []
	},
	{
		"code": "FA154",
		"severity": "warning",
		"meaning": "`accept` did not write the live values of an entry: its lines cannot be edited, other entries would change too, or the result would not be valid.",
		"example": ["`flex-addresses accept`, where `acme` is disabled in Twilio and `acme-de` takes its values from `acme` with `<<`"],
		"message": "The live values of acme were not written: that would also change acme-de",
		"fix": "Write the lines that the message shows by hand.",
		"runbook": []
	},
	{
		"code": "FA155",
		"severity": "warning",
		"meaning": "`accept` did not write a live webhook URL, because the part that differs may be a secret.",
		"example": ["`flex-addresses accept`, with `webhook: \"https://bots.example/?key=${BOT_KEY}\"`, where the live URL has another key"],
		"message": "The live webhook URL of acme was not written: the part that differs may be a secret",
		"fix": "Set the variable to the new value. Or change the URL by hand, with `${NAME}` in place of the secret.",
		"runbook": []
	},
	{
		"code": "FA156",
		"severity": "warning",
		"meaning": "`accept` found an entry without a live address.",
		"example": ["`flex-addresses accept`, with a new entry `acme` that was not applied yet"],
		"message": "acme has no live address, so there is nothing to accept",
		"fix": "Create the address with `apply`, or remove the entry.",
		"runbook": []
	},
	{
		"code": "FA157",
		"severity": "warning",
		"meaning": "`accept` found live addresses without an entry. It writes to entries only, and adds none.",
		"example": ["`flex-addresses accept`, where the address \"Acme Shop\" was created in the Console"],
		"message": "1 live address has no entry: \"Acme Shop\" (FO00000000000000000000000000000001)",
		"fix": "Add them with `export --merge`.",
		"runbook": []
	},
	{
		"code": "FA158",
		"severity": "warning",
		"meaning": "`accept` did not write a live value: all entries share it (`chatService`), or the file cannot express it.",
		"example": ["`flex-addresses accept`, where the live `acme` has another chat service than the file"],
		"message": "The live chat service of acme was not written: all entries share it",
		"fix": "If the value is right for all entries, set it at the top of the file. Otherwise change it in Twilio, or apply the file.",
		"runbook": []
	},
	{
		"code": "FA159",
		"severity": "warning",
		"meaning": "`accept` replaced a value, and a comment in the entry still names the old one.",
		"example": ["`flex-addresses accept`, with `studio: WebChat EN # FW…`, where the live address goes to another flow"],
		"message": "A comment in acme still names the replaced value FW00000000000000000000000000000001",
		"fix": "Change the comment by hand.",
		"runbook": []
	},
	{
		"code": "FA160",
		"severity": "error",
		"meaning": "Two files for the same account claim the same name, by `name` or `was`.",
		"example": ["Both `team-a.yaml` and `team-b.yaml` have an entry with `name: Acme`."],
		"message": "acme and shop in \"team-a.yaml:12:5\" claim the same name: \"Acme\"",
		"fix": "Keep the entry in one of the two files.",
		"runbook": []
	},
	{
		"code": "FA161",
		"severity": "error",
		"meaning": "Two files for the same account pin the same `sid`, or have the same `deploymentKey`.",
		"example": ["Both `team-a.yaml` and `team-b.yaml` have an entry with the same `sid`."],
		"message": "acme and shop in \"team-a.yaml:12:5\" pin the same address: FO00000000000000000000000000000001",
		"fix": "Keep it in one of the two files.",
		"runbook": []
	},
	{
		"code": "FA162",
		"severity": "error",
		"meaning": "A pair of website and locale is in two files for the same account. Websites are compared as URLs.",
		"example": ["Both `team-a.yaml` and `team-b.yaml` have an entry with `website: acme.com`."],
		"message": "acme and shop in \"team-a.yaml:12:5\" both serve \"acme.com\"",
		"fix": "Change one of the two.",
		"runbook": []
	},
	{
		"code": "FA163",
		"severity": "error or warning",
		"meaning": "The name of an entry is also in scope of another file for the same account, which does not list it. For a name under `was` it is a warning.",
		"example": ["`team-a.yaml` has an entry `Shop DE`, and `team-b.yaml` has `scope: [\"Shop*\"]`."],
		"message": "The name of acme, \"Acme\", is also in scope of another file: it matches \"Ac*\" in \"team-a.yaml:12:5\"",
		"fix": "Narrow the pattern, or list the address under `ignore` in the other file.",
		"runbook": []
	},
	{
		"code": "FA164",
		"severity": "error",
		"meaning": "The same pattern is in `scope` of two files for the same account. Or a file has no `scope`, and so also manages the addresses of another file.",
		"example": ["Both `team-a.yaml` and `team-b.yaml` have `scope: [\"Acme*\"]`."],
		"message": "Pattern \"Acme*\" is also in `scope` of another file (\"team-a.yaml:12:5\")",
		"fix": "Keep the pattern in one of the two, add a `scope`, or use `ignore`.",
		"runbook": []
	},
	{
		"code": "FA165",
		"severity": "warning",
		"meaning": "Patterns of two files for the same account overlap: they can match the same name.",
		"example": ["`team-a.yaml` has `scope: [\"Acme*\"]`, and `team-b.yaml` has `scope: [\"*Shop\"]`."],
		"message": "Patterns \"*Shop\" and \"Acme*\" in \"team-a.yaml:12:5\" overlap: both match \"Acme…Shop\"",
		"fix": "Narrow one of the two, or use `ignore`.",
		"runbook": []
	},
	{
		"code": "FA166",
		"severity": "error",
		"meaning": "`removed` lists an address that another file for the same account has as an entry, by name or `sid`.",
		"example": ["`team-a.yaml` has `removed: [Acme]`, and `team-b.yaml` has an entry with `name: Acme`."],
		"message": "`removed` lists \"Acme\", but shop in \"team-a.yaml:12:5\" manages it",
		"fix": "Remove it from `removed`, or remove the entry.",
		"runbook": []
	},
	{
		"code": "FA170",
		"severity": "error",
		"meaning": "`migrate` needs a file for Flex Flows, and got one for Flex Conversations.",
		"example": ["`flex-addresses migrate -f addresses.conversations.yaml`"],
		"message": "The file already has `api: conversations`",
		"fix": "Use the file for Flex Flows with `-f`.",
		"runbook": []
	},
	{
		"code": "FA171",
		"severity": "error",
		"meaning": "The file that `migrate` would write would not be valid, so nothing is written.",
		"example": ["No known file causes it: `migrate` checks the new file before it writes it, in case one does."],
		"message": "The new file would not be valid: Duplicate key \"acme\"",
		"fix": "Change what the message names, and migrate again.",
		"runbook": []
	},
	{
		"code": "FA172",
		"severity": "warning",
		"meaning": "`migrate` wrote the new file without the comments, anchors and layout of the old one: a line cannot be edited in place.",
		"example": ["`flex-addresses migrate`, with `janitor: &on true` in one entry and `enabled: *on` in another"],
		"message": "The new file has no comments, anchors or layout of this one: this line cannot be edited in place",
		"fix": "Copy the comments that you need. Or write out the aliases and `<<`, and migrate again.",
		"runbook": []
	},
	{
		"code": "FA173",
		"severity": "warning",
		"meaning": "`migrate` could not read something from Twilio. The new file is complete without it; only the report is less detailed.",
		"example": ["`flex-addresses migrate`, with credentials of an account that the file does not name"],
		"message": "Nothing was read from Twilio: the file is not for account AC00000000000000000000000000000001",
		"fix": "Use working credentials to see the state of the Studio Flows, or check them in Studio.",
		"runbook": []
	},
	{
		"code": "FA180",
		"severity": "warning",
		"meaning": "`sids`: an entry has no live address yet. Its `sid` is `null` in JSON, and the entry is left out of `env` and `ts`.",
		"example": ["`flex-addresses sids`, with a new entry `acme` that was not applied yet"],
		"message": "acme has no live address yet: its `sid` is null",
		"fix": "Apply the file, then run `sids` again.",
		"runbook": []
	},
	{
		"code": "FA181",
		"severity": "error",
		"meaning": "`sids --format env`: two entries would have the same variable name.",
		"example": ["`flex-addresses sids --format env`, with the entries `acme-en` and `acme.en`"],
		"message": "\"acme-en\" and \"acme.en\" have the same variable name: ACME_EN_SID",
		"fix": "Rename one of the keys, or use `--format json` or `ts`.",
		"runbook": []
	},
	{
		"code": "FA201",
		"severity": "error",
		"meaning": "Twilio does not accept the credentials, or they lack a permission, or the account is suspended or closed.",
		"example": ["An API key with the secret of another key."],
		"message": "Twilio does not accept the credentials (Twilio error 20003: https://www.twilio.com/docs/api/errors/20003)",
		"fix": "Check that the credentials belong together, and to the region that is set. Use the auth token or a standard API key. A restricted key works for `api: conversations` alone, since there is no permission for Flex.",
		"runbook": [
			"Twilio rejects the credentials, they lack a permission, or the account is suspended. The run writes nothing more.",
			"- Do: in the Twilio Console, check that the account is active and that the API key exists, is a \"standard\" key and belongs to this account (and to the `region`, where one is set). Replace the secrets as in Rotate an API key. Then \"Re-run failed jobs\".",
			"- Also changes: nothing. Chats continue: websites do not use the key.",
			"- Worked when: the run has a plan, or an apply is green."
		]
	},
	{
		"code": "FA203",
		"severity": "error",
		"meaning": "Twilio cannot be reached, returned a server error or rate-limited the run; or a proxy or gateway responded in its place.",
		"example": ["The runner has no DNS, or a firewall blocks flex-api.twilio.com."],
		"message": "Twilio cannot be reached: \"ENOTFOUND flex-api.twilio.com\"",
		"fix": "Check https://status.twilio.com, the network and the proxy, then run it again.",
		"runbook": [
			"Twilio cannot be reached, returned a server error or limits the rate of requests; or a proxy responded in its place.",
			"- Do: look at https://status.twilio.com. Wait until it is green, then \"Re-run failed jobs\". On a self-hosted runner, check the network and the proxy. If the message says \"rate-limited\", find what else uses the account.",
			"- Also changes: nothing. An apply lists what is done, and its re-run finishes the rest.",
			"- Worked when: the run has a plan, or an apply is green."
		]
	},
	{
		"code": "FA204",
		"severity": "error",
		"meaning": "Twilio refused a request for another reason.",
		"example": ["A request that Twilio rejects with HTTP 400."],
		"message": "Twilio refused a request: \"Invalid PageSize\" (Twilio error 20001: https://www.twilio.com/docs/api/errors/20001)",
		"fix": "See the page of Twilio's error that the message links to.",
		"runbook": [
			"Twilio rejected a request for another reason, which the message quotes.",
			"- Do: open the page of Twilio's error that the message links to. Fix what it names, in Twilio or in the file. After a fix in Twilio, \"Re-run failed jobs\"; a fix in the file goes through a pull request.",
			"- Also changes: nothing.",
			"- Worked when: the run has a plan, or an apply is green."
		]
	},
	{
		"code": "FA210",
		"severity": "error",
		"meaning": "An entry refers to a Studio Flow, workspace, workflow or task channel that does not exist in this account.",
		"example": ["An entry has `studio: Webchat`, and the Studio Flow in the account is called `Web Chat`."],
		"message": "acme: no Studio Flow \"Webchat\" in this account",
		"fix": "Use the name or SID that the message proposes, or create it in Twilio first.",
		"runbook": []
	},
	{
		"code": "FA211",
		"severity": "error",
		"meaning": "Two or more Studio Flows, workspaces, workflows or task channels have the name in an entry.",
		"example": ["An entry has `studio: Web`, and the account has two Studio Flows called `Web`."],
		"message": "acme: 2 Studio Flows have the name \"Web\": FW…01, FW…02",
		"fix": "Use the SID of the right one instead of the name.",
		"runbook": []
	},
	{
		"code": "FA212",
		"severity": "warning",
		"meaning": "The Studio Flow of an entry was never published. Chats that go there stay unanswered.",
		"example": ["An entry has `studio: Web`, and the Studio Flow `Web` is a draft."],
		"message": "acme: Studio Flow \"Web\" (FW…01) was never published, so its chats go unanswered",
		"fix": "Publish the flow in Studio.",
		"runbook": []
	},
	{
		"code": "FA213",
		"severity": "error",
		"meaning": "A new Flex Flow needs a chat service, and neither the file nor the account has one.",
		"example": ["The file has no `chatService`, and neither the Flex Configuration nor a proxy service of the account names one."],
		"message": "acme: no chat service found for the new address",
		"fix": "Add `chatService: IS…` at the top of the file.",
		"runbook": []
	},
	{
		"code": "FA214",
		"severity": "error",
		"meaning": "No live address matches an entry, and a new chat address needs a `deploymentKey`.",
		"example": ["A file with `api: conversations` has an entry with a new name and no `deploymentKey`."],
		"message": "acme: no live address matches, and a new chat address needs a `deploymentKey`",
		"fix": "Create a deployment key in the Twilio Console, under Flex > Manage > Webchat, and add it to the entry. If the address is live already, set its `sid` or its live name.",
		"runbook": []
	},
	{
		"code": "FA215",
		"severity": "error",
		"meaning": "The chat address that an entry claims has another deployment key than the entry, or none. A deployment key cannot change in place.",
		"example": ["An entry has `sid: IG…` and the deployment key of another chat address."],
		"message": "acme claims IG…01, \"Acme\", whose deployment key is \"CV…01\", not CV…02",
		"fix": "Set the live key, or remove the key and pin the address by `sid`. For a new address, use another name, or list the live one under `removed`.",
		"runbook": []
	},
	{
		"code": "FA216",
		"severity": "warning",
		"meaning": "The published revision of a Studio Flow does not answer the chats of a new or changed chat address: \"Incoming Conversation\" of its trigger is not connected.",
		"example": ["An entry of a file with `api: conversations` moves to a Studio Flow that was built for Flex Flows."],
		"message": "acme: Studio Flow \"Web\" (FW…01) does not answer chats: Incoming Conversation of its trigger is not connected in the published revision",
		"fix": "Connect \"Incoming Conversation\" in Studio and publish the flow.",
		"runbook": []
	},
	{
		"code": "FA217",
		"severity": "warning",
		"meaning": "The published revision of the Studio Flow of a new or changed chat address could not be read, so it is unknown whether it answers chats.",
		"example": ["A restricted API key has no permission to read Studio Flows."],
		"message": "acme: the published revision of Studio Flow \"Web\" (FW…01) could not be read: \"Permission denied\"",
		"fix": "Check in Studio that \"Incoming Conversation\" of the trigger is connected.",
		"runbook": []
	},
	{
		"code": "FA220",
		"severity": "error",
		"meaning": "An entry matches two or more live addresses, by its name, by `was` or by its deployment key.",
		"example": ["An entry has `name: Acme`, and the account has two addresses called `Acme`."],
		"message": "acme matches 2 live addresses with the name \"Acme\": FO…01, FO…02",
		"fix": "Add the `sid` of the right one to the entry.",
		"runbook": []
	},
	{
		"code": "FA221",
		"severity": "error",
		"meaning": "Two entries claim the same live address.",
		"example": ["One entry has `name: Acme`, another has `was: Acme`."],
		"message": "globex and acme (line 3) both claim FO…01, \"Acme\"",
		"fix": "Pin each entry by its own `sid`. To reuse the name of a renamed address, rename in one change and add the entry in the next.",
		"runbook": []
	},
	{
		"code": "FA222",
		"severity": "error",
		"meaning": "The `sid` of an entry does not exist in this account, or belongs to another channel or type.",
		"example": ["An entry has the `sid` of an address that was deleted."],
		"message": "acme pins FO…01, which does not exist in this account",
		"fix": "Correct the SID, or remove `sid` to create a new address.",
		"runbook": []
	},
	{
		"code": "FA223",
		"severity": "error",
		"meaning": "An entry claims an address that is ignored or out of scope, by `sid`, `deploymentKey` or `was`.",
		"example": ["The file has `scope: [\"Acme *\"]`, and an entry has `was: Globex`."],
		"message": "acme claims FO…01, whose live name \"Acme\" is ignored",
		"fix": "Narrow `ignore`, widen `scope`, or remove the entry.",
		"runbook": []
	},
	{
		"code": "FA224",
		"severity": "error",
		"meaning": "An entry claims one address, but its `name` or `was` is the name of another.",
		"example": ["An entry has the `sid` of one address and a `name` that another live address has, which no entry pins."],
		"message": "acme claims FO…01, \"Acme\", but \"Globex\" is the name of FO…02, FO…03",
		"fix": "Set the `sid` of the right one in the entry, and remove `was`.",
		"runbook": []
	},
	{
		"code": "FA225",
		"severity": "error",
		"meaning": "An entry claims an address that is listed under `removed`.",
		"example": ["An entry has `sid: FO…`, and `removed` lists the same SID."],
		"message": "acme (line 3) claims FO…01, which is listed under `removed`",
		"fix": "Remove the entry, or remove the address from `removed`.",
		"runbook": []
	},
	{
		"code": "FA226",
		"severity": "error",
		"meaning": "A name under `removed` is the name of two or more live addresses.",
		"example": ["`removed` lists `Acme`, and the account has two addresses called `Acme`."],
		"message": "\"Acme\" under `removed` is the name of 2 live addresses: FO…01, FO…02",
		"fix": "List the SIDs of those to delete instead of the name.",
		"runbook": []
	},
	{
		"code": "FA227",
		"severity": "warning",
		"meaning": "A pattern under `scope` or `ignore` matches no live address.",
		"example": ["The file has `ignore: [\"acme *\"]`, and the live names begin with `Acme`."],
		"message": "Pattern \"acme *\" under `ignore` matches no live address",
		"fix": "Check the spelling of the pattern, which is case-sensitive, or remove it.",
		"runbook": []
	},
	{
		"code": "FA228",
		"severity": "warning",
		"meaning": "An entry would be created, and an unlisted address may be the same one. Its name is similar, one name is the beginning of the other, or it alone has the same destination.",
		"example": ["A new entry has the name `Acme Inc`, and an unlisted live address is called `Acme`."],
		"message": "acme would be created as \"Acme Inc\", but the unlisted address FO…01, \"Acme\", may be the same",
		"fix": "If it is the same, rename it in place with `was` or `sid`.",
		"runbook": []
	},
	{
		"code": "FA229",
		"severity": "warning",
		"meaning": "Chats of a new or changed address go to a host that no webhook had before, neither live nor in the base version of the file.",
		"example": ["The webhook of an entry changes from `https://bots.acme.com` to `https://bots.acme.co`."],
		"message": "The chats of acme move to \"bots.acme.co\", a host that no live or listed webhook had before",
		"fix": "Check that the host is yours.",
		"runbook": []
	},
	{
		"code": "FA230",
		"severity": "warning",
		"meaning": "`removed` lists an address that is ignored, out of scope, or of another channel or type. It is not deleted.",
		"example": ["`removed` lists `Acme`, and `ignore` has the pattern `Acme*`."],
		"message": "`removed` lists FO…01, \"Acme\", which is ignored and stays",
		"fix": "Remove it from `removed`, or change `scope` or `ignore`.",
		"runbook": []
	},
	{
		"code": "FA231",
		"severity": "warning",
		"meaning": "The value of a variable is sent to a host that the base version of the file did not send it to. Without a base version, to the host of a webhook that changes.",
		"example": ["The webhook of an entry changes to `https://bots.acme.co/?token=${TOKEN}`."],
		"message": "The value of `${TOKEN}` is sent to bots.acme.co",
		"fix": "Check that this host may receive the value.",
		"runbook": []
	},
	{
		"code": "FA232",
		"severity": "warning",
		"meaning": "No live address has a name under `was` or `removed`, but an unlisted one has a similar name.",
		"example": ["`removed` lists `Acme.fr`, and the live name is `Acme.FR`."],
		"message": "No live address has the name \"Acme.fr\", but FO…01 has a similar one: \"Acme.FR\"",
		"fix": "Use the live name.",
		"runbook": []
	},
	{
		"code": "FA240",
		"severity": "error",
		"meaning": "A change failed.",
		"example": ["Twilio rejects the Studio Flow of an entry in an apply."],
		"message": "Update of acme failed: Twilio refused it: Flow is not valid",
		"fix": "See Twilio's error. Run it again once the cause is fixed.",
		"runbook": [
			"One change failed: Twilio rejected it, for the reason in the message. Deletes and disables that waited for it were not attempted.",
			"- Do: open the page of Twilio's error. If the file is wrong, fix it in a pull request. Otherwise \"Re-run failed jobs\" once the cause is fixed.",
			"- Also changes: deletes that waited for this change are made after it.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA241",
		"severity": "error",
		"meaning": "A change is in doubt: the response to it was lost, and the account does not show it.",
		"example": ["The connection to Twilio breaks while an address is created."],
		"message": "Create of acme is in doubt: its response was lost",
		"fix": "Run it again: the next run finishes what is left.",
		"runbook": [
			"Twilio's response to a change was lost, and the account does not show the change.",
			"- Do: wait a minute, then \"Re-run failed jobs\". The run checks first, and creates nothing that already exists.",
			"- Also changes: deletes that waited for this change are made after it.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA242",
		"severity": "warning",
		"meaning": "A change was left alone, because the address changed since the plan.",
		"example": ["Someone changes an address in the Console while an apply runs."],
		"message": "Delete of \"Acme\" was left alone",
		"fix": "Run it again: the next run plans from what is live then.",
		"runbook": [
			"Someone changed this address between plan and write, so the run left it alone.",
			"- Do: find out who and why: the plan shows what is live now. If the file is right, \"Re-run failed jobs\" (or \"Re-run all jobs\" of a green run). If the Console is right, write its values into the file.",
			"- Also changes: the re-run overwrites what was changed by hand.",
			"- Worked when: \"Plan chat addresses\" shows \"in sync\"."
		]
	},
	{
		"code": "FA243",
		"severity": "error",
		"meaning": "A change was not attempted. What goes out of service waits until all creates and updates have succeeded; or Twilio no longer accepts the credentials; or the run was interrupted or took too long.",
		"example": ["A create fails, and the same plan has a delete."],
		"message": "Delete of acme was not attempted: the run was interrupted",
		"fix": "Fix the cause, then run it again.",
		"runbook": [
			"A change was not attempted: something before it failed, the credentials were rejected, or the run ended early.",
			"- Do: fix the other problem that the run reports, then \"Re-run failed jobs\".",
			"- Also changes: only what the plan shows.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA244",
		"severity": "error",
		"meaning": "After the writes, an address is not as planned.",
		"example": ["Twilio ignores one field of an update."],
		"message": "acme (FO…01) is not as planned after the writes: studio.retryCount is 1, not 3",
		"fix": "Run it again. If it happens again, Twilio does not store what is sent, or someone else changes the address.",
		"runbook": [
			"After the writes, Twilio returns values that differ from those sent.",
			"- Do: \"Re-run failed jobs\" once. If it fails again, pause everything else that writes to this account (a script, another repository, a person). Compare the field that the message names in the Console.",
			"- Also changes: only that address.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA245",
		"severity": "warning",
		"meaning": "Others changed addresses during this run.",
		"example": ["Someone edits an address in the Console while an apply updates another one."],
		"message": "Others changed 2 addresses during this run: other, \"Old\"",
		"fix": "Run it again to bring them in sync with the file.",
		"runbook": [
			"Someone else changed addresses during the apply. The run made its own changes, and is green.",
			"- Do: start \"Plan chat addresses\" by hand. If the file is right, start \"Apply chat addresses\" by hand.",
			"- Also changes: an apply by hand writes all that its plan shows, and deletes what was held.",
			"- Worked when: \"Plan chat addresses\" shows \"in sync\"."
		]
	},
	{
		"code": "FA246",
		"severity": "error",
		"meaning": "The account could not be read after the writes.",
		"example": ["Twilio returns HTTP 500 to every request after the last write."],
		"message": "The account could not be read after the writes: HTTP status 500",
		"fix": "Run it again: the next run finishes what is left.",
		"runbook": [
			"After the writes, the account could not be read. The summary lists the writes.",
			"- Do: \"Re-run failed jobs\" once Twilio responds (https://status.twilio.com).",
			"- Also changes: nothing: finished changes are not repeated.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA247",
		"severity": "warning",
		"meaning": "Twilio stores the name of a new address in a different spelling.",
		"example": ["A name with two spaces in a row, which Twilio stores with one."],
		"message": "Twilio stores the name of acme (FO…01) in a different spelling: \"Acme Shop\"",
		"fix": "Add its `sid` to the entry, or set `name` to the spelling that Twilio stores.",
		"runbook": [
			"Twilio stores the name of a new address in a different spelling, so the next plan would not find it by its name.",
			"- Do: open a pull request that adds the `sid` from the message to the entry. Do not start an apply until it is merged.",
			"- Also changes: nothing.",
			"- Worked when: the plan on that pull request shows \"in sync\"."
		]
	},
	{
		"code": "FA248",
		"severity": "error",
		"meaning": "An address that this run created has the same name as another live one: another run may have created it at the same time.",
		"example": ["Two applies of the same file run at the same time."],
		"message": "acme was created as FO…01, and FO…02 has the same name \"Acme\": another run may have created it at the same time",
		"fix": "Pin the one that your sites embed by `sid`, list the other under `removed` by SID, and run only one apply at a time.",
		"runbook": [
			"A new address has the same name as another one: two runs may have created it at the same time. No website is affected yet.",
			"- Do: open a pull request that pins the address that your websites embed, by `sid`, and lists the other under `removed`, by its SID. If none is embedded yet, keep either. Check that only one workflow applies this file, and that it has `concurrency`.",
			"- Also changes: merging it deletes the other address.",
			"- Worked when: that apply is green, and the Console lists one address with that name."
		]
	},
	{
		"code": "FA250",
		"severity": "warning",
		"meaning": "`export` left out an address: another one has the same name, or the file cannot express it.",
		"example": ["`flex-addresses export`, where two live addresses have the name \"Acme\""],
		"message": "\"Acme\" (FO00000000000000000000000000000001) is left out: 2 addresses have this name",
		"fix": "Change the address in Twilio, then export again with `--merge`. Until then it stays unchanged.",
		"runbook": []
	},
	{
		"code": "FA251",
		"severity": "warning",
		"meaning": "`export` wrote `${NAME}` in place of a part of a webhook URL that may be a secret.",
		"example": ["`flex-addresses export`, where a live webhook is `https://bots.example/?key=…`"],
		"message": "acme needs the environment variable ACME_KEY for the query value \"key\" of its webhook",
		"fix": "Store the live value as a secret, and pass it to the step with `env:`.",
		"runbook": []
	},
	{
		"code": "FA252",
		"severity": "warning",
		"meaning": "`export` could not write the schema beside the file, where editors look for it. The file works without it.",
		"example": ["`flex-addresses export`, in a folder where a file is named `schema`"],
		"message": "Could not write the schema for editors to schema/addresses.schema.json: ENOTDIR",
		"fix": "Copy the schema there, or remove the first line of the file.",
		"runbook": []
	},
	{
		"code": "FA255",
		"severity": "warning",
		"meaning": "`export --merge` did not add live addresses that are out of the file's `scope` or under its `ignore`.",
		"example": ["`flex-addresses export --merge --scope Globex`, with `scope: [\"Acme*\"]` in the file"],
		"message": "1 live address is out of the file's `scope`, and not added: \"Globex\"",
		"fix": "Change `scope` or `ignore` and export again, or leave them to the file that manages them.",
		"runbook": []
	},
	{
		"code": "FA256",
		"severity": "warning",
		"meaning": "Entries differ from their live addresses. `export --merge` only adds entries, and changes none.",
		"example": ["`flex-addresses export --merge`, where `acme` was disabled in the Console"],
		"message": "1 entry differs from its live address, and --merge changes no entry: acme",
		"fix": "Run `plan` to see the differences, and `accept` to write the live values into the file.",
		"runbook": []
	},
	{
		"code": "FA301",
		"severity": "error",
		"meaning": "The account in the file, the account of the run and the account of the credentials are not the same.",
		"example": ["The file has `account: AC…01`, and the Action runs with `account-sid: AC…02`."],
		"message": "The file is for account AC…01, but this run is for AC…02",
		"fix": "Set the account SID and the credentials of the account in the file, or select the right environment.",
		"runbook": [
			"The file, the input and the credentials do not belong to the same account.",
			"- Do: compare the account in the file with `TWILIO_ACCOUNT_SID` of the job's environment, and check that the workflow picks the right `environment`. Correct what is wrong, then \"Re-run failed jobs\". Do not remove `account` from the file.",
			"- Also changes: nothing.",
			"- Worked when: the plan names the account that you mean."
		]
	},
	{
		"code": "FA302",
		"severity": "error",
		"meaning": "Twilio returned an incomplete or inconsistent response. Nothing is planned from incomplete data.",
		"example": ["The second page of the list of Flex Flows fails with HTTP 500."],
		"message": "Incomplete response for the list of Flex Flows: a page failed (HTTP 500)",
		"fix": "Run it again. If it happens again, contact Twilio support.",
		"runbook": [
			"A list of the account was incomplete. No plan is made from an incomplete list.",
			"- Do: \"Re-run failed jobs\". If it happens again, look at https://status.twilio.com.",
			"- Also changes: nothing.",
			"- Worked when: the run has a plan."
		]
	},
	{
		"code": "FA303",
		"severity": "error",
		"meaning": "No entry has a live address in this account, and addresses would go out of service.",
		"example": ["The file for the test account runs against the production account."],
		"message": "None of the 3 entries has a live address in this account, and 2 live addresses of 12 in scope would go out of service",
		"fix": "Check that this is the right account. If it is intended, list the addresses under `removed`, or set `max-deletes: all` for one run.",
		"runbook": [
			"No entry of the file is live in this account, and addresses would go out of service. This usually means that the account is wrong.",
			"- Do: check account and `environment` as with FA301. If they are right, revert the change of the file. Only if every address really has to go, list them under `removed` in a pull request.",
			"- Also changes: `max-deletes: all` would take out of service everything that the plan lists.",
			"- Worked when: the plan lists your entries as live."
		]
	},
	{
		"code": "FA304",
		"severity": "error",
		"meaning": "The file has no entries, and addresses would go out of service.",
		"example": ["The file has `addresses: {}` and `unlisted: disable`, and the account has addresses in scope."],
		"message": "The file has no entries, and 1 live address of 12 in scope would go out of service",
		"fix": "Check that this is the right file and environment. If it is intended, list the addresses under `removed`, or set `max-deletes: all` for one run.",
		"runbook": [
			"The file has no entries, and addresses would go out of service.",
			"- Do: revert the change that emptied the file. Check `file` and `environment` in the workflow. Only if every address really has to go, list them under `removed` in a pull request.",
			"- Also changes: `max-deletes: all` would take out of service everything that the plan lists.",
			"- Worked when: the plan lists your entries."
		]
	},
	{
		"code": "FA305",
		"severity": "error",
		"meaning": "More addresses would go out of service than `max-deletes` allows. Those listed under `removed` do not count.",
		"example": ["A change removes 3 of 12 entries, and `max-deletes` is 10%."],
		"message": "3 addresses would go out of service, and max-deletes is 10% of 12 in scope, that is 1",
		"fix": "Revert the change that takes them out of service. If it is intended, list them under `removed`, or set `max-deletes` for one run.",
		"runbook": [
			"More addresses would go out of service than `max-deletes` allows.",
			"- Do: revert the change that takes them out of service: \"Revert\" on the merged pull request. If all of them have to go, list them under `removed` in a pull request. If reviewers have already agreed, start \"Apply chat addresses\" by hand with `max-deletes` set to the number in the message.",
			"- Also changes: a run by hand with a higher `max-deletes` also deletes what was held, up to that number.",
			"- Worked when: the plan is not blocked, and its title counts only what has to go."
		]
	},
	{
		"code": "FA306",
		"severity": "error",
		"meaning": "A suspected rename: a new address would replace one that exists. A key, or a website and locale, had a live address in an earlier version of the file, and no entry claims that address now. Or a live address that no entry claims may have the name of a new one in a different spelling (case, white space, Unicode form, cut off, HTML entities, `?` for unknown characters). The live address may be unlisted, ignored, out of scope, or listed under `removed` by name.",
		"example": ["The `name` of an entry changes from `Acme` to `Acme Inc`, without `was`."],
		"message": "acme had FO…01, \"Acme\", in an earlier version of this file, but no entry claims it now: a new address \"Acme Inc\" would be created beside it",
		"fix": "Rename the live address in place with `was` or `sid`, or list it by SID under `removed`.",
		"runbook": [
			"A new address looks like a live one under another name. An apply would leave the old SID behind or remove it, with the chat of its website.",
			"- Do: in a pull request, add `was` with the old name, or `sid` with the SID from the message, to the entry. If they are two addresses, list the SID of the old one under `removed`, or add an entry for it.",
			"- Also changes: `was` and `sid` rename in place. `removed` deletes.",
			"- Worked when: the plan shows an update instead of a create."
		]
	},
	{
		"code": "FA307",
		"severity": "warning",
		"meaning": "Addresses are held: they are unlisted, or their names were listed under `removed` long ago, and nobody reviewed taking them out of service.",
		"example": ["With `unlisted: disable`, somebody adds an address in the Console after the pull request showed its plan."],
		"message": "1 address is held: nobody reviewed taking it out of service",
		"fix": "Run the workflow by hand, list the addresses by SID under `removed`, or approve the plan with `approved-plan-id`.",
		"runbook": [
			"Addresses are held for review: nobody has reviewed taking them out of service. They keep working, and the run stays green.",
			"- Do: check the list. To keep them, add entries for them, or list them under `ignore`. To remove them, list their SIDs under `removed` in a pull request, or start \"Apply chat addresses\" by hand.",
			"- Also changes: a run by hand takes all of them out of service, up to `max-deletes`.",
			"- Worked when: the plan holds nothing."
		]
	},
	{
		"code": "FA308",
		"severity": "error",
		"meaning": "The plan changed since it was approved, or `approved-plan-id` is only the beginning of the id.",
		"example": ["Somebody edits an address in the Console after its plan was approved."],
		"message": "The plan changed since it was approved: \"f00d\" was approved, and the plan is now 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
		"fix": "Review the current plan, and approve it with the id in the message.",
		"runbook": [
			"The approved plan is not the current one, or the id is incomplete.",
			"- Do: start \"Plan chat addresses\" by hand and read the plan. If it is right, start \"Apply chat addresses\" by hand with its full id (64 characters) as `approved-plan-id`. The summary has it under \"About this plan and its id\".",
			"- Also changes: everything in the plan is applied, including drift and what was held.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA309",
		"severity": "warning",
		"meaning": "On a pull request: addresses would go out of service because of drift, and more in total than `max-deletes` allows. They do not block the pull request, and it does not count as their review.",
		"example": ["The account has many unlisted addresses, and a pull request changes one entry."],
		"message": "1 address would go out of service because of drift, not because of this change: 4 addresses in total, and max-deletes is 2",
		"fix": "List each in the file or under `removed`.",
		"runbook": [
			"A pull request shows more drift than `max-deletes` allows. This does not block it.",
			"- Do: review the pull request as usual. Then read the drift issue, or start \"Chat addresses drift\" by hand: add entries for what should stay, and list under `removed` what should go.",
			"- Also changes: nothing.",
			"- Worked when: the drift issue is closed."
		]
	},
	{
		"code": "FA310",
		"severity": "error or warning",
		"meaning": "With `require-reviewed-plan`, changes are held because no reviewed plan showed them; or, in a merge queue, the plan of the pull request did not show a change; or the reviewed plan could not be read. It is a warning if all held changes are drift.",
		"example": ["With `require-reviewed-plan: true`, a commit that changes an entry is pushed to `main` without a pull request."],
		"message": "1 change is held because no reviewed plan showed it (no merged pull request contains commit 5e4d3c2b1a): update acme-en",
		"fix": "Open a pull request that shows the plan, or review the current plan and run with its id as `approved-plan-id`.",
		"runbook": [
			"A change was not in the plan that reviewers saw, so it is not applied.",
			"- Do: start \"Plan chat addresses\" by hand and compare it with the comment of the merged pull request. If it is right, start \"Apply chat addresses\" by hand with its full id as `approved-plan-id`. If it is not, correct the file in a pull request. In a merge queue, re-run the plan on the pull request, review it, and queue it again. If the message shows that GitHub did not respond, \"Re-run failed jobs\".",
			"- Also changes: with `approved-plan-id`, everything in the plan is applied. This includes drift, so a fix made in the Console is undone.",
			"- Worked when: the apply is green, and the comment of the pull request is its record."
		]
	},
	{
		"code": "FA401",
		"severity": "error",
		"meaning": "`apply` does not run on this event, or not from this branch or tag.",
		"example": ["A workflow with `on: pull_request` has a step with `mode: apply`."],
		"message": "Mode apply does not run on the event pull_request",
		"fix": "Run `apply` on `push`, `schedule`, `workflow_dispatch` or `repository_dispatch`, from the default branch or a branch that the input `branches` lists. Run `plan` on `pull_request`.",
		"runbook": [
			"Apply runs only on a push, a schedule or by hand, from the default branch or one of `branches`.",
			"- Do: start \"Apply chat addresses\" by hand, and select the branch `main`. If the workflow runs on another event, correct its `on:`.",
			"- Also changes: a run by hand also deletes what was held.",
			"- Worked when: the apply is green."
		]
	},
	{
		"code": "FA402",
		"severity": "error or warning",
		"meaning": "The tip of the branch has a different version of the file, or a re-run could not read the tip. An old run must not undo newer work. It is also reported, as a warning on the first attempt, where the event does not name the default branch.",
		"example": ["\"Re-run all jobs\" on a green apply, after a newer pull request was merged."],
		"message": "The tip of \"main\" has a different version of the file: an old run must not undo newer work",
		"fix": "Let the run of the newest commit apply, or start a new run by hand.",
		"runbook": [
			"The branch has a different version of the file: an old run must not undo newer work.",
			"- Do: nothing, if a newer run of \"Apply chat addresses\" is green or in progress. Otherwise start it by hand on `main`. Do not press \"Re-run\" on the old one: it keeps its old commit, and is refused again.",
			"- Also changes: a run by hand applies the newest file, and deletes what was held.",
			"- Worked when: the newest run is green, and \"Plan chat addresses\" shows \"in sync\"."
		]
	},
	{
		"code": "FA403",
		"severity": "warning",
		"meaning": "No live plan was made, because pull requests from forks and from Dependabot have no secrets.",
		"example": ["A pull request from a fork changes `addresses.yaml`."],
		"message": "Only the file was checked: pull requests from forks and from Dependabot have no secrets for a live plan",
		"fix": "Ask a maintainer to push the branch to this repository to see the plan, or use `examples/forks.yml`.",
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
		"meaning": "The token may not read or write what the message names, or it is missing or invalid. Where the token may not see something at all, GitHub answers \"Not Found\". It is also reported where the conversation is locked, and where plans must be reviewed but `comment` is `never`.",
		"example": ["The job of `mode: plan` has `permissions: { contents: read }` alone."],
		"message": "The comment could not be written: \"Resource not accessible by integration\"",
		"fix": "Add the permission that the message names to the job, and leave `github-token` at its default. An apply closes the drift issue with `issues: write`; with `drift-issue: false` it does not look for one. Unlock the conversation, or let the plan job comment.",
		"runbook": [
			"The token may not read or write what the message names, or the conversation is locked. The summary of the run has everything.",
			"- Do: add the permission that the message names to the `permissions:` of the job, leave `github-token` at its default, or unlock the conversation. Then \"Re-run all jobs\"; a changed workflow needs a new run.",
			"- Also changes: the re-run of an apply finishes what is left.",
			"- Worked when: the warning is gone, and the comment or issue is current."
		]
	},
	{
		"code": "FA411",
		"severity": "warning",
		"meaning": "GitHub did not respond, returned a server error or limited the rate of requests, or the repository was renamed or transferred (HTTP status 301). The message names what could not be read or written, and how often it was tried.",
		"example": ["GitHub returns HTTP status 502 to every attempt to write the comment of a plan."],
		"message": "The comment could not be written: \"Bad Gateway\" (HTTP status 502, tried 4 times)",
		"fix": "Run it again. After a rename, start a new run. Where something could not be read, the run continued without it, and the message shows what is unknown. Where something could not be written, the job summary has the full report.",
		"runbook": [
			"GitHub did not respond, or the repository was renamed. The message names what could not be read or written; the summary has everything.",
			"- Do: look at https://www.githubstatus.com. Then \"Re-run all jobs\"; after a rename, start a new run.",
			"- Also changes: the re-run of an apply finishes what is left.",
			"- Worked when: the warning is gone."
		]
	},
	{
		"code": "FA412",
		"severity": "error",
		"meaning": "The account has drifted, and the issue that reports it could not be read or written.",
		"example": ["A `drift` run finds drift, and its job has no `issues: write`."],
		"message": "The account has drifted, and the drift issue could not be written: \"Resource not accessible by integration\"",
		"fix": "Add `issues: write` to the job, or enable issues in the settings of the repository. Run it again if GitHub was down. To run without an issue, set `fail-on-drift: true` or `drift-issue: false`.",
		"runbook": [
			"The account has drifted, and the issue for it could not be written. Nothing else reports this drift.",
			"- Do: check the drift in the summary of the run. Add `issues: write` to the job, or enable issues in the repository's settings, or set `drift-issue: false` with `fail-on-drift: true`. Then start \"Chat addresses drift\" by hand.",
			"- Also changes: nothing in Twilio.",
			"- Worked when: the issue is open, and the run is green."
		]
	}
];
// src/cli/explain.ts
/**
* The meaning of a problem code and how to fix it: the text of the docs, without network access.
*
* @throws ProblemError (FA003) for an unknown code, with the nearest one
*/
function explain(written) {
	const code = written.trim().toUpperCase();
	const found = EXPLANATIONS.find((one) => one.code === code);
	if (found !== void 0) return explanationText(found);
	const codes = EXPLANATIONS.map((one) => one.code);
	const near = codes.find((one) => code.length > 2 && one.startsWith(code)) ?? require_kinds.nearest(code, codes);
	throw require_kinds.stop(require_runner_commands.unknownCode(written, near, [codes[0], codes.at(-1)]));
}
function explanationText({ code, severity, meaning, example, message, fix, runbook }) {
	const lines = [
		`${code} (${severity})`,
		"",
		meaning,
		"",
		"Example:"
	];
	lines.push(...example.map((line) => `  ${line}`), "", "Message:", `  ${message}`, "", `Fix: ${fix}`);
	if (runbook.length > 0) lines.push("", "From the runbook:", ...runbook);
	return `${lines.join("\n")}\n`;
}
exports.explain = explain;
