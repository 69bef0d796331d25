import type { ErrorObject } from 'ajv';
import type { SandboxState } from './state.ts';

/** Compiled from stored-state.schema.json by scripts/generate-validator.mts; stops at the first error. */
export const validateStoredState: {
  (data: unknown): data is SandboxState;
  errors?: ErrorObject[] | null;
};
