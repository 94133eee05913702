import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { complaintAbout } from './check-node.mjs';

describe('complaintAbout', () => {
  test.each(['22.18.0', '22.22.1', '24.0.0', '24.21.0', '26.10.0'])('accepts Node %s', (version) => {
    expect(complaintAbout(version)).toBeUndefined();
  });

  test.each(['12.22.0', '18.20.4', '20.20.2', '22.12.0', '22.17.1', '23.5.0'])('rejects Node %s', (version) => {
    const complaint = complaintAbout(version);
    expect(complaint).toContain(`当前 Node 是 ${version}`);
    expect(complaint).toContain(`Node ${version} is too old`);
    expect(complaint).not.toContain('\n');
  });
});

test('the script says nothing on the Node that runs these tests', () => {
  const script = fileURLToPath(new URL('check-node.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
