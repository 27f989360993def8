declare module 'gettext-parser' {
  interface Translation {
    msgid: string;
    msgctxt?: string;
    msgstr: string[];
    comments?: {extracted?: string};
  }
  interface Catalogue {
    charset: string;
    headers: Record<string, string>;
    /** By context (`''`: none), then by text. */
    translations: Record<string, Record<string, Translation>>;
  }
  export const po: {parse(text: string | Buffer): Catalogue; compile(catalogue: Catalogue): Buffer};
  export const mo: {parse(data: Buffer): Catalogue; compile(catalogue: Catalogue): Buffer};
}
