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

/** Every file under a folder, opened. */
export async function openedFiles(root: string): Promise<readonly OpenedFile[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((file) => statSync(file).isFile());
  return Promise.all(
    files.map(async (file) => {
      const path = relative(root, file);
      const text = `${path}\n${await openedText(path, readFileSync(file))}`;
      return { path, text, compact: compact(text) };
    }),
  );
}
