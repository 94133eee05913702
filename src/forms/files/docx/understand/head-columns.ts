import { leafColumns } from '../../../../catalogue/examples/blocks.ts';
import type { FormData } from '../../../../schemas/form.ts';
import type { HeadColumn } from './heads.ts';

/** The columns by which the table of a form is found; none where the form is no table. */
export function headColumns({ body }: FormData): HeadColumn[] {
  if (body.layout !== 'table') return [];
  return leafColumns(body.columns).map(({ id, label }) => ({ id, label: label.join('') }));
}
