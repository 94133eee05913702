/** The frozen snapshots as the check reads them, from the disk. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { allEntries } from '../catalogue/rules/entries.ts';
import type { Problem } from '../catalogue/rules/problem.ts';
import type { RawContent } from '../catalogue/raw.ts';
import type { Visibility } from '../edition/edition.ts';
import type { EntryKind } from '../schemas/identifiers.ts';
import { type Snapshot, snapshotSchema } from './snapshot.ts';

/** How the front matter of a kind of entry says that one no longer stands. */
function withdrawalHint(kind: EntryKind): string {
  switch (kind) {
    case 'risk':
    case 'measure':
      return 'usage: { status: withdrawn, reason: … }';
    case 'publication':
      return 'state: { status: withdrawn, reason: … }';
    case 'document':
    case 'form':
    case 'example':
    case 'concept':
      return 'withdrawn: { reason: … }';
  }
}

export const EDITIONS_FOLDER = 'src/content/editions';

export interface FrozenFile {
  readonly file: string;
  /** `undefined` when the file is not a snapshot. */
  readonly snapshot: Snapshot | undefined;
}

/** @param root folder of the project */
export const readFrozen = (root: string): readonly FrozenFile[] =>
  globSync(`${EDITIONS_FOLDER}/*.json`, { cwd: root })
    .toSorted()
    .map((path) => ({
      file: `${EDITIONS_FOLDER}/${basename(path)}`,
      snapshot: snapshotSchema.safeParse(parseJson(readFileSync(join(root, path), 'utf8'))).data,
    }));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What was once frozen under an identifier stays to be found: an old citation must lead somewhere. And what the public
 * could read stays public; it is withdrawn, with a reason, instead.
 */
export function frozenProblems(frozen: readonly FrozenFile[], content: RawContent): Problem[] {
  const visibility = new Map<string, Visibility>(
    allEntries(content).map(({ file }) => [file.data.id, file.data.visibility]),
  );
  const editions = content.editions.map(({ data }) => data.id);
  return [
    ...frozen.flatMap(({ file, snapshot }): Problem[] => {
      if (snapshot === undefined) {
        return [{ file, message: '不是定版记录；请从版本库恢复这个文件，或重新运行 npm run edition:freeze' }];
      }
      const gone = snapshot.entries.filter(({ id }) => !visibility.has(id));
      const hidden = snapshot.entries.filter(
        (entry) => entry.visibility === 'public' && visibility.get(entry.id) === 'internal',
      );
      return [
        ...gone.map(({ id, kind }) => ({
          file,
          message: `${snapshot.edition} 版收录的 ${id} 不见了；编号永久有效，请恢复这一条，停用的保留页面并写明原因（${withdrawalHint(kind)}）`,
        })),
        ...hidden.map(({ id, kind }) => ({
          file,
          message: `${snapshot.edition} 版公开的 ${id} 改成了内部；已公开的引用会失效，请保持公开，停用的写明原因（${withdrawalHint(kind)}）`,
        })),
      ];
    }),
    ...editions.slice(0, -1).flatMap((id): Problem[] =>
      frozen.some(({ snapshot }) => snapshot?.edition === id)
        ? []
        : [
            {
              file: 'src/content/vocabularies/editions.yaml',
              message: `版次 ${id} 没有定版记录；在写下一版之前应运行 npm run edition:freeze`,
            },
          ],
    ),
  ];
}
