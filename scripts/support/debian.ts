import { existsSync } from 'node:fs';

/** Debian or its kin, as root: the only case in which a test may install packages. */
export const isRootOnDebian = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
