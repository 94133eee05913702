import type { FormData } from '../../schemas/form.ts';
import { paragraphText } from '../../forms/report-text.ts';
import { useWorkbench } from '../state/workbench.ts';
import { AddRow } from './add-row.tsx';
import { Cell } from './cell.tsx';
import { Fields } from './fields.tsx';
import { placeInWords } from './labels.ts';
import { RowTools } from './row-tools.tsx';

type Part = Extract<FormData['body'], { layout: 'report' }>['parts'][number];
type Points = Extract<Part, { kind: 'points' }>;

/** A form in running text: paragraphs as printed, numbered points, a pledge, fields. */
export function PaperReport({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <ReportPart key={index} part={part} />
      ))}
    </>
  );
}

function ReportPart({ part }: { readonly part: Part }) {
  const { document } = useWorkbench();
  switch (part.kind) {
    case 'paragraph':
      return <p class="paper-paragraph">{paragraphText(part, document.filled.value)}</p>;
    case 'points':
      return <ReportPoints part={part} />;
    case 'statement':
      return (
        <>
          <p class="paper-heading">{part.heading}</p>
          {part.lines.map((line) => (
            <p key={line} class="paper-paragraph">
              {line}
            </p>
          ))}
        </>
      );
    case 'fields':
      return (
        <>
          {part.heading !== undefined && <p class="paper-heading">{part.heading}</p>}
          <Fields fields={part.fields} />
        </>
      );
  }
}

function ReportPoints({ part }: { readonly part: Points }) {
  const { document, outline } = useWorkbench();
  const rows = document.filled.value.groups.find(({ id }) => id === part.id)?.rows ?? [];
  return (
    <div id={`at-group-${part.id}`}>
      <p class="paper-heading">{part.heading}</p>
      <ol class="wb-points">
        {rows.map((row, index) => {
          const at = (column: string) => ({ kind: 'cell', group: part.id, row: row.key, column }) as const;
          return (
            <li key={row.key} id={`at-row-${row.key}`} class="wb-point wb-row">
              <span aria-hidden="true">{index + 1}、</span>
              <Cell place={at('text')} value={row.cells.text ?? ''} />
              {part.gradeLabel !== undefined && (
                <span class="wb-point-grade">
                  {part.gradeLabel}
                  <Cell place={at('grade')} value={row.cells.grade ?? ''} />
                </span>
              )}
              <RowTools
                place={at('text')}
                name={placeInWords({ kind: 'row', group: part.id, row: row.key }, outline, document.filled.value)}
              />
            </li>
          );
        })}
      </ol>
      <AddRow group={part.id} label="加一条" />
    </div>
  );
}
