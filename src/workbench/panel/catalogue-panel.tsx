import { useEffect, useRef, useState } from 'preact/hooks';
import { LEVEL_NAMES } from '../../catalogue/levels/levels.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import { browse, postsOf } from '../lookup/browse.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Narrowing } from '../lookup/narrowing.ts';
import { groupIn } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { TakePoint } from './take-point-buttons.tsx';
import { PointCard } from './point-card.tsx';
import { useLookup } from './use-lookup.ts';

/** Browses by category, domain and level, and searches. */
export function CataloguePanel() {
  const lookup = useLookup();
  if (lookup === undefined) return <p class="aside">正在读标准风险点</p>;
  return <Catalogue lookup={lookup} />;
}

function Catalogue({ lookup }: { readonly lookup: Lookup }) {
  const { narrow, place, outline } = useWorkbench();
  const [text, setText] = useState('');
  const at = place.value;
  const category = at?.kind === 'cell' ? groupIn(outline, at.group)?.category : undefined;
  const found = useFound(text, { ...narrow.value, category }, lookup);
  const narrowTo = (key: 'domain' | 'post') => (event: { readonly currentTarget: HTMLSelectElement }) => {
    const { value } = event.currentTarget;
    narrow.value = { ...narrow.value, [key]: value === '' ? undefined : value };
  };
  const posts = postsOf(lookup.data);
  return (
    <>
      <label class="wb-field">
        <span>查风险点</span>
        <input
          type="search"
          value={text}
          autocomplete="off"
          onInput={({ currentTarget, isComposing }) => {
            if (!isComposing) setText(currentTarget.value);
          }}
          onCompositionEnd={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      <div class="wb-field-pair">
        <label class="wb-field">
          <span>领域</span>
          <select value={narrow.value.domain ?? ''} onChange={narrowTo('domain')}>
            <option value="">各领域</option>
            {lookup.data.domains.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {posts.length > 0 && (
          <label class="wb-field">
            <span>岗位</span>
            <select value={narrow.value.post ?? ''} onChange={narrowTo('post')}>
              <option value="">各岗位</option>
              {posts.map((post) => (
                <option key={post} value={post}>
                  {post}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {found ? <Found {...found} /> : <Tree lookup={lookup} narrowing={narrow.value} open={category} />}
    </>
  );
}

interface FoundProps {
  readonly points: readonly LookupPoint[];
  readonly said: string;
}

/** @returns `undefined` while nothing is searched for */
function useFound(text: string, narrowing: Narrowing, lookup: Lookup): FoundProps | undefined {
  const [found, setFound] = useState<FoundProps>();
  const { category, domain, post } = narrowing;
  const turn = useRef(0);
  useEffect(() => {
    const now = (turn.current += 1);
    if (text.trim() === '') {
      setFound(undefined);
      return;
    }
    const timer = setTimeout(() => {
      void import('../lookup/search-points.ts')
        .then(({ searchPoints }) => searchPoints(text, { category, domain, post }, lookup, 20))
        .then(
          ({ points, widened }) => {
            const count = points.length === 0 ? '没有查到，可以换一个说法' : `查到 ${String(points.length)} 条`;
            if (now === turn.current) setFound({ points, said: widened === '' ? count : `${widened}：${count}` });
          },
          () => {
            if (now === turn.current) setFound({ points: [], said: '搜索索引没有读到，请检查网络后再试' });
          },
        );
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [text, category, domain, post, lookup]);
  return found;
}

function Found({ points, said }: FoundProps) {
  return (
    <>
      <p role="status" class="aside">
        {said}
      </p>
      {points.map((point) => (
        <PointCard key={point.id} point={point}>
          <TakePoint point={point} />
        </PointCard>
      ))}
    </>
  );
}

function Tree({
  lookup,
  narrowing,
  open,
}: {
  readonly lookup: Lookup;
  readonly narrowing: Narrowing;
  readonly open: string | undefined;
}) {
  return (
    <>
      {browse(lookup.data, narrowing).map((category) => (
        <details key={category.id} class="wb-branch" open={category.id === open}>
          <summary>
            {category.name} <span class="aside">{category.count}</span>
          </summary>
          {category.children.map((domain) => (
            <details key={domain.id} class="wb-branch">
              <summary>
                {domain.name} <span class="aside">{domain.count}</span>
              </summary>
              {domain.children.map(({ level, points }) => (
                <div key={level}>
                  <p class="aside">
                    {LEVEL_NAMES[level].shape} {LEVEL_NAMES[level].name}
                  </p>
                  {points.map((point) => (
                    <details key={point.id} class="wb-leaf">
                      <summary>{point.title}</summary>
                      <PointCard point={point}>
                        <TakePoint point={point} />
                      </PointCard>
                    </details>
                  ))}
                </div>
              ))}
            </details>
          ))}
        </details>
      ))}
    </>
  );
}
