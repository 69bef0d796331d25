import type { ErrorObject } from 'ajv';

/**
 * Compiled from schema/addresses.schema.json by scripts/generate-validator.mts. Of `additionalProperties` an error's
 * params hold what is `allowed` in place of it.
 */
interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const validateFile: Validator;
export const validateEnvironment: Validator;
export const validateEntry: Validator;
