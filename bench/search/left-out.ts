/** What the issue names and this benchmark does not run, with the reason: it is printed with every result. */
export const LEFT_OUT: readonly { readonly name: string; readonly reason: string }[] = [
  {
    name: 'Docusaurus 与 @easyops-cn/docusaurus-search-local 整站',
    reason: '试装失败：所用的 registry 里没有它要的 @docsearch/core@4.7.1。',
  },
];
