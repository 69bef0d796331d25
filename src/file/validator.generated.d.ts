import type { ErrorObject } from 'ajv';

/** Of `additionalProperties` the params hold what is `allowed` in place of it. */
export type SchemaError = Omit<ErrorObject, 'schemaPath' | 'message'>;

/** Compiled from schema/addresses.schema.json by scripts/generate-validator.mts. */
interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

export const validateFile: Validator;
export const validateDefaults: Validator;
export const validateEnvironment: Validator;
export const validateEntry: Validator;
export const validateChatDefaults: Validator;
export const validateChatEnvironment: Validator;
export const validateChatEntry: Validator;
