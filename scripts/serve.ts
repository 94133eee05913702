import { parseArgs } from 'node:util';
import { type Edition, parseEdition } from '../src/edition/edition.ts';
import { builtSite, startSiteServer } from './server/site-server.ts';
import { runCommand, UserError } from './support/command-line.ts';
import { EDITION_NAMES } from './support/project.ts';

const DEFAULT_PORT = 4730;

const USAGE = `用法：npm run serve [-- 版本] [--port 端口] [--host 地址]

提供已构建好的网站（dist/<版本>/），响应头与正式部署相同。Ctrl+C 停止。

  版本      internal（内部版，默认）或 public（公开版）
  --port    端口，默认取环境变量 PORT，再默认 ${String(DEFAULT_PORT)}；被占用时改用下一个空闲端口
  --host    监听的地址，默认 127.0.0.1（只有本机能访问）；0.0.0.0 供局域网访问
  --help    显示本说明`;

export interface ServeOptions {
  readonly edition: Edition;
  readonly host: string;
  readonly port: number;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new UserError(`端口“${value}”不对，应是 0 到 65535 之间的整数。`);
}

function parseEditionName(value: string | undefined): Edition {
  try {
    return parseEdition(value);
  } catch {
    throw new UserError(`没有“${String(value)}”这个版本；只能写 internal 或 public。`);
  }
}

/**
 * @param args as typed after the command
 * @param environment for `PORT`
 * @throws UserError on a port or an edition that cannot be
 */
export function parseServeArguments(
  args: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv> = process.env,
): ServeOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  if (positionals.length > 1) throw new UserError('一次只能提供一个版本。');
  return {
    edition: parseEditionName(positionals[0]),
    host: values.host,
    port: parsePort(values.port ?? environment.PORT ?? String(DEFAULT_PORT)),
  };
}

/** Serves an edition until Ctrl+C (or SIGTERM), and says where. */
export async function serveUntilStopped({ edition, host, port }: ServeOptions): Promise<void> {
  const server = await startSiteServer(builtSite(edition), { host, port });
  if (port !== 0 && server.port !== port) console.log(`端口 ${String(port)} 已被占用，改用 ${String(server.port)}。`);
  console.log(`\n廉镜（${EDITION_NAMES[edition]}）：${server.origin}/\n按 Ctrl+C 停止。`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
  await server.close();
  console.log('\n已停止。');
}

await runCommand(import.meta.url, USAGE, async (args) => {
  await serveUntilStopped(parseServeArguments(args));
  return 0;
});
