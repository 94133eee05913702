import encodeQR from 'qr';

export interface QrPath {
  /** Side of the square in modules, the quiet zone included. */
  readonly size: number;
  /** The dark modules, as the path of an SVG whose unit is one module. */
  readonly path: string;
}

/** The quiet zone that ISO/IEC 18004 asks for. */
const BORDER = 4;

/** A QR code with 15 % of redundancy: a poster gets dirty. */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('');
  return { size: rows.length, path };
}
