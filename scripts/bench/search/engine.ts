import type {RegistryFile} from '../../../src/data/registry.js';
import type {SanctionsFile} from '../../../src/data/sanctions.js';

/** One way to look names up, bundled alone and run in a page. */
export interface Engine {
  /** Makes a list ready. */
  ready(registry: RegistryFile, sanctions: SanctionsFile): Promise<void> | void;
  /** Names of companies for what was typed, best first; all that a reader would be shown. */
  find(text: string): string[];
}

/** Hands the engine to the page that measures it. */
export const offer = (engine: Engine): void => void Object.assign(window, {engine});
