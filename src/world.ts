import { setTimeout as wait } from 'node:timers/promises';
import type { World } from './commands/settings.ts';
import { Secrets } from './secrets.ts';

/** The real world, but for what a door does in its own way. */
export function realWorld(
  environment: NodeJS.ProcessEnv,
  door: Pick<World, 'progress' | 'confirm'> & { readonly mask: (secret: string) => void },
): World {
  const secrets = new Secrets();
  const masked = new Set<string>();
  return {
    variables: environment,
    secrets,
    maskSecrets: () => {
      for (const secret of secrets.values()) {
        if (!masked.has(secret)) door.mask(secret);
        masked.add(secret);
      }
    },
    sleep: async (milliseconds) => {
      if (milliseconds > 0) await wait(milliseconds);
    },
    random: Math.random,
    progress: door.progress,
    confirm: door.confirm,
  };
}

/** What goes wrong without being foreseen: told without a stack trace, since that helps nobody but us. */
export function unforeseen(error: unknown, secrets: Secrets): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  return secrets.scrub(
    `FA000 This is a fault of twilio-flex-addresses, please report it: ${text.split('\n')[0]}`,
  );
}
