import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import { CREATE_KEY, createInConsole } from '../address/chat-address/words.ts';
import type { Step } from './migration.ts';

/** What is left to do, in the order in which no chat is lost. */
export function stepsOf(file: string, output: string): Step[] {
  const { demo } = CHAT_ADDRESS;
  return [
    {
      title: 'Prepare Flex',
      text: 'Run Flex UI 2.0 or later, and make the Flex Chat Service (formerly Flex Conversation Service) the default Conversations service of the account. Agents must be able to take conversations before a site sends any.',
    },
    {
      title: 'Connect the Studio Flows',
      text: 'Connect Incoming Conversation of each trigger to widgets that read `trigger.conversation`, and publish the flow. Leave Incoming Message as it is: chats of Flex Flows still start there.',
    },
    {
      title: 'Create a deployment key and an address for each site',
      text: `${CREATE_KEY} Allow the origins of the site. An apply tries to create the address; Twilio may refuse that. ${createInConsole(undefined, 'CV…')}.`,
    },
    {
      title: 'Fill in what is TODO, plan and apply',
      text: `Write the keys into ${output}, and a Studio Flow in place of each task. Then: flex-addresses validate -f ${output}, flex-addresses plan -f ${output}, flex-addresses apply -f ${output}`,
    },
    {
      title: 'Try each address',
      text: `Before any site uses it, chat by ${'hint' in demo ? demo.hint : ''}. Answer the chat as an agent.`,
    },
    {
      title: 'Change the embed code of the site',
      text: 'Replace Webchat 2 and its `flexFlowSid: FO…` by Webchat 3 with `deploymentKey: CV…`. From here on new chats are conversations. The pre-engagement form has to be written anew.',
    },
    {
      title: 'Wait until the old chats have ended',
      text: 'They stay on the Flex Flow. Keep its entry, and Incoming Message connected, until then.',
    },
    {
      title: 'Remove the old entry',
      text: `Take the entry out of ${file} and list its SID (FO…) under \`removed\`; then plan and apply that file.`,
    },
  ];
}
