/** The parts of the nginx configuration that follow from definitions of ours. Written by `npm run nginx:snippets`. */
import { PART_FILE, PART_HEADERS, SECURITY_HEADERS } from '../security-headers.ts';
import { HASHED, IMMUTABLE, REVALIDATE } from '../server/file-headers.ts';

export interface NginxSnippet {
  /** Under `deploy/nginx/`. */
  readonly path: string;
  readonly text: string;
}

/** The headers that pages carry and their parts do not. */
const pageHeaders = Object.entries(SECURITY_HEADERS).filter(([name]) => !(name in PART_HEADERS));

/** `Referrer-Policy` → `lianjing_referrer_policy` */
const variable = (header: string): string => `lianjing_${header.toLowerCase().replaceAll('-', '_')}`;

const NOTICE = '# 由 npm run nginx:snippets 生成，请勿手改；';

/**
 * A pattern of ours as nginx writes it. The site may stand under a sub-path, so the pattern may begin anywhere.
 */
const nginxPattern = ({ source }: RegExp): string => source.replace(/^\^/, '').replaceAll(String.raw`\/`, '/');

/** What stands at the level of `http`: an empty header is not sent. */
const maps = (): string => `${NOTICE}定义在 scripts/server/file-headers.ts 和 scripts/security-headers.ts。
# 放在 http 一级。

# 文件名带有内容摘要的，取一次就不再变；其余每次都向服务器核对。
map $uri $lianjing_cache {
    default "${REVALIDATE}";
${HASHED.map((pattern) => `    "~${nginxPattern(pattern)}" "${IMMUTABLE}";`).join('\n')}
}

# 检索索引、脚本和样式表不是网页，只需要 nosniff。
${pageHeaders
  .map(
    ([name, value]) => `map $uri $${variable(name)} {
    default "${value}";
    "~${nginxPattern(PART_FILE)}" "";
}`,
  )
  .join('\n')}
`;

const headers = (): string => `${NOTICE}定义在 scripts/security-headers.ts。
# 用在 server 或 location 中。同一级里另写的 add_header 会使上一级的全部失效，所以都放在这里。
add_header Cache-Control $lianjing_cache always;
${Object.entries(PART_HEADERS)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
${pageHeaders.map(([name]) => `add_header ${name} $${variable(name)} always;`).join('\n')}
`;

export const nginxSnippets = (): readonly NginxSnippet[] => [
  { path: 'snippets/lianjing-maps.conf', text: maps() },
  { path: 'snippets/lianjing-headers.conf', text: headers() },
];
