/** The text of a paragraph as one sees it, through tracked changes, content controls, links and fields. */
import type { DocBlock, DocParagraph } from './model.ts';
import { attribute, child, descendant, elements, isOn } from './xml.ts';

/** What stands in text boxes goes after the paragraph that they hang on. */
export interface ParagraphRead {
  readonly paragraph: DocParagraph;
  readonly boxes: readonly DocBlock[];
}

/** Deleted or moved away, properties, and codes of fields: nothing of it is seen. */
const UNSEEN = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sdtPr', 'instrText', 'delText', 'rt', 'Fallback']);

/**
 * @param number what Word's own numbering puts before the text
 * @param readBox reads the content of a text box
 */
export function readParagraph(
  element: Element,
  number: string,
  readBox: (content: Element) => readonly DocBlock[],
): ParagraphRead {
  let text = '';
  let hidden = '';
  const boxes: DocBlock[] = [];
  const open = new Map<string, string>();
  const marks = new Map<string, string>();
  const write = (piece: string, isHidden: boolean) => {
    if (isHidden) {
      hidden += piece;
      return;
    }
    text += piece;
    for (const name of open.values()) marks.set(name, (marks.get(name) ?? '') + piece);
  };
  const walk = (node: Element, isHidden: boolean): void => {
    for (const part of elements(node)) {
      switch (part.localName) {
        case 't':
          write(part.textContent, isHidden);
          break;
        case 'tab':
          write('\t', isHidden);
          break;
        case 'br':
          if (!['page', 'column'].includes(attribute(part, 'type') ?? '')) write('\n', isHidden);
          break;
        case 'cr':
          write('\n', isHidden);
          break;
        case 'noBreakHyphen':
          write('-', isHidden);
          break;
        case 'sym':
          write(symbol(part), isHidden);
          break;
        case 'bookmarkStart': {
          const name = attribute(part, 'name') ?? '';
          open.set(attribute(part, 'id') ?? '', name);
          marks.set(name, '');
          break;
        }
        case 'bookmarkEnd':
          open.delete(attribute(part, 'id') ?? '');
          break;
        case 'r':
          walk(part, isOn(descendant(part, 'rPr', 'vanish')));
          break;
        case 'sdt':
          if (!isPlaceholder(part)) walk(part, isHidden);
          break;
        case 'txbxContent':
          boxes.push(...readBox(part));
          break;
        default:
          if (!UNSEEN.has(part.localName)) walk(part, isHidden);
      }
    }
  };
  walk(element, false);
  const numbered = text.trim() === '' ? text : number + text;
  return { paragraph: { kind: 'paragraph', text: numbered, hidden, marks }, boxes };
}

/** A content control that still shows `单击此处输入文字`. */
export function isPlaceholder(control: Element): boolean {
  return isOn(descendant(control, 'sdtPr', 'showingPlcHdr'));
}

/** A paragraph that was deleted as a whole, its mark too. */
export function isDeleted(paragraph: Element): boolean {
  const mark = descendant(paragraph, 'pPr', 'rPr');
  return mark !== undefined && (child(mark, 'del') ?? child(mark, 'moveFrom')) !== undefined;
}

/** Word's own symbols in fonts such as Wingdings stand in the private area and say nothing; others are characters. */
function symbol(element: Element): string {
  const code = Number.parseInt(attribute(element, 'char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCodePoint(code);
}
