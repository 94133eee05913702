/**
 * A slow connection in front of a server.
 *
 * Not the emulation of the browser: that one is set for each page and each worker by itself, and stock Pagefind loads
 * its index in a worker. Here everything takes the same line, and the handshake costs a round trip as it does outside.
 */
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SlowLine } from './slow-line.ts';

export interface SlowProxy {
  readonly origin: string;
  close(): Promise<void>;
}

interface Speed {
  readonly megabitsPerSecond: number;
  /** There and back. */
  readonly latencyMilliseconds: number;
}

/** A connection in an office that is neither near nor fast. */
export const SLOW_NETWORK: Speed = { megabitsPerSecond: 10, latencyMilliseconds: 40 };

/** So many bytes go on the line at once, so that parallel transfers share it. */
const PIECE = 4096;

/** @param port of the server on this machine */
export async function startSlowProxy(
  port: number,
  { megabitsPerSecond, latencyMilliseconds }: Speed,
): Promise<SlowProxy> {
  const line = { bytesPerSecond: (megabitsPerSecond * 1e6) / 8, delayMilliseconds: latencyMilliseconds / 2 };
  const down = new SlowLine(line);
  const up = new SlowLine(line);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect(port, '127.0.0.1');
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.setNoDelay();
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    carry(client, target, up, performance.now() + latencyMilliseconds);
    carry(target, client, down, 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** @param openAt the handshake is over: nothing is on the line before that */
function carry(from: Socket, to: Socket, line: SlowLine, openAt: number): void {
  const waiting: { readonly at: number; readonly bytes: Buffer | undefined }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const deliver = (): void => {
    timer = undefined;
    const now = performance.now();
    for (let next = waiting[0]; next !== undefined && next.at <= now; next = waiting[0]) {
      waiting.shift();
      if (next.bytes === undefined) to.end();
      else if (!to.destroyed) to.write(next.bytes);
    }
    if (waiting[0] !== undefined) timer = setTimeout(deliver, Math.max(0, waiting[0].at - now));
  };
  const push = (bytes: Buffer | undefined): void => {
    waiting.push({ at: line.send(bytes?.length ?? 0, Math.max(openAt, performance.now())), bytes });
    timer ??= setTimeout(deliver, 0);
  };
  from.on('data', (chunk: Buffer) => {
    for (let start = 0; start < chunk.length; start += PIECE) push(chunk.subarray(start, start + PIECE));
  });
  from.on('end', () => {
    push(undefined);
  });
}
