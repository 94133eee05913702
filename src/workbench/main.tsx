/** Begins on the page of a form that is filled in. A plain script: an island would bring inline code with it. */
import { render } from 'preact';
import { watchRoom } from './chrome/room.ts';
import { readWorkbenchData } from './data.ts';
import { App } from './start/app.tsx';
import { startWorkbench } from './start/start.ts';

const root = document.querySelector('[data-workbench]');
if (root) {
  const data = readWorkbenchData(document);
  root.replaceChildren();
  render(<App start={startWorkbench(data, watchRoom(root, data.form.orientation))} />, root);
}
