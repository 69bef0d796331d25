// Deep imports: the whole SDK takes about 150 ms to load, a single resource a few. It has no `exports` map.
import Domain from 'twilio/lib/base/Domain';
import Version from 'twilio/lib/base/Version';
import type { TwilioClient } from './client.ts';

export const URLS = {
  flexFlows: 'https://flex-api.twilio.com/v1/FlexFlows',
  chatAddresses: 'https://conversations.twilio.com/v1/Configuration/Addresses',
  studioFlows: 'https://studio.twilio.com/v2/Flows',
  workspaces: 'https://taskrouter.twilio.com/v1/Workspaces',
  proxyServices: 'https://proxy.twilio.com/v1/Services',
} as const;

/** A version of a Twilio API. The resources use only its base class, and call only the client. */
export function version<T>(client: TwilioClient, url: string, name: string): T {
  const domain = new Domain(client as unknown as ConstructorParameters<typeof Domain>[0], url);
  return new Version(domain, name) as unknown as T;
}
