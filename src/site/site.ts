/** What the site says of itself. One place, so that pages, citations and exports agree. */
export const SITE = {
  name: '廉镜',
  tagline: '公共资源交易廉政风险防控知识库',
  /** Edition of the catalogue, part of every citation: `廉镜 2026.1 · GG-R001`. It changes when content changes. */
  catalogueEdition: '2026.1',
} as const;
