/** The whole check of the content: schemas first, then the integrity rules, each finding with file, line and field. */
import { INTEGRITY_RULES, INTEGRITY_WARNINGS, type IntegrityRule, type Problem } from '../catalogue/rules/index.ts';
import { frozenProblems, readFrozen } from '../editions/frozen.ts';
import { type ContentOnDisk, type Finding, readContent } from './read-content.ts';

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** What an editor should know of and what stops nothing. */
  readonly warnings: readonly Finding[];
  readonly disk: ContentOnDisk;
}

/**
 * The rules run once every file satisfies its schema: an entry that could not be read would else be reported a second
 * time by everything that refers to it.
 * @param root folder of the project
 */
export function checkContent(root: string): CheckResult {
  const disk = readContent(root);
  const readable = disk.findings.length === 0;
  const inOrder = (findings: readonly Finding[]): Finding[] =>
    findings.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const run = (rules: readonly IntegrityRule[]): Finding[] =>
    readable ? rules.flatMap((rule) => rule(disk.content)).map((problem) => toFinding(problem, disk)) : [];
  const frozen = readable ? frozenProblems(readFrozen(root), disk.content) : [];
  return {
    findings: inOrder([
      ...disk.findings,
      ...run(INTEGRITY_RULES),
      ...frozen.map((problem) => toFinding(problem, disk)),
    ]),
    warnings: inOrder(run(INTEGRITY_WARNINGS)),
    disk,
  };
}

/** `src/content/risks/guigang/gg-r001.mdx:7 locator.path: …` — a form that editors and terminals can jump to. */
export function formatFinding({ file, line, field, message }: Finding): string {
  return `${file}:${String(line)} ${field === '' ? '' : `${field}：`}${message}`;
}

function toFinding(problem: Problem, disk: ContentOnDisk): Finding {
  const lines = disk.lines.get(problem.file);
  const field = problem.field ?? [];
  const line =
    problem.bodyLine === undefined ? (lines?.lineOf(field) ?? 1) : (lines?.bodyStart ?? 1) + problem.bodyLine - 1;
  return { file: problem.file, line, field: field.join('.'), message: problem.message };
}
