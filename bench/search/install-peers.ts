/** The peers are not dependencies of the site: they are installed beside the benchmark when it first runs. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../scripts/support/command-line.ts';
import { runProcess } from '../../scripts/support/run-process.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** @throws UserError when the registry does not answer */
export const installPeers = (): Promise<void> => installInto(FOLDER);

/**
 * @param folder with a package-lock.json
 * @throws UserError when the registry does not answer
 */
export async function installInto(folder: string): Promise<void> {
  // npm writes this file last; it is not there after an installation that was broken off.
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.log(`首次运行，安装对比用的软件（${folder}package-lock.json）……`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`, which wants entries for the packages of all platforms: where the registry that the lockfile was made
  // with lacks some of them, so does the lockfile. This, too, installs the versions of the lockfile, and leaves it alone.
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  if ((await runProcess(npm, install)) !== 0) {
    throw new UserError(`对比用的软件没有装上，请检查网络或 npm 的 registry 设置后再试：npm ${install.join(' ')}`);
  }
}
