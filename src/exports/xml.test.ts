import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlDocument } from './xml.ts';

it('writes elements, attributes and text, and leaves out what is not there', () => {
  const text = xmlDocument({
    name: 'feed',
    attributes: { lang: 'zh', none: undefined },
    children: [{ name: 'title', children: '甲 & <乙>' }, undefined, { name: 'link', attributes: { href: '/?a="b"' } }],
  });
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed lang="zh">
  <title>甲 &amp; &lt;乙&gt;</title>
  <link href="/?a=&quot;b&quot;"/>
</feed>
`);
});

it('holds no text that could end an element or that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (value) => {
      const text = xmlDocument({ name: 'a', children: value });
      const inside = text.slice(text.indexOf('<a>') + 3, text.lastIndexOf('</a>'));
      expect(inside).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
      // eslint-disable-next-line no-control-regex -- see xml.ts
      expect(inside).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/);
      expect(inside).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
