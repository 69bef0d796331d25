import { type Problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';

/** The Studio Flow that the chats of an entry go to; its name where it is known. */
export interface Flow {
  readonly sid: string;
  readonly name: string | undefined;
}

const shown = ({ sid, name }: Flow): string => (name === undefined ? sid : `${quote(name)} (${sid})`);

/** @param event what the Console calls the event that chats begin with */
export const unansweredEvent = (key: string, flow: Flow, event: string): Problem =>
  unanswered(key, flow, `${event} of its trigger is not connected in the published revision`, event);

export const missingTrigger = (key: string, flow: Flow, event: string): Problem =>
  unanswered(key, flow, 'its published revision has no trigger', event);

const unanswered = (key: string, flow: Flow, why: string, event: string): Problem =>
  warning(
    'FA216',
    `${key}: Studio Flow ${shown(flow)} does not answer chats: ${why}`,
    `Connect ${event} in Studio and publish the flow. Do not change Incoming Message while Flex Flows use it.`,
  );

export const unreadFlow = (key: string, flow: Flow, why: string, event: string): Problem =>
  warning(
    'FA217',
    `${key}: the published revision of Studio Flow ${shown(flow)} could not be read: ${quote(why)}`,
    `Check in Studio that ${event} of its trigger is connected.`,
  );
