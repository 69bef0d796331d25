import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { address, annotations, expectInSync, fo, made, repository, said, twilioWith } from './scene.ts';

const FILE = `version: 1
defaults: { janitor: true }
addresses:
  acme-en:
    name: Acme EN
    studio: { flow: WebChat EN, retryCount: 1 }
  acme-de:
    name: Acme DE
    studio: WebChat DE
environments:
  production:
    account: AC00000000000000000000000000000001
  staging:
    account: ${seedSids.account}
    defaults: { longLived: true }
    addresses:
      acme-en: { sid: ${fo(1)}, studio: { retryCount: 2 } }
      acme-de: null
      acme-test: { studio: WebChat FR }
`;

const byRequest = (a: { request: string }, b: { request: string }) => (a.request < b.request ? -1 : 1);

test('an apply uses the values of the selected environment in its account', async () => {
  const twilio = await twilioWith([address(1, 'Acme English')]);
  const repo = repository(twilio, FILE);

  const apply = await repo.apply({ environment: 'staging' });

  expect(apply.code).toBe(0);
  expect(twilio.writes().sort(byRequest)).toMatchObject([
    {
      request: 'POST /v1/FlexFlows',
      form: { FriendlyName: 'acme-test', JanitorEnabled: 'true', LongLived: 'true' },
    },
    {
      request: `POST /v1/FlexFlows/${fo(1)}`,
      form: { FriendlyName: 'Acme EN', 'Integration.FlowSid': studioSids.en, 'Integration.RetryCount': '2' },
    },
  ]);
  expect(Object.keys(JSON.parse(apply.outputs.addresses ?? '')).sort()).toEqual(['acme-en', 'acme-test']);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ 'acme-test': { sid: made(1) } });
  expect(said(apply)[0]).toBe(`Plan for ${seedSids.account} (addresses.yaml, staging)`);
  await expectInSync(twilio, repo, { environment: 'staging' });
});

test('a file with environments needs a selected environment', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan();

  expect(plan.code).toBe(1);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(
      /^::error title=FA130 environments,file=addresses.yaml,line=10,col=1::.*`environment`.*production, staging/,
    ),
  ]);
});

test('an unknown environment is a problem that suggests the nearest name', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan({ environment: 'stagign' });

  expect(plan.code).toBe(1);
  expect(plan.stdout).toMatch(/FA130.*"stagign".*"staging"/);
});

test('rejects the account of another environment', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, FILE).apply({ environment: 'production' });

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(apply.stdout).toMatch(/FA301.*AC00000000000000000000000000000001/);
  expect(twilio.writes()).toEqual([]);
});
