import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compact } from '../../src/catalogue/text/blocks.ts';
import { openedText } from './opened-file.ts';

export interface OpenedFile {
  /** From the root of the site. */
  readonly path: string;
  /** Everything in it that can be read, the name of the file first. */
  readonly text: string;
  /** The same without white space: a format may break a line in the middle of a sentence. */
  readonly compact: string;
}

/** Path of what the search shows of an entry. */
export const TEXT_OF_INDEX = /^pagefind\/[0-9a-f]{12}\/text\/\d+\.json$/;

/** Every file under a folder, opened. */
export async function openedFiles(root: string): Promise<readonly OpenedFile[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((file) => statSync(file).isFile());
  const opened = new Map(
    await Promise.all(
      files.map(async (file) => {
        const path = relative(root, file);
        return [path, await openedText(path, readFileSync(file))] as const;
      }),
    ),
  );
  return [...opened].map(([path, content]) => {
    // A compressed copy that says the same as the file beside it need not be searched again.
    const original = opened.get(path.replace(/\.(?:br|gz)$/, ''));
    const isCopy = /\.(?:br|gz)$/.test(path) && original === content;
    const text = isCopy ? path : `${path}\n${content}`;
    return { path, text, compact: compact(text) };
  });
}
