import { freshName } from '../drafts/draft.ts';
import { openAsNewDraft } from '../start/start.ts';
import { newKey } from '../state/keys.ts';
import { needLookup, type Workbench } from '../state/workbench.ts';

/** Opens the sample as a draft of its own; the draft in hand stays as it is. */
export async function openSample(workbench: Workbench): Promise<void> {
  const lookup = await needLookup(workbench);
  if (lookup === undefined) return;
  const { sampleOf } = await import('./sample.ts');
  const filled = sampleOf(workbench.data.form, lookup, newKey);
  if (filled === undefined) return;
  const taken = (await workbench.session.repository.list().catch(() => [])).map(({ name }) => name);
  await openAsNewDraft(workbench, filled, { name: freshName('样例', taken), sample: true });
}
