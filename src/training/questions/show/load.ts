/** The questions of a course, as the build has made them. */
import { siteBase } from '../../../search/show/site-base.ts';
import type { Question } from '../question.ts';

/** @throws Error with a sentence for the reader when they cannot be had */
export async function loadQuestions(address: string): Promise<readonly Question[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`题目没有取到（${String(response.status)}）。请刷新这一页再试。`);
  return (await response.json()) as readonly Question[];
}

/** The course that the page names, and where its questions and the site are. */
export interface QuestionPage {
  readonly root: HTMLElement;
  readonly course: string;
  readonly address: string;
  readonly base: string;
}

export function questionPage(name: string): QuestionPage | undefined {
  const root = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (root === null) return undefined;
  const { course = '' } = root.dataset;
  const base = siteBase();
  return { root, course, address: `${base}training/${course}/questions.json`, base };
}

/** A number of 32 bits for a new paper or round. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
