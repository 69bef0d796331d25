import fc from 'fast-check';
import { cleanName, untidied } from '../../properties/support/names.ts';
import { flowSid } from '../../properties/support/scene.ts';
import {
  bySid,
  channelSids,
  emptyState,
  type FlexFlowRow,
  flexFlow,
  type SandboxState,
  type StudioFlowRow,
  seedSids,
  studioFlow,
} from '../../support/sandbox/index.ts';

/** An account, and its web addresses that the file format can express. Only the others are left out. */
export interface Account {
  readonly state: SandboxState;
  readonly expressible: ReadonlySet<string>;
}

interface Drawn {
  readonly differs: Record<string, unknown>;
  readonly isExpressible: boolean;
}

const expressible = (differs: Record<string, unknown>): Drawn => ({ differs, isExpressible: true });
const inexpressible = (differs: Record<string, unknown>): Drawn => ({ differs, isExpressible: false });

/** Text of a part of a URL that may be secret, with any character that is allowed there. */
const secret = fc
  .stringMatching(/^[A-Za-z0-9%._~=;:@-]{1,12}$/)
  .map((text) => text.replace(/%(?![0-9A-F]{2})/g, 'p'));
const field = fc.constantFrom('key', 'token', 'API-Key', 'lang', '', 'x.y');

/** A webhook URL, with or without parts that may be secret. */
export const webAddress: fc.Arbitrary<string> = fc
  .record({
    scheme: fc.constantFrom('https://', 'http://', 'HTTPS://'),
    user: fc.option(fc.stringMatching(/^[A-Za-z0-9._~-]{1,8}(:[A-Za-z0-9._~-]{0,8})?$/)),
    host: fc.constantFrom('bots.example', 'bots.example:8443', '[::1]', 'bücher.example'),
    path: fc.constantFrom('', '/', '/flex', '/a//b;c,d/', `/\${HOME}/x`, '/a%20b', "/it's(1)"),
    query: fc.option(fc.array(fc.tuple(field, fc.option(secret)), { maxLength: 3 })),
    fragment: fc.option(fc.oneof(fc.constant(''), secret)),
  })
  .map(({ scheme, user, host, path, query, fragment }) => {
    const pairs = query?.map(([name, value]) => (value === null ? name : `${name}=${value}`)).join('&');
    const tail = `${pairs === undefined ? '' : `?${pairs}`}${fragment === null ? '' : `#${fragment}`}`;
    return `${scheme}${user === null ? '' : `${user}@`}${host}${path}${tail}`;
  });

const noAddress = fc.constantFrom(
  '',
  'ftp://u:p@files.example/',
  'nowhere',
  'https://',
  'https://a b/',
  '//x/y',
  ' ',
);
const retry = fc.constantFrom<unknown>(0, 1, 2, 3, 3, 3, undefined, null, '2');
const stale = fc.constantFrom({}, {}, { channel: 'fax', priority: 9, workspace_sid: 'WS' });

function studio(flows: readonly StudioFlowRow[]): fc.Arbitrary<Drawn> {
  const target = fc.record({ flow: fc.constantFrom(...flows), retry, stale });
  const gone = fc.constant(
    inexpressible({ integration: { flow_sid: 'FW00000000000000000000000000000000' } }),
  );
  return fc.oneof(
    {
      weight: 6,
      arbitrary: target.map(({ flow, retry, stale }) =>
        expressible({ integration: { ...stale, flow_sid: flow.sid, retry_count: retry } }),
      ),
    },
    { weight: 1, arbitrary: gone },
  );
}

const webhook = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(webAddress, retry, stale)
      .map(([url, retry, stale]) =>
        expressible({ integration_type: 'external', integration: { ...stale, url, retry_count: retry } }),
      ),
  },
  {
    weight: 1,
    arbitrary: noAddress.map((url) => inexpressible({ integration_type: 'external', integration: { url } })),
  },
);

const task = fc
  .record({
    workflow: fc.constantFrom(
      seedSids.vipWorkflow,
      seedSids.assignToAnyone,
      'WW00000000000000000000000000000000',
    ),
    channel: fc.constantFrom<unknown>('default', 'chat', channelSids.chat, channelSids.default, undefined),
    priority: fc.constantFrom<unknown>(0, 10, '5', undefined, 2147483647),
    timeout: fc.constantFrom<unknown>(86400, 60, '60', undefined),
    first: fc.constantFrom<unknown>(true, false, undefined),
  })
  .map(({ workflow, channel, priority, timeout, first }) => ({
    isExpressible: !workflow.endsWith('000'.repeat(5)),
    differs: {
      integration_type: 'task',
      integration: {
        ...{ workspace_sid: seedSids.flexWorkspace, workflow_sid: workflow, channel, priority, timeout },
        creation_on_message: first,
      },
    },
  }));

const nonsense = fc.constantFrom<Drawn>(
  inexpressible({ integration_type: null }),
  inexpressible({ integration_type: 'pigeon' }),
  inexpressible({ integration: {} }),
  inexpressible({ integration_type: 'task', integration: {} }),
  inexpressible({ enabled: null }),
  inexpressible({ contact_identity: 'x'.repeat(501) }),
);

function settings(flows: readonly StudioFlowRow[]): fc.Arbitrary<Drawn> {
  return fc
    .record({
      where: fc.oneof(
        { weight: 4, arbitrary: studio(flows) },
        { weight: 4, arbitrary: webhook },
        { weight: 2, arbitrary: task },
        { weight: 1, arbitrary: nonsense },
      ),
      enabled: fc.boolean(),
      janitor_enabled: fc.boolean(),
      long_lived: fc.boolean(),
      contact_identity: fc.constantFrom(null, '', 'vip', 'é: #', '1.0', 'x'.repeat(500)),
      channel_type: fc.constantFrom('web', 'web', 'web', 'web', 'sms'),
    })
    .map(({ where, ...differs }) => ({
      isExpressible: where.isExpressible,
      differs: { ...differs, ...where.differs },
    }));
}

const flows: fc.Arbitrary<StudioFlowRow[]> = fc
  .array(untidied(cleanName), { minLength: 2, maxLength: 4 })
  .map((names) => names.map((name, index) => studioFlow(`FWabcdef${String(index).padStart(26, '0')}`, name)));

/** Any account: untidy names, duplicate names, and responses that Twilio does not document. */
export const anyAccount: fc.Arbitrary<Account> = flows.chain((studioFlows) =>
  fc
    .array(
      fc.tuple(fc.oneof(untidied(cleanName), fc.constantFrom('Twin', 'Acme.de', '')), settings(studioFlows)),
      {
        maxLength: 8,
      },
    )
    .map((drawn) => accountOf(drawn, studioFlows)),
);

function accountOf(drawn: readonly [string, Drawn][], studioFlows: StudioFlowRow[]): Account {
  const rows = drawn.map(
    ([name, { differs }], index) => ({ ...flexFlow(flowSid(index), name), ...differs }) as FlexFlowRow,
  );
  const web = rows.filter(({ channel_type }) => channel_type === 'web');
  const alone = (name: string) => web.filter(({ friendly_name }) => friendly_name === name).length === 1;
  const kept = web.filter(({ sid, friendly_name: name }) => {
    const index = rows.findIndex((row) => row.sid === sid);
    return name !== '' && name.trim() === name && alone(name) && drawn[index]?.[1].isExpressible === true;
  });
  return {
    state: { ...emptyState(), flexFlows: bySid(rows), studioFlows },
    expressible: new Set(kept.map(({ sid }) => sid)),
  };
}
