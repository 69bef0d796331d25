import { describe, expect, it } from 'vitest';
import { redactUrls } from '../../src/address/redact-urls.ts';

describe('a webhook that is not a URL shows no secret', () => {
  it.each([
    [
      '  a: { webhook: https:/user:hunter2@h, studio: x }',
      '  a: { webhook: https:/************@h, studio: x }',
    ],
    ['    webhook: //user:hunter2@h/x', '    webhook: //************@h/x'],
    ['webhook: user:hunter2@h', 'webhook: ************@h'],
    ['webhook: https://user:hun ter2@h/x', 'webhook: https://******** ****@h/x'],
    ['webhook: https://user:hunter2 @h', 'webhook: https://************ @h'],
    ['webhook: user:hun/ter2@h', 'webhook: *************@h'],
    ['  webhook: bots.acme.com/x?key=SECRET', '  webhook: bots.acme.com/x?***=******'],
    ['    url: "https:h?key=SECRET"', '    url: "https:h?***=******"'],
    ['  webhook: https://h/ ?key=SECRET', '  webhook: https://h/ ?***=******'],
  ])('%s', (line, shown) => {
    expect(redactUrls(line)).toBe(shown);
  });
});

it.each([
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the file
  '  webhook: "https://bots.acme.com/flex?key=${BOT_KEY}"',
  '  webhook: { url: "https://bots.acme.com/flex", retryCount: 3 }',
  '  webhook: https://bots.acme.com/flex # our bot',
  'webhook: &hook',
  'webhook: |',
  'studio: WebChat EN',
  '  website: https://www.acme.com',
])('shows text without secrets unchanged: %s', (line) => {
  expect(redactUrls(line)).toBe(line);
});
