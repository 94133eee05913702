import { useEffect } from 'preact/hooks';
import type { Lookup } from '../lookup/lookup.ts';
import { needLookup, useWorkbench } from '../state/workbench.ts';

/** The standard points, or `undefined` while they are on their way. */
export function useLookup(): Lookup | undefined {
  const workbench = useWorkbench();
  useEffect(() => void needLookup(workbench), [workbench]);
  return workbench.lookup.value;
}
