/** What stands beside the site in the offline bundle. */
import type { Edition } from '../../src/edition/edition.ts';
import { SITE } from '../../src/site/site.ts';

export const START_PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="0; url=site/index.html" />
    <title>${SITE.name}</title>
  </head>
  <body>
    <p><a href="site/index.html">打开${SITE.name}</a></p>
  </body>
</html>
`;

const COMMON = `${SITE.name} ${SITE.catalogueEdition} 离线包

1. 先把压缩包整个解压（在压缩软件的窗口里直接双击网页，检索和样式都不能用）。
2. 双击“打开廉镜.html”。请用 Chrome、Edge 或以 Chromium 为内核的浏览器，110 版以上。
3. 浏览、检索、打印、下载数据都不需要网络，也不需要安装任何程序。文件夹可以放在 U 盘或共享盘上。

与网站的不同：网址是本机的文件路径，发给别人打不开，引用请用“复制引用”；没有站点地图文件。
`;

/** Windows’ Notepad takes LF since 2018; older ones on office machines do not. */
const forNotepad = (text: string): string => '﻿' + text.replaceAll('\n', '\r\n');

export const READ_ME: Readonly<Record<Edition, string>> = {
  public: forNotepad(COMMON),
  internal: forNotepad(`${COMMON}\n这是内部版，含有只供内部使用的材料，不得对外提供。\n`),
};
