import { useWorkbench } from '../state/workbench.ts';

/** Closes whatever dialog is open. */
export function useClose(): () => void {
  const { dialog } = useWorkbench();
  return () => {
    dialog.value = undefined;
  };
}
