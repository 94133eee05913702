/** Ajv, a validator that knows nothing of zod, so that the JSON Schemas are tested as a foreigner would use them. */
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type FaultsOf = (value: unknown) => readonly string[];

/** @returns a function that tells what a JSON Schema (2020-12) finds wrong with a value, as `path: message` */
export const schemaValidator = (schema: object): FaultsOf =>
  faultsBy(addFormats(new Ajv2020({ allErrors: true })).compile(schema));

/** The same for draft 7, in which OSCAL's schemas are written; they use keywords that Ajv’s strict mode does not know. */
export const draft7Validator = (schema: object): FaultsOf =>
  faultsBy(addFormats(new Ajv({ allErrors: true, strict: false })).compile(schema));

function faultsBy(validate: ValidateFunction): FaultsOf {
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
  };
}
