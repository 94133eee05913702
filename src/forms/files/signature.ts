import { leafColumns } from '../../catalogue/examples/blocks.ts';
import type { FormData } from '../../schemas/form.ts';
import type { FormSignature } from './types.ts';

/** By what a form is known again; small enough to be sent with the page of another form. */
export function signatureOf({ id, title, shortTitle, body }: FormData): FormSignature {
  return { id, title, shortTitle, heads: headsOf(body) };
}

function headsOf(body: FormData['body']): string[] {
  switch (body.layout) {
    case 'table':
      return leafColumns(body.columns).map(({ label }) => label.join(''));
    case 'report':
      return body.parts.flatMap((part) => ('heading' in part && part.heading ? [part.heading] : []));
    case 'instructions':
      return [];
  }
}
