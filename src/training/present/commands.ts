/** From a key to what the presenter wants. Clickers send PageDown, PageUp, and a full stop or B for the black screen. */

/** `up` and `down` go by rows in the overview, and one slide back and forth elsewhere. */
export const COMMAND_NAMES = [
  'next',
  'previous',
  'up',
  'down',
  'first',
  'last',
  'enter',
  'overview',
  'timer',
  'presenter',
  'black',
  'fullscreen',
  'help',
  'escape',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export type Command =
  | { readonly kind: CommandName }
  | { readonly kind: 'digit'; readonly digit: string }
  /** `index` from 0. */
  | { readonly kind: 'go'; readonly index: number };

const KEYS: Readonly<Record<string, CommandName>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
  o: 'overview',
  t: 'timer',
  n: 'presenter',
  b: 'black',
  '.': 'black',
  f: 'fullscreen',
  '?': 'help',
};

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** @returns `undefined` for a key that means nothing here, or that belongs to the browser */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  if (key === ' ' && shiftKey) return { kind: 'previous' };
  const name = KEYS[key.length === 1 ? key.toLowerCase() : key];
  return name && { kind: name };
}

/** What the help says, in this order. */
export const KEY_HELP: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '→ ↓ 空格 PgDn', does: '下一张（翻页笔同）' },
  { keys: '← ↑ PgUp', does: '上一张' },
  { keys: 'Home　End', does: '第一张，最后一张' },
  { keys: '数字，再按回车', does: '跳到这一张' },
  { keys: 'O', does: '总览；方向键选，回车打开' },
  { keys: 'N', does: '讲者窗口：讲解、下一张、计时' },
  { keys: 'T', does: '开始计时，再按暂停' },
  { keys: 'B 或 .', does: '黑屏' },
  { keys: 'F', does: '全屏' },
  { keys: 'Esc', does: '退出总览、黑屏或全屏' },
  { keys: '?', does: '这张表' },
];
