import type { Place } from '../types.ts';

/**
 * The place of an entry in its source, in words: `第七条 岗位廉政风险点 › 第二部分:个性类风险点 › … › 第 3 项`.
 * The number is given as printed where it is not a plain item number.
 */
export function placeInWords(place: Place): string {
  const { headings, number } = place;
  // 湖北 numbers its risks in the heading itself: （三）专家管理风险。
  const alreadySaid = number !== undefined && headings.at(-1)?.startsWith(number);
  return [...headings, ...(number === undefined || alreadySaid ? [] : [numberInWords(number)])].join(' › ');
}

function numberInWords(number: string): string {
  const item = /^(\d+)[.、．]$/.exec(number)?.[1];
  return item === undefined ? number : `第 ${item} 项`;
}
