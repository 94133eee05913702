/** Address of the site, with a slash at its end; every page says it, so that the site also runs under a sub-path. */
export function siteBase(): string {
  return (document.body.dataset.base ?? '/').replace(/\/?$/, '/');
}
