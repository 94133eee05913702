import { type Signal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Announcer } from '../chrome/announcer.tsx';
import { Dialogs } from '../chrome/dialogs.tsx';
import { Notices } from '../chrome/notices.tsx';
import { Toolbar } from '../chrome/toolbar.tsx';
import { onUndoInput, watchUndoKeys } from '../chrome/undo.ts';
import { watchFindings } from '../findings/checking.ts';
import { Panel } from '../panel/panel.tsx';
import { Paper } from '../paper/paper.tsx';
import { type Workbench, WorkbenchContext } from '../state/workbench.ts';
import { Chooser } from './chooser.tsx';
import type { Start } from './start.ts';

/** The workbench with a draft in hand, or the choice of one. */
export function App({ start }: { readonly start: Signal<Start> }) {
  const { value } = start;
  switch (value.kind) {
    case 'opening':
      return <p class="aside">正在打开</p>;
    case 'choose':
      return <Chooser choice={value} />;
    case 'open':
      return <Bench key={value.workbench.session.head.peek().id} workbench={value.workbench} />;
  }
}

const TITLE = document.title;

function Bench({ workbench }: { readonly workbench: Workbench }) {
  const { data, panel, session, room } = workbench;
  useEffect(() => watchFindings(workbench), [workbench]);
  useEffect(() => watchUndoKeys(workbench), [workbench]);
  useSignalEffect(() => {
    document.title = `${session.head.value.name} · ${TITLE}`;
  });
  return (
    <WorkbenchContext.Provider value={workbench}>
      <div
        class="wb"
        data-orientation={data.form.orientation}
        data-room={room.value.layout}
        data-beside={room.value.beside || undefined}
        data-panel={panel.value !== undefined || undefined}
        onBeforeInput={(event) => {
          onUndoInput(event, workbench);
        }}
      >
        <Notices />
        <Toolbar />
        <Paper />
        <Panel />
      </div>
      <Dialogs />
      <Announcer />
    </WorkbenchContext.Provider>
  );
}
