// Deep imports: the whole SDK takes about 150 ms to load, these resources a few. It has no `exports` map.
// What every plan asks for is here; taskrouter.ts and proxy-service.ts are loaded when they are needed.
import Domain from 'twilio/lib/base/Domain';
import Version from 'twilio/lib/base/Version';
import type FlexV1 from 'twilio/lib/rest/flexApi/V1';
import { ConfigurationListInstance } from 'twilio/lib/rest/flexApi/v1/configuration';
import { FlexFlowListInstance } from 'twilio/lib/rest/flexApi/v1/flexFlow';
import type StudioV2 from 'twilio/lib/rest/studio/V2';
import { FlowListInstance } from 'twilio/lib/rest/studio/v2/flow';
import type { TwilioClient } from './client.ts';

export const URLS = {
  flexFlows: 'https://flex-api.twilio.com/v1/FlexFlows',
  studioFlows: 'https://studio.twilio.com/v2/Flows',
  workspaces: 'https://taskrouter.twilio.com/v1/Workspaces',
  proxyServices: 'https://proxy.twilio.com/v1/Services',
} as const;

/** Twilio's typed resources over our own client. */
export interface TwilioApi {
  readonly client: TwilioClient;
  readonly flexFlows: ReturnType<typeof FlexFlowListInstance>;
  readonly configuration: ReturnType<typeof ConfigurationListInstance>;
  readonly studioFlows: ReturnType<typeof FlowListInstance>;
}

export function twilioApi(client: TwilioClient): TwilioApi {
  const flex = version<FlexV1>(client, 'https://flex-api.twilio.com', 'v1');
  return {
    client,
    flexFlows: FlexFlowListInstance(flex),
    configuration: ConfigurationListInstance(flex),
    studioFlows: FlowListInstance(version<StudioV2>(client, 'https://studio.twilio.com', 'v2')),
  };
}

/** A version of a Twilio API. The resources use of it what the base class has; the client is all they call. */
export function version<T>(client: TwilioClient, url: string, name: string): T {
  const domain = new Domain(client as unknown as ConstructorParameters<typeof Domain>[0], url);
  return new Version(domain, name) as unknown as T;
}
