/** Standard points and measures, loaded when they are first needed, and asked for by identifier. */
import type { LookupData, LookupMeasure, LookupPoint } from '../../forms/lookup/types.ts';
import { siteBase } from '../../search/show/site-base.ts';

export interface Lookup {
  readonly data: LookupData;
  readonly point: (id: string) => LookupPoint | undefined;
  readonly measure: (id: string) => LookupMeasure | undefined;
}

let loading: Promise<Lookup> | undefined;

/**
 * After a failure the next call tries again.
 * @throws Error when the file does not arrive
 */
export function loadLookup(): Promise<Lookup> {
  loading ??= fetch(`${siteBase()}forms/lookup.json`)
    .then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json() as Promise<LookupData>;
    })
    .then(lookupOf);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

export function lookupOf(data: LookupData): Lookup {
  const points = new Map(data.points.map((point) => [point.id, point]));
  const measures = new Map(data.measures.map((measure) => [measure.id, measure]));
  return { data, point: (id) => points.get(id), measure: (id) => measures.get(id) };
}
