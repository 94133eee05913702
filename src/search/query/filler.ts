/** Words that a question is put with and that say nothing about what is asked. Pure. */

const FILLERS = [
  '怎么办',
  '怎么样',
  '怎么',
  '怎样',
  '如何',
  '什么',
  '哪些',
  '哪个',
  '哪里',
  '有没有',
  '能不能',
  '可不可以',
  '是不是',
  '要不要',
  '该不该',
  '为什么',
  '为啥',
  '干啥',
  '多久',
  '的时候',
  '的话',
  '应该',
  '可以',
  '有人',
  '别人',
  '一下',
  '我们',
  '他们',
  '吗',
  '呢',
  '吧',
  '谁',
];
const ANY = new RegExp(FILLERS.toSorted((a, b) => b.length - a.length).join('|'), 'u');

/**
 * @param text part of a query, folded
 * @returns what is left between such words; all of it when nothing would be left
 */
export function withoutFiller(text: string): string[] {
  const rest = text.split(ANY).filter((piece) => piece !== '');
  return rest.length === 0 ? [text] : rest;
}
