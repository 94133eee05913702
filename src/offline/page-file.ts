/**
 * The file of a page, where a server would find it by itself.
 * @param address absolute or relative, e.g. `file:///D:/lianjing/risks/?level=high`
 * @returns the same address, with `index.html` after the slash at the end of the path
 */
export const pageFile = (address: string): string => address.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html');
