import { DraftsDialog } from '../drafts/drafts-dialog.tsx';
import { ExportDialog } from '../files/export-dialog.tsx';
import { ImportDialog } from '../files/import-dialog.tsx';
import { LevelDialog } from '../level/level-dialog.tsx';
import { type DialogName, useWorkbench } from '../state/workbench.ts';
import { HelpDialog } from './help-dialog.tsx';

const DIALOGS: Readonly<Record<DialogName, () => preact.ComponentChildren>> = {
  help: HelpDialog,
  level: LevelDialog,
  drafts: DraftsDialog,
  export: ExportDialog,
  import: ImportDialog,
};

/** The one dialog that is open, if any. */
export function Dialogs() {
  const name = useWorkbench().dialog.value;
  if (name === undefined) return null;
  const Open = DIALOGS[name];
  return <Open />;
}
