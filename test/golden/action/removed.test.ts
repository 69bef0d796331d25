import { expect, test } from 'vitest';
import {
  entries,
  expectInSync,
  HEAD,
  KIND,
  onePath,
  repository,
  row,
  said,
  sidOf,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}removed: [Acme Shop (old), ${sidOf(3)}]\n${entries({ acme: 'Acme' })}`;

test('addresses under `removed` are deleted by name and by SID, without a guard', async () => {
  const twilio = await twilioWith([row(1, 'Acme'), row(2, 'Acme Shop (old)'), row(3, 'Careers')]);
  const repo = repository(twilio, FILE);

  const plan = await repo.plan({ 'max-deletes': '0' });
  const apply = await repo.apply({ 'max-deletes': '0' }, 'workflow_dispatch');

  expect(said(plan)).toContain(
    `      Sites that embed ${KIND.embedded(2)} lose their chat. The file lists it under \`removed\`.${KIND.afterDelete}`,
  );
  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ deletes: '2', held: '0' });
  expect(
    twilio
      .writes()
      .map(({ request }) => request)
      .sort(),
  ).toEqual([`DELETE ${onePath(sidOf(2))}`, `DELETE ${onePath(sidOf(3))}`]);
  await expectInSync(twilio, repo, { 'max-deletes': '0' });
});

test('`removed` is harmless once its addresses are deleted', async () => {
  const twilio = await twilioWith([row(1, 'Acme')]);

  const plan = await repository(twilio, FILE).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(plan.commands.filter((line) => line.startsWith('::warning'))).toEqual([]);
});

test('`removed` deletes only the exact name', async () => {
  const twilio = await twilioWith([row(1, 'Acme'), row(2, 'Acme Shop (OLD)')]);

  const plan = await repository(twilio, FILE).plan();

  expect(plan.outputs).toMatchObject({ changed: 'false', unlisted: '1' });
});

test('an ignored address and one out of scope are kept, with a warning, when `removed` lists them', async () => {
  const twilio = await twilioWith([row(1, 'Acme'), row(2, 'Acme Shop (old)'), row(3, 'Careers')]);
  const repo = repository(twilio, `${FILE}scope: ["Acme*"]\nignore: ["*(old)"]\n`);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { changed: 'false', ignored: '2' } });
  expect(said(apply).filter((line) => line.startsWith('warning FA230'))).toHaveLength(2);
  expect(twilio.writes()).toEqual([]);
});
