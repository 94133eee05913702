import { useWorkbench } from '../state/workbench.ts';
import { Fields } from './fields.tsx';
import { PaperReport } from './report.tsx';
import { PaperTable } from './table.tsx';

/** The sheet of paper that one writes on; printed, it is the issued form. */
export function Paper() {
  const { data, session } = useWorkbench();
  const { form } = data;
  const { body } = form;
  const below = form.footers.filter(({ place }) => place === 'below');
  return (
    <section class="wb-paper" aria-label="表格" id="at-form">
      <div class="paper" data-orientation={form.orientation}>
        {session.head.value.sample === true && <p class="wb-sample">样例，只供试用，不要上报</p>}
        {form.attachment !== undefined && <p class="paper-attachment">{form.attachment}</p>}
        <p class="paper-title">
          {form.titleLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <Fields fields={form.headerFields} />
        {body.layout === 'table' && <PaperTable table={body} />}
        {body.layout === 'report' && <PaperReport parts={body.parts} />}
        <Fields fields={below} />
        {form.printedNotes.map((note) => (
          <p key={note} class="paper-note">
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}
