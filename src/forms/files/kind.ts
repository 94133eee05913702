/** What kind of file somebody chose, by its first bytes and not by its name. */
import { Refusal } from './refusal.ts';
import { zipDirectory } from './zip/directory.ts';

/** Bytes. A form of a hundred pages has some hundred thousand; pictures in a Word file make it larger. */
const LARGEST = 20_000_000;

/** @throws Refusal before anything is read */
export function checkSize(size: number): void {
  if (size === 0) throw new Refusal('empty', '是空文件，里面什么也没有。请重新选择。');
  if (size > LARGEST) {
    const megabytes = String(Math.round(size / 1_000_000));
    throw new Refusal(
      'too-large',
      `有 ${megabytes} MB，超过 ${String(LARGEST / 1_000_000)} MB，没有读取。请在 Word 里删去图片，另存为 .docx 再导入。`,
    );
  }
}

const AS_DOCX = '请在 Word 或 WPS 里打开，另存为“Word 文档（.docx）”，再导入。';

/** @throws Refusal where it is neither a Word file nor our JSON, with what it is and what to do */
export function kindOf(bytes: Uint8Array, name: string): 'docx' | 'json' {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  if (start.startsWith('PK')) {
    checkOfficeKind(bytes);
    return 'docx';
  }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldOffice(bytes);
  if (start.startsWith('%PDF')) throw notThisKind(`是 PDF，读不出表格的栏目。请导入它的 Word 原件（.docx）。`);
  if (isPicture(start)) throw notThisKind('是图片，读不出文字。请导入 Word 文件（.docx）。');
  if (start.startsWith('{\\rtf')) throw notThisKind(`是 RTF 文件。${AS_DOCX}`);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)) throw notThisKind(`是网页或 XML 文件。${AS_DOCX}`);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*[{[]/.test(start) || name.toLowerCase().endsWith('.json')) return 'json';
  throw notThisKind('不是 Word 文件，也不是本站导出的 JSON。请选择 .docx 或 .json 文件。');
}

function notThisKind(message: string): Refusal {
  return new Refusal('not-this-kind', message);
}

/** Other files that are archives too. A damaged archive is left to the reader, which says so. */
function checkOfficeKind(bytes: Uint8Array): void {
  const names = new Set((zipDirectory(bytes) ?? []).map(({ name }) => name));
  if (names.size === 0 || names.has('word/document.xml') || names.has('word\\document.xml')) return;
  if (names.has('xl/workbook.xml'))
    throw notThisKind('是 Excel 表格。请把要填的行复制后粘贴到表里，或导入 Word 文件（.docx）。');
  if (names.has('ppt/presentation.xml')) throw notThisKind('是 PPT 演示文稿。请导入 Word 文件（.docx）。');
  if (names.has('content.xml') && names.has('mimetype')) throw notThisKind(`是 OpenDocument 文件（.odt）。${AS_DOCX}`);
  if (names.has('OFD.xml')) throw notThisKind('是 OFD 版式文件，读不出表格的栏目。请导入它的 Word 原件（.docx）。');
  if (names.has('[Content_Types].xml')) return;
  throw notThisKind('是压缩包，不是 Word 文件。请先解压，再导入里面的 .docx。');
}

/** Word 97–2003, Excel and WPS, and any encrypted Office file, are compound files with names in UTF-16. */
function oldOffice(bytes: Uint8Array): Refusal {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) {
    return new Refusal('encrypted', '设了密码，无法读取。请在 Word 里打开，去掉密码后另存，再导入。');
  }
  return new Refusal('old-word', `是旧格式的文件（.doc、.wps 或 .xls）。${AS_DOCX}`);
}

function isPicture(start: string): boolean {
  return (
    ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'BM', 'II*\0', 'MM\0*'].some((magic) => start.startsWith(magic)) ||
    (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP')
  );
}
