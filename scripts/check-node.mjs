/**
 * Ends with one clear sentence when the running Node is too old. First in every npm script: npm puts Node 24 from
 * node_modules on the PATH, but not when the install scripts were forbidden (`npm ci --ignore-scripts`, or npm 12
 * without `allowScripts`), and then the failure would be a stack trace from deep inside Astro.
 *
 * Plain old JavaScript on purpose: it has to run on the very Node that it complains about.
 */

/** Astro 7 needs 22.12; our own scripts are TypeScript, which Node runs without a flag from 22.18 on. */
const MINIMUM = [22, 18];

/**
 * @param {string} version as in `process.versions.node`, e.g. `20.20.2`
 * @returns {string | undefined} what to tell the user, or `undefined` when this Node will do
 */
export function complaintAbout(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  // 23.0 to 23.5 are newer by number, but do not run TypeScript either; 23 was never a long-term release.
  const newEnough = major !== 23 && (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]));
  if (newEnough) return undefined;
  const minimum = MINIMUM.join('.');
  return (
    `当前 Node 是 ${version}，本项目需要 ${minimum} 或更新的版本（23 除外）：请重新运行 npm ci（不要加 --ignore-scripts），它会装好 Node 24；或自行安装 Node 24。` +
    ` / Node ${version} is too old (need >= ${minimum}, not 23): run npm ci again without --ignore-scripts, or install Node 24.`
  );
}

const complaint = complaintAbout(process.versions.node);
if (complaint !== undefined) {
  console.error(complaint);
  process.exit(1);
}
