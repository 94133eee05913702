/** The table of contents: open where it stands beside the text, with the part that is being read marked. */
const contents = document.querySelector<HTMLElement>('[data-contents]');

/** The share of the window's height above which a heading counts as read. */
const READING_LINE = 0.3;

function follow(nav: HTMLElement): void {
  const parts = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  const mark = () => {
    const line = innerHeight * READING_LINE;
    const current = parts.findLast(({ heading }) => heading.getBoundingClientRect().top < line);
    for (const { link } of parts) {
      if (link !== current?.link) link.removeAttribute('aria-current');
    }
    if (current?.link.ariaCurrent === 'location') return;
    current?.link.setAttribute('aria-current', 'location');
    if (current) keepInSight(current.link, nav);
  };
  // The area reaches far above the window, so that a heading enters or leaves it only by crossing the line, jumps too.
  const rootMargin = `1000000px 0px -${String(100 - READING_LINE * 100)}% 0px`;
  const observer = new IntersectionObserver(mark, { rootMargin });
  for (const { heading } of parts) observer.observe(heading);
}

/** Scrolls the table of contents alone; `scrollIntoView` would move the page too. */
function keepInSight(link: HTMLElement, nav: HTMLElement): void {
  const inner = link.getBoundingClientRect();
  const outer = nav.getBoundingClientRect();
  if (inner.top < outer.top) nav.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) nav.scrollTop += inner.bottom - outer.bottom;
}

if (contents) {
  const details = contents.querySelector('details');
  if (details) details.open = getComputedStyle(contents).position === 'sticky';
  follow(contents);
}

export {};
