/** Checks what is written, a moment after each change and when the browser has time for it. */
import { effect } from '@preact/signals';
import type { Checker } from '../../forms/checks/check.ts';
import { isBlankForm } from '../../forms/filled/empty.ts';
import type { OtherForm } from '../../forms/checks/types.ts';
import { needLookup, type Workbench } from '../state/workbench.ts';
import { findingsInWords } from './words.ts';

/** Milliseconds after a change. */
const PAUSE = 300;
/** Milliseconds without a change before the result is said aloud: nobody wants to hear it with every word. */
const SILENCE = 2500;

/** @returns stops it */
export function watchFindings(workbench: Workbench): () => void {
  const { document, data, findings, session, say } = workbench;
  let checker: Promise<Checker | undefined> | undefined;
  let others: Promise<readonly OtherForm[]> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const load = async (): Promise<Checker | undefined> => {
    // The rules and what they compare with are no part of the first load.
    const [lookup, { createChecker }] = await Promise.all([
      needLookup(workbench),
      import('../../forms/checks/check.ts'),
    ]);
    return lookup && createChecker(data.form, lookup.data);
  };
  /** Other drafts of this form: two that are nearly the same to the letter are worth a look. */
  const loadOthers = async (): Promise<readonly OtherForm[]> => {
    const drafts = await session.repository.list().catch(() => []);
    const { id } = session.head.peek();
    return drafts.filter(
      (draft) =>
        draft.form === data.form.id && draft.id !== id && draft.deletedAt === undefined && draft.sample !== true,
    );
  };
  const check = async (): Promise<void> => {
    checker ??= load();
    others ??= loadOthers();
    const [run, compared] = await Promise.all([checker, others]);
    if (run === undefined) {
      checker = undefined;
      return;
    }
    await idle();
    findings.value = run(document.filled.peek(), compared);
    const words = findingsInWords(findings.value);
    clearTimeout(speaking);
    if (words === told) return;
    speaking = setTimeout(() => {
      told = words;
      say(words);
    }, SILENCE);
  };
  const stop = effect(() => {
    const filled = document.filled.value;
    clearTimeout(timer);
    clearTimeout(speaking);
    // On an empty form everything is missing; nobody needs to be told.
    if (isBlankForm(filled)) findings.value = [];
    else timer = setTimeout(() => void check(), PAUSE);
  });
  return () => {
    stop();
    clearTimeout(timer);
    clearTimeout(speaking);
  };
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: 500 },
    );
  });
}
