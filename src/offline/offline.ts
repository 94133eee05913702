/**
 * Runs first on every page of the offline bundle, as a classic script: browsers let pages opened from a disk (`file:`)
 * neither fetch files nor load modules. The rest of the site's code does not know of it.
 *
 * - `fetch` of a file of the site loads a script beside it that holds the same bytes (`scripts/offline/packed-file.ts`).
 * - A stylesheet that a script adds by its address on a host is looked for in the site's folder.
 * - An address of a folder, which a disk would answer with a listing, gets its `index.html`.
 */
import { pageFile } from './page-file.ts';

type Receive = (path: string, base64: string) => void;
const scope = globalThis as typeof globalThis & { lianjingFile?: Receive };

/** Root of the site, from the address of this very script: `offline/offline.js`. */
const script = document.currentScript as HTMLScriptElement;
const root = new URL('..', script.src);

const waiting = new Map<string, (bytes: Uint8Array<ArrayBuffer>) => void>();

scope.lianjingFile = (path, base64) => {
  waiting.get(path)?.(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  waiting.delete(path);
};

function load(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    waiting.set(path, resolve);
    const element = document.createElement('script');
    element.src = new URL(`offline/files/${path}.js`, root).href;
    element.addEventListener('load', () => {
      element.remove();
    });
    element.addEventListener('error', () => {
      waiting.delete(path);
      reject(new TypeError(`没有读到 ${path}`));
    });
    document.head.append(element);
  });
}

const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input));

scope.fetch = async (input) => {
  const { href } = new URL(addressOf(input), document.baseURI);
  if (!href.startsWith(root.href)) throw new TypeError(`离线包中没有 ${href}`);
  return new Response(await load(decodeURI(href.slice(root.href.length).replace(/[?#].*/, ''))));
};

const linkAddress = Object.getOwnPropertyDescriptor(HTMLLinkElement.prototype, 'href') ?? {};
Object.defineProperty(HTMLLinkElement.prototype, 'href', {
  ...linkAddress,
  set(this: HTMLLinkElement, value: string) {
    linkAddress.set?.call(this, /^\/(?!\/)/.test(value) ? new URL(value.slice(1), root).href : value);
  },
});

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
}

/** In Chromium from 102; covers links made by scripts, `location.assign` and forms alike. */
(scope as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
  const { url } = (event as NavigateEvent).destination;
  const target = pageFile(url);
  if (target === url || !event.cancelable) return;
  event.preventDefault();
  location.assign(target);
});
