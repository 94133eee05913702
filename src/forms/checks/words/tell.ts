/** Tells what is to be done from what goes wrong, by the words of the field. Transparent: no weights, no learning. */
import { withoutLabel } from '../../filled/numbers.ts';
import {
  CONDITION,
  FAULTS,
  HARD_FAULTS,
  MEASURE_LEADS,
  MEASURE_SUBJECTS,
  NO_LEADS,
  PREVENTING,
  WEAK_LEADS,
} from './measure-words.ts';

/** `mixed`: some of its clauses say what goes wrong, others what is to be done. `open`: neither is said. */
export type Verdict = 'measure' | 'fault' | 'mixed' | 'open';

export interface Told {
  readonly verdict: Verdict;
  /** The clauses that are measures, as written, in their order; those beside each other in one piece. */
  readonly measures: readonly string[];
}

/** `weak` measures count where their sentence names no fault. */
type ClauseKind = 'measure' | 'weak' | 'fault' | 'open';

interface Clause {
  readonly text: string;
  readonly kind: ClauseKind;
  /** Ends a sentence: `。` `；` or the line. */
  readonly last: boolean;
}

/** @param text a cell, or a point of it */
export function tell(text: string): Told {
  const clauses = sentences(clausesOf(text));
  const kinds = new Set(clauses.map(({ kind }) => kind));
  const measures = runs(clauses);
  if (kinds.has('measure')) return { verdict: kinds.has('fault') ? 'mixed' : 'measure', measures };
  return { verdict: kinds.has('fault') ? 'fault' : 'open', measures };
}

/** Whether a text says that something is, or may go, wrong. */
export function saysFault(text: string): boolean {
  return FAULTS.some((pattern) => pattern.test(text));
}

function clausesOf(text: string): Clause[] {
  return [...text.matchAll(/[^，,。；;！!：:\n]+[，,。；;！!：:\n]*/gu)].map(([clause]) => ({
    text: clause,
    kind: kindOf(withoutLabel(clause.trim())),
    last: /[。；;！!\n]$/u.test(clause.trimEnd()) || clause.endsWith('\n'),
  }));
}

function kindOf(clause: string): ClauseKind {
  if (PREVENTING.test(clause)) return startsWith(clause, MEASURE_LEADS) ? 'measure' : 'weak';
  if (saysFault(clause)) return 'fault';
  if (startsWith(clause, MEASURE_LEADS)) return 'measure';
  const subject = MEASURE_SUBJECTS.map((pattern) => pattern.exec(clause)?.[0]).find((found) => found !== undefined);
  if (subject !== undefined && startsWith(clause.slice(subject.length), MEASURE_LEADS)) return 'measure';
  return startsWith(clause, WEAK_LEADS) ? 'weak' : 'open';
}

function startsWith(text: string, words: readonly string[]): boolean {
  return !NO_LEADS.test(text) && words.some((word) => text.startsWith(word));
}

function sentences(clauses: readonly Clause[]): Clause[] {
  const told: Clause[] = [];
  let sentence: Clause[] = [];
  for (const clause of clauses) {
    sentence.push(clause);
    if (!clause.last && clause !== clauses.at(-1)) continue;
    told.push(...settle(sentence));
    sentence = [];
  }
  return told;
}

/** `应`, `要` and the like: they begin a measure also after a fault in the same sentence. */
const MODAL = /^(?:自身|本人|今后)?(?:应|要|须|需|必须)/u;

/**
 * A sentence is what its clauses say together. One that begins as a measure stays one although it names the evil
 * (`严格执行……，减少……漏洞`), unless the evil stands there by itself (`加强保密意识，吃拿卡要`). One that begins as a fault
 * stays one (`未能……，认真执行……`), unless it goes on with what must be done (`存在不足，需要继续学习`). One that begins
 * with the case (`对违法的产品，应……`) is what follows. Weak words decide only where no fault is named.
 */
function settle(sentence: readonly Clause[]): Clause[] {
  const clauses = sentence.map((clause, index) => {
    // 应当……，而未…… is a fault told with what ought to be.
    const denied = clause.kind === 'measure' && /^[而但却]/u.test(sentence[index + 1]?.text ?? '');
    // What follows in 防止……，造成…… is still what is to be kept off.
    const keptOff = clause.kind === 'fault' && PREVENTING.test(sentence[index - 1]?.text ?? '');
    return denied || keptOff || isCase(sentence, index) ? as(clause, 'open') : clause;
  });
  const fault = clauses.some(({ kind }) => kind === 'fault');
  const first = clauses.find(({ kind }) => kind === 'measure' || kind === 'fault')?.kind;
  return clauses.map((clause) => {
    const words = withoutLabel(clause.text.trim());
    switch (clause.kind) {
      case 'weak':
        return as(clause, fault ? 'open' : 'measure');
      case 'measure':
        return first === 'fault' && !MODAL.test(words) ? as(clause, 'open') : clause;
      case 'fault':
        return first === 'measure' && !HARD_FAULTS.test(words) ? as(clause, 'open') : clause;
      case 'open':
        return clause;
    }
  });
}

/** Whether a clause that names a fault only says in which case the measure after it is to be taken. */
function isCase(sentence: readonly Clause[], index: number): boolean {
  const clause = sentence[index];
  if (clause?.kind !== 'fault' || !CONDITION.test(clause.text.trim())) return false;
  const after = sentence.slice(index + 1).filter(({ text, kind }) => kind !== 'open' && !CONDITION.test(text.trim()));
  return after[0]?.kind === 'measure' || after[0]?.kind === 'weak';
}

function as(clause: Clause, kind: ClauseKind): Clause {
  return { ...clause, kind };
}

/** Clauses in a row that are measures, or stand open after one. */
function runs(clauses: readonly Clause[]): string[] {
  const found: string[] = [];
  let open = false;
  for (const { text, kind } of clauses) {
    if (kind === 'measure' && !open) found.push(text);
    else if (kind !== 'fault' && open) found.push(`${found.pop() ?? ''}${text}`);
    open = kind === 'measure' || (open && kind === 'open');
  }
  return found.map((run) => run.trim());
}
