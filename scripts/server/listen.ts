import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../support/command-line.ts';

/** How many ports after the wanted one are tried. */
const TRIES = 20;

/** @returns the port, or `undefined` when it is taken */
function tryPort(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(new UserError(`无法在 ${host} 的端口 ${String(port)} 上提供服务：${error.message}`));
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve((server.address() as AddressInfo).port);
    };
    server.once('error', onError).once('listening', onListening).listen(port, host);
  });
}

/**
 * Listens on the wanted port, or on the next free one.
 *
 * @param port 0 lets the system choose
 * @returns the port that it became
 * @throws UserError when no port is free, or the host or port may not be used
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  const last = Math.min(port + TRIES, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const taken = await tryPort(server, host, candidate);
    if (taken !== undefined) return taken;
  }
  throw new UserError(`端口 ${String(port)} 至 ${String(last)} 都被占用；请用 --port 另选一个。`);
}
