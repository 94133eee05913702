/**
 * Copies a text, or selects it where the browser does not allow copying (a plain-HTTP intranet is no secure page).
 * @param element what holds the text
 * @param name what was copied, for the reader: 正文, 引用
 * @returns what happened, in words
 */
export async function copyOrSelect(text: string, element: Element, name: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `已复制${name}`;
  } catch {
    getSelection()?.selectAllChildren(element);
    return `浏览器不允许直接复制，已选中${name}，请按 Ctrl+C`;
  }
}
