/** The whole check of the content: schemas first, then the integrity rules, each finding with file, line and field. */
import { INTEGRITY_RULES, type Problem } from '../catalogue/rules/index.ts';
import { frozenProblems, readFrozen } from '../editions/frozen.ts';
import { type ContentOnDisk, type Finding, readContent } from './read-content.ts';

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly disk: ContentOnDisk;
}

/**
 * The rules run once every file satisfies its schema: an entry that could not be read would else be reported a second
 * time by everything that refers to it.
 * @param root folder of the project
 */
export function checkContent(root: string): CheckResult {
  const disk = readContent(root);
  const problems =
    disk.findings.length > 0
      ? []
      : [...INTEGRITY_RULES.flatMap((rule) => rule(disk.content)), ...frozenProblems(readFrozen(root), disk.content)];
  const findings = [...disk.findings, ...problems.map((problem) => toFinding(problem, disk))].toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line,
  );
  return { findings, disk };
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
