import type { Form } from '../types.ts';

/** The path of the paragraph where a document prints this form, without the base. */
export function placeOfForm({ id, document }: Form): string | undefined {
  const block = document?.blocks.find((candidate) => candidate.kind === 'form' && candidate.formId === id);
  return document && block && `${document.path}#${block.anchor}`;
}
