import type { ComponentChildren } from 'preact';
import { LEVEL_NAMES } from '../../catalogue/levels/levels.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import { siteBase } from '../../search/show/site-base.ts';

interface Props {
  readonly point: LookupPoint;
  readonly children?: ComponentChildren;
}

/** A standard point: its number, its title, its text in the source's own words, and what can be done with it. */
export function PointCard({ point, children }: Props) {
  const { id, title, text, path, usage, usageReason } = point;
  return (
    <div class="wb-point-card" data-entry-id={id}>
      <p class="wb-point-title">
        <EntryLink id={id} path={path} kind="risk" /> {title}
      </p>
      <p class="aside">{factsOf(point)}</p>
      {text.split('\n').map((paragraph) => (
        <p key={paragraph} class="wb-source">
          {paragraph}
        </p>
      ))}
      {usage === 'reference' && <p class="aside">仅供参考{usageReason !== undefined && `：${usageReason}`}</p>}
      {children}
    </div>
  );
}

/** Opens beside the form, so that nobody leaves it by accident. */
export function EntryLink({
  id,
  path,
  kind,
}: {
  readonly id: string;
  readonly path: string;
  readonly kind: 'risk' | 'measure';
}) {
  return (
    <a class="entry-id" data-kind={kind} href={siteBase() + path.slice(1)} target="_blank" rel="noopener">
      {id}
      <span class="visually-hidden">（在新窗口打开）</span>
    </a>
  );
}

/** `贵港 一级 · 归一 ▲高` */
export function factsOf({ catalogue, grade, level }: LookupPoint): string {
  const { name, shape } = LEVEL_NAMES[level];
  return grade ? `${catalogue} ${grade.label} · 归一：${shape} ${name}` : `${catalogue} · ${shape} 未定级`;
}
