import { parseArgs } from 'node:util';
import { UserError } from '../../scripts/support/command-line.ts';

export interface Options {
  /** Sizes of generated catalogues, ascending. */
  readonly sizes: readonly number[];
  /** Smaller samples, and only the real catalogue unless sizes are named. */
  readonly quick: boolean;
}

const DEFAULT_SIZES = [1000, 10_000];
const LARGEST = 200_000;

/** @throws UserError on a size that cannot be */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string' } },
  });
  if (values.sizes === undefined) return { quick: values.quick, sizes: values.quick ? [] : DEFAULT_SIZES };
  return { quick: values.quick, sizes: parseSizes(values.sizes) };
}

function parseSizes(list: string): number[] {
  const sizes = list.split(',').map((part) => {
    const size = Number(part);
    if (/^\d+$/.test(part) && size >= 1 && size <= LARGEST) return size;
    throw new UserError(`“${part}”不是条目数；--sizes 应是 1 到 ${String(LARGEST)} 之间的整数，用逗号隔开。`);
  });
  return [...new Set(sizes)].sort((a, b) => a - b);
}
