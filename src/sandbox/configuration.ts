import type { Resource } from './resource.ts';
import { json } from './responses.ts';

/** Flex's one Configuration, with those of Twilio's properties that say where things are. */
export const configuration: readonly Resource[] = [
  {
    path: '/v1/Configuration',
    methods: {
      GET: ({ request, state }) =>
        json(200, {
          ...state.configuration,
          account_sid: state.accountSid,
          status: 'ok',
          runtime_domain: 'https://flex.twilio.com',
          ui_language: 'en',
          ui_attributes: {},
          service_version: '1.0',
          public_attributes: {},
          url: `${request.baseUrl}/v1/Configuration`,
        }),
    },
  },
];
