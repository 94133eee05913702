/** What the page gives the workbench: the form's one definition, and what belongs to it. */
import type { FormSignature } from '../forms/files/types.ts';
import type { FormData } from '../schemas/form.ts';

export interface WorkbenchData {
  readonly form: FormData;
  /** All forms of the edition, to say which one a file seems to be that was imported here by mistake. */
  readonly known: readonly FormSignature[];
}

/** @throws Error when the page does not carry the data; then the build is broken */
export function readWorkbenchData(root: ParentNode): WorkbenchData {
  const text = root.querySelector('script[data-workbench-data]')?.textContent;
  if (!text) throw new Error('The page has no workbench data.');
  return JSON.parse(text) as WorkbenchData;
}
