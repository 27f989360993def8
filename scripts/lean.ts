import type {Plugin} from 'vite';

/*
 * Lit without what no widget here can reach, since every reader would download it. Each cut names the exact text of
 * the locked version; after an update the build stops until somebody has looked. What the cuts rely on is held by
 * `NEVER`: a source that needs something cut stops the build too.
 */

type Cut = [from: string, to?: string];

const CSS: Cut[] = [
  // Browsers without shadow roots cannot read our syntax either.
  ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&'],
  // Words for developers; values inside css``.
  ['if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");', 'this._$cssResult$=!0;'],
  ['(e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1]', '(e,s,o)=>e+s.cssText+t[o+1]'],
];

const ELEMENT: Cut[] = [
  // Hooks for polyfills.
  [',p=a.reactiveElementPolyfillSupport'],
  ['p?.({ReactiveElement:y}),'],
  // Decorators.
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}'],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  [',void 0!==t.l&&(this.l=[...t.l])'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  ['if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor)', 'this._$Ei(),this.elementProperties.set(t,s);'],
  ['const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}'],
  [',s=[...r(t),...o(t)];', ',s=r(t);'],
  // Attributes are text, which `ui/attributes.ts` reads, and properties are not written back to them.
  ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}'],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",'],
  ['const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}', 'this[this.constructor._$Eh.get(t)]=s'],
  ['_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}'],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
  [',this._$Em=null'],
  ['i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))', '!f(h,s)'],
  ['const r=this.constructor;if(!1===e&&(h=this[t]),', 'if(!1===e&&(h=this[t]),'],
  ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}', 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}'],
  ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}'],
  [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ',b={}'],
  ['const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'return s.attribute??t.toLowerCase()'],
  ['removeController(t){this._$EO?.delete(t)}'],
];

const HTML: Cut[] = [
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
  // svg`` and mathml``.
  ['w=x(2),T=x(3)', 'w=b,T=b'],
  [',l=2===i?"<svg>":3===i?"<math>":""', ',l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")'],
  ['if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', 'this.el=S.createElement(f,e),P.currentNode=this.el.content;'],
  // Templates compiled beforehand.
  ['"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)'],
  // Directives, and with them parts of elements.
  ['const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i', 'return i'],
  ['let h=void 0!==e?s._$Co?.[e]:s._$Cl;'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}'],
  [',F:Z'],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
];

const LIT_ELEMENT: Cut[] = [
  [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
  ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}'],
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
];

const CUTS: [module: RegExp, cuts: Cut[]][] = [
  [/reactive-element\/css-tag\.js$/, CSS],
  [/reactive-element\/reactive-element\.js$/, ELEMENT],
  [/lit-html\/lit-html\.js$/, HTML],
  [/lit-element\/lit-element\.js$/, LIT_ELEMENT],
];

const NEVER = /from 'lit\/|\b(svg|mathml)`|\btype: (Boolean|Number|Object|Array|String)\b|\b(reflect|state|useDefault|noAccessor): true|\b(converter|hasChanged):|removeController|css`[^`]*\$\{(?!\w+\})/;

export const lean = (): Plugin => ({
  name: 'lean-lit',
  enforce: 'pre',
  transform(code, id) {
    const need = id.includes('/src/') && NEVER.exec(code);
    if (need) throw new Error(`${id} uses "${need[0]}", which scripts/lean.ts cuts from Lit: remove that cut first.`);
    const cuts = CUTS.find(([module]) => module.test(id))?.[1];
    if (!cuts) return null;
    for (const [from, to = ''] of cuts) {
      if (code.split(from).length !== 2) throw new Error(`${id} has changed, look at this cut of scripts/lean.ts again: ${from}`);
      code = code.replace(from, () => to);
    }
    return {code, map: null};
  },
});
