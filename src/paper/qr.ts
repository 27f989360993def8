import {generate} from 'lean-qr/nano';

/** White modules around a code; scanners need four (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code for a text, as one SVG path. One unit a module; `size` counts the quiet zone. */
export function qrPath(text: string): {path: string; size: number} {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++)
      if (code.get(x, y)) {
        let wide = 1;
        while (code.get(x + wide, y)) wide++;
        path += `M${x + QUIET} ${y + QUIET}h${wide}v1h-${wide}z`;
        x += wide;
      }
  return {path, size: code.size + 2 * QUIET};
}
