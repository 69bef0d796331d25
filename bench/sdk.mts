// A plain script with Twilio's SDK that reads what a plan needs: it lists everything and looks up the flows.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type TwilioSdk from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';

const [url = '', account = '', token = '', root = ''] = process.argv.slice(2);
const twilio = createRequire(join(root, 'package.json'))('twilio') as typeof TwilioSdk;

class Redirected extends twilio.RequestClient {
  override request<T>(options: RequestClient.RequestOptions<T>) {
    return super.request<T>({ ...options, uri: options.uri.replace(/^https:\/\/[a-z-]+\.twilio\.com/, url) });
  }
}

const client = twilio(account, token, { httpClient: new Redirected() });
const [addresses, flows, configuration] = await Promise.all([
  client.flexApi.v1.flexFlow.list({ pageSize: 1000 }),
  client.studio.v2.flows.list({ pageSize: 1000 }),
  client.flexApi.v1.configuration().fetch(),
]);
process.stdout.write(`${addresses.length} ${flows.length} ${configuration.accountSid}\n`);
