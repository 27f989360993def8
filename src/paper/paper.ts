/** What the part `paper.js` can do, once it is asked for. */
export interface Paper {
  /** A QR code as the path of an SVG, one unit a module; `size` counts its own quiet zone. */
  qr(text: string): {path: string; size: number};
  /** Hands the reader a contact file with these numbers under this name. */
  saveContact(name: string, numbers: string[]): void;
}
