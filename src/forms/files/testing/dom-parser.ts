/** The browser's XML parser, for tests that run without one. Importing this file installs it. */
import { DOMParser as XmlDomParser } from '@xmldom/xmldom';

class DOMParser extends XmlDomParser {
  constructor() {
    super({
      onError: (level, message) => {
        // Warnings are about characters that the form's own texts may have.
        if (level !== 'warning') throw new Error(message);
      },
    });
  }
}

Object.assign(globalThis, { DOMParser });
