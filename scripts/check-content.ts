/** `npm run check`: tells an editor everything that is wrong with the content, with file, line and field. */
import { fileURLToPath } from 'node:url';
import { checkContent, formatFinding } from '../src/integrity/check.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { findings, warnings, disk } = checkContent(root);
for (const warning of warnings) console.warn(`注意 ${formatFinding(warning)}`);
for (const finding of findings) console.error(formatFinding(finding));
if (findings.length > 0) {
  console.error(`\n内容检查发现 ${String(findings.length)} 处问题。`);
  process.exit(1);
}
const { risks, measures, documents, forms, examples, concepts, courses, publications } = disk.content;
console.log(
  `内容检查通过：风险点 ${String(risks.length)}，措施 ${String(measures.length)}，文件 ${String(documents.length)}，` +
    `表格 ${String(forms.length)}，样表 ${String(examples.length)}，概念 ${String(concepts.length)}，` +
    `课程 ${String(courses.length)}，公开事项 ${String(publications.length)}。`,
);
