// src/init/file-text.ts
const HEAD = `# Which chat address serves which website, and where its chats go.
# To use a line, remove the # at its start.
version: 1
`;
const REST = `
# Live addresses that no entry lists are reported and left alone.
#unlisted: report
`;
const STARTERS = {
	conversations: `${HEAD}api: conversations

# The account of this file. Any other is refused.
#account: AC00000000000000000000000000000001
${REST}
addresses: {} # replace {} with entries:
#  # The key: any name. All reports show it.
#  acme-en:
#    name: Acme.com (English)
#    website: https://www.acme.com
#    locale: en-US
#    # What the site embeds. Create it in the Twilio Console: Flex > Manage > Webchat
#    deploymentKey: CV00000000000000000000000000000001
#    # The name or SID of a Studio Flow. To use a webhook instead: webhook: https://bots.acme.com/chat
#    studio: WebChat EN
`,
	"flex-flows": `${HEAD}
# The account of this file. Any other is refused.
#account: AC00000000000000000000000000000001
${REST}
# Friendly names that this file never touches.
#ignore:
#  - Flex Web Channel Flow # comes with every account

addresses: {} # replace {} with entries:
#  # The key: any name. All reports show it.
#  acme-en:
#    name: Acme.com (English)
#    website: https://www.acme.com
#    locale: en-US
#    # The name or SID of a Studio Flow. To use a webhook instead: webhook: https://bots.acme.com/flex
#    studio: WebChat EN
`
};
/** A valid file that lists nothing, and shows in comments how to continue. */
function starterText(api) {
	return STARTERS[api];
}
/** The files of the package that fit the sandbox's account. */
const SANDBOX_EXAMPLES = {
	"flex-flows": "addresses.example.yaml",
	conversations: "examples/addresses.conversations.yaml"
};
/** The example as the user's own file: without its first lines, which are about the package. */
function playText(example) {
	const from = example.search(/^version:/m);
	return `# Which chat address serves which website, and where its chats go. Try it with --sandbox.\n${example.slice(from)}`;
}
Object.defineProperty(exports, "SANDBOX_EXAMPLES", {
	enumerable: true,
	get: function() {
		return SANDBOX_EXAMPLES;
	}
});
Object.defineProperty(exports, "playText", {
	enumerable: true,
	get: function() {
		return playText;
	}
});
Object.defineProperty(exports, "starterText", {
	enumerable: true,
	get: function() {
		return starterText;
	}
});
