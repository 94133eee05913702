/** Ajv, a validator that knows nothing of zod, so that the JSON Schemas are tested as a foreigner would use them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** @returns a function that tells what a JSON Schema (2020-12) finds wrong with a value, as `path: message` */
export function schemaValidator(schema: object): (value: unknown) => readonly string[] {
  const validate = addFormats(new Ajv2020({ allErrors: true })).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
  };
}
