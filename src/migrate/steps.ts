import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import { CREATE_KEY, createInConsole } from '../address/chat-address/words.ts';
import type { Step } from './migration.ts';

/** What is left to do, in the order that loses no chat. */
export function stepsOf(file: string, output: string): Step[] {
  const { demo } = CHAT_ADDRESS;
  return [
    {
      title: 'Prepare Flex',
      text: "Use Flex UI 2.0 or later. Make the Flex Chat Service (formerly Flex Conversation Service) the account's default Conversations service. Agents must be able to take conversations before any site sends them.",
    },
    {
      title: 'Connect the Studio Flows',
      text: 'In each trigger, connect Incoming Conversation to widgets that read `trigger.conversation`, and publish the flow. Do not change Incoming Message: chats of Flex Flows still start there.',
    },
    {
      title: 'Create a deployment key and an address for each site',
      text: `${CREATE_KEY} Allow the origins of the site. \`apply\` tries to create the address, but Twilio may reject that. ${createInConsole(undefined, 'CV…')}.`,
    },
    {
      title: 'Fill in every TODO, then plan and apply',
      text: `Write the keys into ${output}, and replace each task with a Studio Flow. Then run: flex-addresses validate -f ${output}, flex-addresses plan -f ${output}, flex-addresses apply -f ${output}`,
    },
    {
      title: 'Try each address',
      text: `Before any site uses it, start a chat with ${'hint' in demo ? demo.hint : ''}. Answer it as an agent.`,
    },
    {
      title: 'Change the embed code of the site',
      text: 'Replace Webchat 2 and `flexFlowSid: FO…` with Webchat 3 and `deploymentKey: CV…`. Write a new pre-engagement form. From then on, new chats are conversations.',
    },
    {
      title: 'Wait until the old chats have ended',
      text: 'They stay on the Flex Flow. Until they have ended, keep its entry, and keep Incoming Message connected.',
    },
    {
      title: 'Remove the old entry',
      text: `Remove the entry from ${file}, and list its SID (FO…) under \`removed\`. Then plan and apply that file.`,
    },
  ];
}
