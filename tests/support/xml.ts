/** XML files against the schemas in `tests/fixtures/schemas/`, by libxml2. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// A schema may import another one beside it.
xmlRegisterFsInputProviders();

/**
 * @param name of a schema
 * @returns what tells what is wrong with a document; nothing when it is valid
 */
export function xmlSchema(name: string): (xml: string) => readonly string[] {
  const file = fileURLToPath(new URL(`../fixtures/schemas/${name}`, import.meta.url));
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file }));
  return (xml) => {
    try {
      const document = XmlDocument.fromString(xml);
      validator.validate(document);
      document.dispose();
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
      return [error instanceof Error ? error.message : String(error)];
    }
  };
}
