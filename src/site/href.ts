/**
 * An address inside the site. Every link goes through here, so that the site also runs under a sub-path.
 * @param path from the root of the site, with a leading slash, e.g. `/risks/gg-r001/#p3`
 * @returns the same path under the configured base
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
