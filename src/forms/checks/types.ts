/** Checks of a filled form: pure rules over plain data, each with a permanent identifier. */
import type { FormData } from '../../schemas/form.ts';
import type { ScaleData } from '../../schemas/vocabularies.ts';
import type { Edit } from '../filled/edit.ts';
import type { FormOutline, OutlineColumn, OutlineGroup } from '../filled/outline.ts';
import type { ColumnRole } from '../filled/roles.ts';
import type { FilledForm, FilledRow, Place } from '../filled/types.ts';
import type { LookupData } from '../lookup/types.ts';
import type { Told } from './words/tell.ts';

/** 必须改 · 应当看 · 提示 */
export type Severity = 'must' | 'should' | 'notice';

/** Permanent; no series of the registry of identifiers begins with `JC`. */
export type RuleId = `JC-${number}`;

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** The place in words: `权力运行 · 第 2 条 · 风险点名称`. */
  readonly where: string;
  /** The words that it is about, as they stand there. */
  readonly at?: string;
  /** What is wrong and what to do, for the person who fills the form. */
  readonly message: string;
  readonly fix?: Fix;
}

/** A change that the person may accept with one press; it loses no text. */
export interface Fix {
  /** What the button says. */
  readonly label: string;
  readonly edit: Edit;
}

/** What a rule says; the place in words is added by the runner. */
export type RawFinding = Omit<Finding, 'rule' | 'where' | 'severity'> & {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
};

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What is found, in a few words. */
  readonly title: string;
  /** How it is told, and why it matters: paragraphs of the help page. */
  readonly explains: readonly string[];
  /** How to mend it: steps of the help page. */
  readonly mends: readonly string[];
  /** The example of the help page: an example form that really gives the finding; a test looks. */
  readonly example?: { readonly form: string; readonly at: string };
  /** Where no example has it: a case made up by the editors, in a sentence. */
  readonly madeUp?: string;
  readonly check: (context: CheckContext) => RawFinding[];
}

export type CheckLookup = Pick<LookupData, 'points' | 'categories'>;

/** Another form that the same person has at hand, to compare with. */
export interface OtherForm {
  readonly name: string;
  readonly filled: FilledForm;
}

export interface CheckContext {
  readonly form: FormData;
  readonly outline: FormOutline;
  readonly scale: ScaleData | undefined;
  readonly filled: FilledForm;
  readonly lookup: CheckLookup;
  readonly others: readonly OtherForm[];
  /** Rows with something in them that is not 无, in the order of the form. */
  readonly rows: readonly RowView[];
  /** Tells measures from faults; remembers what it told. */
  readonly tell: (text: string) => Told;
}

/** A written row with its surroundings. */
export interface RowView {
  readonly group: OutlineGroup;
  readonly row: FilledRow;
  /** Counts the written rows of the group, from 1. */
  readonly number: number;
  readonly column: (role: ColumnRole) => OutlineColumn | undefined;
  /** Trimmed; empty where there is no such column or nothing in it. */
  readonly text: (role: ColumnRole) => string;
  /** The name of the risk point without its number. */
  readonly name: string;
}
