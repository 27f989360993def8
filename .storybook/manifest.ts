import manifest from '../dist/lib/custom-elements.json' with {type: 'json'};

type Named = {name: string; privacy?: string};
type Declaration = {members?: Named[]; slots?: Named[]};

/** The manifest as the docs page shows it: without private members, and the slot without a name gets one to be listed by. */
export const publicManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as Declaration[]).map(({members, slots, ...rest}) => ({
      ...rest,
      members: members?.filter(({privacy}) => privacy !== 'private'),
      slots: slots?.map((slot) => ({...slot, name: slot.name || '(default)'})),
    })),
  })),
};
