/** Which paper: its seed (卷号) and how many questions, as the address and the form hold them. */
export interface PaperSettings {
  /** 1 to 999999: short enough to be read out. */
  readonly seed: number;
  readonly count: number;
}

const MOST_SEED = 999_999;
const COUNT = { usual: 15, most: 50 };

/**
 * @param query of the address, e.g. `?seed=417&count=10`
 * @param chance a number for a paper that the address does not name
 */
export function paperSettings(query: string, chance: number): PaperSettings {
  const search = new URLSearchParams(query);
  const whole = (name: string, most: number): number | undefined => {
    const value = Number(search.get(name));
    return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
  };
  return {
    seed: whole('seed', MOST_SEED) ?? (chance % MOST_SEED) + 1,
    count: whole('count', COUNT.most) ?? COUNT.usual,
  };
}

export const paperAddress = ({ seed, count }: PaperSettings): string => `?seed=${String(seed)}&count=${String(count)}`;
