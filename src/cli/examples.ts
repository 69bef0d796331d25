import type { Command } from './options.ts';

/** Two examples for each command. Its help shows them, and a test runs them on the sandbox. */
export const EXAMPLES: Readonly<Record<Command, readonly [string, string]>> = {
  validate: ['validate', 'validate teams/shop.yaml teams/bank.yaml'],
  plan: ['plan --sandbox', 'plan --environment staging --only acme-en acme-de'],
  apply: ['apply --sandbox', 'apply --yes --max-deletes 2'],
  drift: ['drift', 'drift --environment staging --json'],
  export: ['export -f - --scope "Acme*"', 'export --merge'],
  pin: ['pin', 'pin -f teams/shop.yaml'],
  accept: ['accept acme-en', 'accept --environment staging'],
  show: ['show acme-en', 'show "Acme.com (English)" --json'],
  sids: ['sids --format env', 'sids --format ts -o addresses.ts'],
  migrate: ['migrate', 'migrate -f teams/shop.yaml -o teams/shop.conversations.yaml'],
  init: ['init --sandbox --yes', 'init --api conversations -f chats.yaml'],
  explain: ['explain FA220', 'explain fa306'],
  sandbox: ['sandbox', 'sandbox --port 0'],
  demo: ['demo', 'demo --api conversations'],
};
