import type {Plugin} from 'vite';

/*
 * What Lit has for others, left out of our scripts: properties that are not text or are written back to attributes,
 * initializers and metadata of decorators, templates of SVG and MathML, hooks for polyfills and for pages drawn on a
 * server. Nothing of ours uses it (`test/built/lean-lit.test.ts`); npm users and tests of single elements have the whole.
 */

/** By the end of the module's name: what stands there, and what stands there instead. */
const CUTS: Record<string, readonly [from: string, to: string][]> = {
  '/@lit/reactive-element/reactive-element.js': [
    ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}', 'fromAttribute:t=>t'],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),', ''],
    ['{const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}', '{}'],
    ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
  ],
  '/lit-html/lit-html.js': [
    ['w=x(2),T=x(3)', 'w=void 0,T=void 0'],
    ['2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', '0){}'],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(', 'B=0;('],
  ],
  '/lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
  ],
};

/** Leaves it out. @throws where Lit is not as it was read: then this list must be read again too. */
export const leanLit = (): Plugin => ({
  name: 'lean-lit',
  enforce: 'pre',
  transform(code, id) {
    const end = Object.keys(CUTS).find((each) => id.endsWith(each));
    if (!end) return null;
    for (const [from, to] of CUTS[end]) {
      if (code.split(from).length !== 2) throw new Error(`${id} has not, or not once, "${from.slice(0, 60)}…" (scripts/lean-lit.ts)`);
      code = code.replace(from, () => to);
    }
    return {code, map: null};
  },
});
