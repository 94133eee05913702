import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openedText } from './opened-file.ts';

const WORDS = '藏在里面的话';

function pngChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PDF of one page with a compressed content stream. A standard font has no Chinese; the words are Latin. */
function pdf(words: string): Buffer {
  const stream = deflateSync(Buffer.from(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`));
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${String(stream.length)} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  const body = objects.map((object, index) =>
    Buffer.concat([Buffer.from(`${String(index + 1)} 0 obj\n`), object, Buffer.from('\nendobj\n')]),
  );
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...body, Buffer.from('trailer << /Root 1 0 R >>\n%%EOF')]);
}

describe('the text of a file', () => {
  const hidden = strToU8(WORDS);
  const cases: [name: string, bytes: Uint8Array][] = [
    ['page.html', hidden],
    ['page.html.gz', gzipSync(hidden)],
    ['fragment', gzipSync(hidden)],
    ['page.html.br', brotliCompressSync(hidden)],
    ['table.xlsx', zipSync({ 'xl/sharedStrings.xml': hidden })],
    ['bundle.zip', zipSync({ 'inner.docx': zipSync({ 'word/document.xml': hidden }) })],
    ['picture.png', Buffer.concat([PNG_START, pngChunk('tEXt', Buffer.from(`Comment\0${WORDS}`))])],
    [
      'zipped.png',
      Buffer.concat([PNG_START, pngChunk('zTXt', Buffer.concat([Buffer.from('xmp\0\0'), deflateSync(hidden)]))]),
    ],
    [
      'international.png',
      Buffer.concat([
        PNG_START,
        pngChunk('iTXt', Buffer.concat([Buffer.from('x\0\x01\0zh\0x\0'), deflateSync(hidden)])),
      ]),
    ],
  ];

  test.each(cases)('%s is opened', async (name, bytes) => {
    expect(await openedText(name, bytes)).toContain(WORDS);
  });

  test('a name in an archive is text too', async () => {
    expect(await openedText('a.zip', zipSync({ 'gg-r999.txt': strToU8('') }))).toContain('gg-r999');
  });

  test('a PDF is read through its compressed streams', async () => {
    const bytes = pdf('hidden words');
    expect(bytes.toString('latin1')).not.toContain('hidden words');
    expect(await openedText('notice.pdf', bytes)).toContain('hidden words');
  });
});
