import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import {
  annotations,
  entries,
  HEAD,
  line,
  problemsOf,
  repository,
  row,
  said,
  sidOf,
  twilioWith,
} from './scene.ts';

const ACCOUNT = [row(1, 'Acme'), row(2, 'Acme Intranet'), row(3, 'Globex'), row(4, 'acme lower case')];

test('ignored addresses and addresses out of scope are counted, but neither changed nor shown', async () => {
  const twilio = await twilioWith(ACCOUNT);
  const repo = repository(
    twilio,
    `${HEAD}scope: ["Acme*"]\nignore: [Acme Intranet]\nunlisted: delete\n${entries({ acme: 'Acme' })}`,
  );

  const apply = await repo.apply({ 'max-deletes': 'all' });

  expect(apply).toMatchObject({ code: 0, outputs: { changed: 'false', unlisted: '0', ignored: '3' } });
  for (const name of ['Intranet', 'Globex', 'lower case']) expect(apply.stdout).not.toContain(name);
  expect(twilio.writes()).toEqual([]);
});

test('the wildcards of a pattern are * and ?, and \\ makes them literal', async () => {
  const twilio = await twilioWith([row(1, 'Acme [EN]'), row(2, 'Acme *'), row(3, 'Acme +'), row(4, 'Acme1')]);
  const repo = repository(
    twilio,
    `${HEAD}ignore: ['Acme [EN]', 'Acme \\*', 'Acme?']\nunlisted: delete\naddresses: {}\n`,
  );

  const plan = await repo.plan({ 'max-deletes': 'all' });

  expect(plan.outputs).toMatchObject({ deletes: '1', ignored: '3' });
  expect(said(plan)).toContain(`  - delete  "Acme +"  ${sidOf(3)}`);
});

test('max-deletes in percent refers to addresses in scope', async () => {
  const others = Array.from({ length: 20 }, (_, n) => row(100 + n, `Globex ${n}`));
  const twilio = await twilioWith([...ACCOUNT, row(5, 'Acme Careers'), ...others]);
  const repo = repository(twilio, `${HEAD}scope: ["Acme*"]\nunlisted: delete\n${entries({ acme: 'Acme' })}`);

  const plan = await repo.plan();

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true', deletes: '2' } });
  expect(said(plan)).toContainEqual(naming('2 addresses', 'max-deletes', '20% of 3 '));
});

test('a pattern that matches no live address is a warning on its line', async () => {
  const twilio = await twilioWith(ACCOUNT);

  const plan = await repository(
    twilio,
    `${HEAD}ignore:\n  - Acme Intranet\n  - Initech*\n${entries({ acme: 'Acme' })}`,
  ).plan();

  expect(plan.code).toBe(0);
  expect(problemsOf(plan)).toEqual([`warning FA227 ignore addresses.yaml:${line(5)}:5`]);
  expect(annotations(plan)[0]).toContain('"Initech*"');
});
