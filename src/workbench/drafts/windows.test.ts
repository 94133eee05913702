import { afterEach, expect, test } from 'vitest';
import { draftWindows } from './windows.ts';

const channels: BroadcastChannel[] = [];
const open = (draft: string, letGo: () => Promise<void> = () => Promise.resolve()) => {
  const channel = new BroadcastChannel('test-drafts');
  channels.push(channel);
  return draftWindows(draft, letGo, channel);
};

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

test('a window is told that another one is writing the draft', async () => {
  open('a').claim();
  expect(await open('a').isElsewhere()).toBe(true);
  expect(await open('b').isElsewhere()).toBe(false);
});

test('a window that merely reads does not stand in the way', async () => {
  open('a');
  expect(await open('a').isElsewhere()).toBe(false);
});

test('taking over waits until the other window has saved', async () => {
  const events: string[] = [];
  open('a', async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    events.push('saved');
  }).claim();
  const second = open('a');
  await second.takeOver();
  events.push('taken');
  expect(events).toEqual(['saved', 'taken']);
  expect(await open('a').isElsewhere()).toBe(true);
});
