/** What the issue names and this benchmark does not run, with the reason: it is printed with every result. */
export const LEFT_OUT: readonly { readonly name: string; readonly reason: string }[] = [
  {
    name: 'VitePress 整站',
    reason:
      '能装（125 个包，约 12 秒），但它的界面要逐字输入，最多列 16 条，做不了成百上千个查询；改测它的引擎和设置（MiniSearch VitePress）。',
  },
  {
    name: 'Starlight 整站',
    reason: '能装（268 个包，约 12 秒），引擎就是原样的 Pagefind，已在表中；它的界面没有计入。',
  },
  {
    name: 'Docusaurus 与 @easyops-cn/docusaurus-search-local 整站',
    reason: '试装失败：所用的 registry 里没有它要的 @docsearch/core@4.7.1。',
  },
];
