import { expect, test } from 'vitest';
import { parseServeArguments } from './serve.ts';

test('the internal edition on port 4730, for this machine only', () => {
  expect(parseServeArguments([], {})).toEqual({ edition: 'internal', host: '127.0.0.1', port: 4730 });
});

test('what is typed goes before PORT', () => {
  expect(parseServeArguments(['public'], { PORT: '5000' })).toMatchObject({ edition: 'public', port: 5000 });
  expect(parseServeArguments(['--port', '6000'], { PORT: '5000' }).port).toBe(6000);
  expect(parseServeArguments(['--host=0.0.0.0'], {}).host).toBe('0.0.0.0');
});

test.each([
  [['secret'], '没有“secret”这个版本'],
  [['internal', 'public'], '一次只能提供一个版本'],
  [['--port', '99999'], '端口“99999”不对'],
  [['--port', 'http'], '端口“http”不对'],
  [['--prot', '1'], '--prot'],
])('%j is refused', (args, message) => {
  expect(() => parseServeArguments(args, {})).toThrow(message);
});
