import { useWorkbench } from '../state/workbench.ts';

/** One live region for everything that is said. */
export function Announcer() {
  const { said } = useWorkbench();
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
